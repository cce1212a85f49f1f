// What has been reported in each of these rounds and stands.
UNWIND $ids AS round
MATCH (f:Report {round: round})-[:REPORT_OF]->(t:Territory)
WHERE f.retractedSeq = $never AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN round, f.id AS id, t.code AS code, f.asks AS asks, f.answer AS answer, f.observedOn AS on
ORDER BY code, asks
