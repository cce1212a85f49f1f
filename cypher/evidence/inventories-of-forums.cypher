// Which lists of each forum's members has somebody said are complete? The newest first.
UNWIND $ids AS parent
MATCH (forum:Thing {id: parent})<-[:INVENTORY_TO]-(f:Inventory)-[:INVENTORY_OF]->(t:Territory)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, f.scope AS scope, f.kinds AS kinds, f.basis AS basis, nullIf(f.observedOn, date('0001-01-01')) AS day, t.code AS territory, forum.id AS forum
ORDER BY f.observedOn DESC, f.id
