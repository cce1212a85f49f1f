// When did each of these forums meet, and who was there? The latest 50.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (forum:Thing {id: parent})<-[:MEETING_OF]-(f:Meeting)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  RETURN f
  ORDER BY f.from DESC
  LIMIT 50
}
RETURN parent, f.id AS id, parent AS forum, nullIf(f.from, date('0001-01-01')) AS day, [(f)-[:ATTENDED_BY]->(a:Actor) | a.id] AS attendedBy
