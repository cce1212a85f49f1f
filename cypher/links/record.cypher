// Which organisations are on record in each territory itself, and what they are parts of.
MATCH (t:Territory) WHERE t.code IN $codes
MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(actor:Organisation)
WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
CALL (t, actor) {
  MATCH (actor) ((:Actor)<-[:PART]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:WHOLE]->(:Actor)){1,4} (whole:Actor)
  RETURN collect(DISTINCT whole.id) AS wholes
}
RETURN t.code AS code, reach.id AS id, reach.from AS from, reach.until AS until, reach.untilKind AS untilKind, reach.observedOn AS observedOn, reach.recordedSeq AS recordedSeq, reach.extent AS extent, actor.id AS actor, actor.kind AS kind, actor.sector AS sector,
  actor.placeholder AS placeholder, wholes
