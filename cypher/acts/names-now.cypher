// What are these things called today, and those that had these names, of those whose label says something else? The latest name that has
// begun, one for all before an own one.
CALL () {
  UNWIND $ids AS id
  MATCH (n:Thing {id: id})
  RETURN n
  UNION
  UNWIND $names AS id
  MATCH (:Fact {id: id})-[:NAME_OF]->(n:Thing)
  RETURN n
}
WITH n
CALL (n) {
  MATCH (n)<-[:NAME_OF]-(f:Name)
  WHERE f.retractedSeq = $never AND f.from <= $today
  RETURN f.name AS name
  ORDER BY f.lane = 'SHARED' DESC, f.from DESC, f.recordedSeq DESC
  LIMIT 1
}
WITH n, name WHERE n.name <> name
RETURN n.id AS id, name
