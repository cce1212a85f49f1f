// What has been reported in each of these rounds and stands; of a round that has closed, what stood then.
UNWIND $ids AS round
MATCH (r:Round {id: round})
WITH round, coalesce(r.closedSeq, $now) AS knownAt
MATCH (f:Report {round: round})-[:REPORT_OF]->(t:Territory)
WHERE f.recordedSeq <= knownAt AND knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN round, f.id AS id, t.code AS code, f.asks AS asks, f.answer AS answer, f.observedOn AS on
ORDER BY code, asks
