// What did each of these actors follow on?
UNWIND $ids AS parent
MATCH (s:Thing {id: parent})<-[:SUCCESSOR]-(f:Succession)-[:PREDECESSOR]->(p:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, p.id AS predecessor, s.id AS successor, f.how AS how, nullIf(f.from, date('0001-01-01')) AS day
ORDER BY f.from, p.sortKey
