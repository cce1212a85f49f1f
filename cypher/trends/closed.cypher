// Which episodes of these norms' flags in these municipalities ended in the period, and why?
MATCH (e:Episode) WHERE e.closed >= $from AND e.closed <= $to
MATCH (e)-[:EPISODE_OF]->(f:Flag) WHERE f.code IN $codes AND f.recommendation IN $recommendations
RETURN e.cause AS cause, nullIf(e.establishedOn, date('9999-12-31')) AS establishedOn, e.closed AS closed
