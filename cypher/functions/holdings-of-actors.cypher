// Which functions does each of these bodies hold?
UNWIND $ids AS parent
MATCH (a:Thing {id: parent})<-[:HOLDING_OF]-(f:Holding)-[:HOLDING_TO]->(n:Function)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, n.id AS function
ORDER BY n.sortKey, f.from
