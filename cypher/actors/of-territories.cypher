// Which actors work in each of these territories themselves?
UNWIND $ids AS parent
MATCH (:Territory {code: parent})<-[:REACH_TO]-(f:Reach)-[:REACH_OF]->(n:Actor)
WHERE ($kinds IS NULL OR n.kind IN $kinds OR n.also IN $kinds) AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND f.from <= $asOf AND $asOf <= f.until
RETURN DISTINCT parent, n.id AS id, n.sortKey AS sortKey
ORDER BY sortKey
