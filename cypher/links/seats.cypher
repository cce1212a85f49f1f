// Who sits in the forums that count for each territory, and by which paths the one seated reaches it: itself or one of its wholes,
// never upwards from a municipality, whose joint authority does not lend it other municipalities.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:WITHIN*0..2]-(:Territory)<-[:REACH_TO]-(place:Reach)-[:REACH_OF]->(forum)
WHERE place.recordedSeq <= $knownAt AND $knownAt < place.retractedSeq AND (place.lane = 'SHARED' OR $own AND place.owner = t.code)
WITH DISTINCT t, forum WHERE forum:Forum AND forum.kind IN $kinds
MATCH (forum)<-[:SEAT_IN]-(seat:Seat)-[:SEAT_OF]->(actor:Organisation)
WHERE seat.basis <> 'PLANNED' AND seat.recordedSeq <= $knownAt AND $knownAt < seat.retractedSeq AND (seat.lane = 'SHARED' OR $own AND seat.owner = t.code)
CALL (t, actor) {
  MATCH (actor) ((part:Actor WHERE part.kind <> 'MUNICIPALITY')<-[:PART]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:WHOLE]->(:Actor)){0,4} (top:Actor)
  MATCH (top)<-[:REACH_OF]-(reach:Reach)-[:REACH_TO]->(:Territory)<-[:WITHIN*0..2]-(t)
  WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
  RETURN collect([
    reach.extent,
    toString(reduce(day = reach.from, l IN link | CASE WHEN l.from > day THEN l.from ELSE day END)),
    toString(reduce(day = reach.until, l IN link | CASE WHEN l.until < day THEN l.until ELSE day END)),
    [l IN link | l.id] + reach.id
  ]) AS paths
}
RETURN t.code AS code, forum.id AS forum, seat.id AS id, toString(seat.from) AS from, toString(seat.until) AS until, seat.untilKind AS untilKind, toString(seat.observedOn) AS observedOn, seat.recordedSeq AS recordedSeq, seat.role AS role, seat.level AS level, seat.basis AS basis,
  actor.id AS actor, actor.kind AS kind, actor.also AS also, actor.sector AS sector, actor.placeholder AS placeholder, paths
