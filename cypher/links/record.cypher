// Which organisations are on record in each territory itself, by a Reach of their own or as parts of the municipality, and what they are parts of.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(claim:Reach)-[:REACH_OF]->(actor:Organisation)
  WHERE claim.recordedSeq <= $knownAt AND $knownAt < claim.retractedSeq AND (claim.lane = 'SHARED' OR $own AND claim.owner = t.code)
  RETURN claim, actor, claim.extent AS extent, [toString(claim.from), toString(claim.until), []] AS bounds
  UNION
  MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(municipality:Organisation {kind: 'MUNICIPALITY'})
  WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
  MATCH (municipality) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:PART]->(:Actor)){0,3} (:Actor)<-[:WHOLE]-(claim:PartOf)-[:PART]->(actor:Organisation)
  WHERE claim.recordedSeq <= $knownAt AND $knownAt < claim.retractedSeq AND (claim.lane = 'SHARED' OR $own AND claim.owner = t.code)
  RETURN claim, actor, 'WHOLE' AS extent, [
    toString(reduce(day = reach.from, l IN link | CASE WHEN l.from > day THEN l.from ELSE day END)),
    toString(reduce(day = reach.until, l IN link | CASE WHEN l.until < day THEN l.until ELSE day END)),
    [l IN link | l.id] + reach.id
  ] AS bounds
}
CALL (t, actor) {
  MATCH (actor) ((part:Actor WHERE part.kind <> 'MUNICIPALITY')<-[:PART]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:WHOLE]->(:Actor)){1,4} (whole:Actor)
  RETURN collect([
    whole.id,
    toString(reduce(day = date('0001-01-01'), l IN link | CASE WHEN l.from > day THEN l.from ELSE day END)),
    toString(reduce(day = date('9999-12-31'), l IN link | CASE WHEN l.until < day THEN l.until ELSE day END)),
    [l IN link | l.id]
  ]) AS wholes
}
RETURN t.code AS code, claim.id AS id, toString(claim.from) AS from, toString(claim.until) AS until, claim.untilKind AS untilKind, toString(claim.observedOn) AS observedOn, claim.recordedSeq AS recordedSeq, extent, actor.id AS actor, actor.kind AS kind, actor.also AS also, actor.sector AS sector,
  actor.placeholder AS placeholder, wholes, bounds
