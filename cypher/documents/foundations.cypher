// Which earlier documents does each of these build on?
UNWIND $ids AS parent
MATCH (d:Thing {id: parent})<-[:FOUNDATION_OF]-(f:Foundation)-[:FOUNDED_ON]->(e:Document)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
RETURN parent, f.id AS id, d.id AS document, e.id AS basedOn
ORDER BY e.sortKey
