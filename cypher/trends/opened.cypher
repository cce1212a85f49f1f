// How many episodes of these norms' flags in these municipalities began in the period, and how many were established at once or later?
MATCH (e:Episode) WHERE e.opened >= $from AND e.opened <= $to
MATCH (e)-[:EPISODE_OF]->(f:Flag) WHERE f.code IN $codes AND f.recommendation IN $recommendations
RETURN count(e) AS opened, count(nullIf(e.establishedOn, date('9999-12-31'))) AS established
