// What grants and help do these organisations give and get? At most 200 each.
UNWIND $ids AS parent
CALL (parent) {
  MATCH (:Thing {id: parent})<-[:SUPPORT_OF|SUPPORT_TO]-(f:Support)
  WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
    AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  MATCH (giver:Actor)<-[:SUPPORT_OF]-(f)-[:SUPPORT_TO]->(receiver:Actor)
  RETURN f, giver, receiver
  ORDER BY receiver.sortKey, giver.sortKey, f.from
  LIMIT 200
}
RETURN parent, f.id AS id, giver.id AS giver, receiver.id AS receiver, CASE f.prevention WHEN 'YES' THEN true WHEN 'NO' THEN false END AS prevention
