// What followed on each of these actors?
UNWIND $ids AS parent
MATCH (p:Thing {id: parent})<-[:PREDECESSOR]-(f:Succession)-[:SUCCESSOR]->(s:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, p.id AS predecessor, s.id AS successor, f.how AS how, nullIf(f.from, date('0001-01-01')) AS day
ORDER BY f.from, s.sortKey
