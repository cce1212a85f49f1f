// Who sits in the forums of the whole country that these municipalities lie in: once for all of them, with whose own facts each row rests on.
// Looked for from the countries: where Neo4j goes from the municipalities by paths of any length, DISTINCT leaves a country for each of them (5.26).
MATCH (country:Territory {level: 'COUNTRY'}) USING INDEX country:Territory(level)
WHERE EXISTS { (t:Territory)-[:WITHIN*1..2]->(country) WHERE t.code IN $codes AND t.level = 'MUNICIPALITY' }
MATCH (country)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(forum)
WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner IN $codes)
WITH country, reach, forum WHERE forum:Forum AND forum.kind IN $kinds
MATCH (forum)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner IN $codes)
MATCH (forum)<-[:SEAT_IN]-(seat:Seat)-[:SEAT_OF]->(actor:Organisation)
WHERE seat.basis = 'NAMED' AND seat.recordedSeq <= $knownAt AND $knownAt < seat.retractedSeq AND (seat.lane = 'SHARED' OR $own AND seat.owner IN $codes)
CALL (forum) {
  MATCH (forum)<-[:INVENTORY_TO]-(list:Inventory {basis: 'CONFIRMED'})
  WHERE list.recordedSeq <= $knownAt AND $knownAt < list.retractedSeq AND (list.lane = 'SHARED' OR $own AND list.owner IN $codes)
  RETURN collect([list.id, toString(list.from), toString(list.until), toString(list.observedOn), list.recordedSeq, CASE list.lane WHEN 'SHARED' THEN '' ELSE list.owner END]) AS lists
}
RETURN country.code AS within, forum.id AS forum, forum.kind AS kind, actor.id AS actor, seat.id AS id, toString(seat.from) AS from, toString(seat.until) AS until, seat.untilKind AS untilKind, toString(seat.observedOn) AS observedOn, seat.recordedSeq AS recordedSeq,
  [said.id, toString(said.from), toString(said.until)] AS description,
  [reach.id, toString(reach.from), toString(reach.until), reach.extent] AS reach,
  [f IN [reach, said, seat] WHERE f.lane <> 'SHARED' | f.owner] AS owners, lists
