// Which bodies hold each of these functions?
UNWIND $ids AS parent
MATCH (n:Thing {id: parent})<-[:HOLDING_TO]-(f:Holding)-[:HOLDING_OF]->(a:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, n.id AS function
ORDER BY a.sortKey, f.from
