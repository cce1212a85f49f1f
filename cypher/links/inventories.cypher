// What each territory, or a page about a forum that counts for it, has said to be complete.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
CALL (t) {
  MATCH (t)<-[:INVENTORY_OF]-(list:Inventory)
  WHERE list.scope <> 'FORUM_SEATS'
  RETURN list, null AS forum
  UNION
  MATCH (t)<-[:WITHIN*0..2]-(:Territory)<-[:REACH_TO]-(place:Reach)-[:REACH_OF]->(f:Forum)<-[:INVENTORY_TO]-(list:Inventory)
  WHERE f.kind IN $kinds AND list.scope = 'FORUM_SEATS' AND place.recordedSeq <= $knownAt AND $knownAt < place.retractedSeq AND (place.lane = 'SHARED' OR $own AND place.owner = t.code)
  RETURN list, f.id AS forum
}
WITH t, list, forum WHERE list.recordedSeq <= $knownAt AND $knownAt < list.retractedSeq AND (list.lane = 'SHARED' OR $own AND list.owner = t.code)
RETURN t.code AS code, list.id AS id, list.scope AS scope, list.kinds AS kinds, list.basis AS basis, forum,
  toString(list.observedOn) AS day, list.recordedSeq AS recordedSeq, toString(list.from) AS from, toString(list.until) AS until
