// What are these things called today, of those whose label says something else? The latest name that has begun, one for all before an own one.
UNWIND $ids AS id
MATCH (n:Thing {id: id})
CALL (n) {
  MATCH (n)<-[:NAME_OF]-(f:Name)
  WHERE f.retractedSeq = $never AND f.from <= $today
  RETURN f.name AS name
  ORDER BY f.lane = 'SHARED' DESC, f.from DESC, f.recordedSeq DESC
  LIMIT 1
}
WITH id, n, name WHERE n.name <> name
RETURN id, name
