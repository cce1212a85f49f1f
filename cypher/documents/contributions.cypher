// Who took part in making each of these documents, or is named in it?
UNWIND $ids AS parent
MATCH (d:Thing {id: parent})<-[:CONTRIBUTION_TO]-(f:Contribution)-[:CONTRIBUTION_OF]->(a:Actor)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
RETURN parent, f.id AS id, a.id AS actor, d.id AS document, f.role AS role
ORDER BY f.role, a.sortKey
