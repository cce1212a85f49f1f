// Which of these facts rest on a source of any of these kinds?
UNWIND $ids AS id
MATCH (f:Fact {id: id})
WHERE EXISTS { (f)-[:SOURCED]->(s:Source) WHERE s.kind IN $kinds }
RETURN f.id AS id
