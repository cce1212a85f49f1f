// Which agreements count for each territory, party by party: a municipality's are those its own actors are party to; a county's those of
// whoever reaches it, or a municipality inside it.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes AND t.level <> 'COUNTRY'
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(local:Organisation {kind: 'MUNICIPALITY'})
  WHERE t.level = 'MUNICIPALITY' AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
  CALL (t, local) {
    MATCH (local) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:PART]->(:Actor)){0,4} (part:Organisation)
    RETURN part
    UNION
    MATCH (local)<-[:PART]-(link:PartOf)-[:WHOLE]->(part:Organisation)
    WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code)
    RETURN part
  }
  MATCH (part)<-[:PARTY_OF]-(own:Party)-[:PARTY_TO]->(agreement:Agreement)
  WHERE own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
  RETURN agreement, [own.id, toString(own.from), toString(own.until), part.id] AS insider
  UNION
  MATCH (t)<-[:WITHIN*0..1]-(:Territory)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(part:Organisation)<-[:PARTY_OF]-(own:Party)
  WHERE t.level = 'COUNTY' AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code) AND own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
  MATCH (own)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement, [own.id,
    toString(CASE WHEN own.from > reach.from THEN own.from ELSE reach.from END),
    toString(CASE WHEN own.until < reach.until THEN own.until ELSE reach.until END), part.id] AS insider
}
WITH t, agreement, collect(DISTINCT insider) AS insiders
MATCH (agreement)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
CALL (t, agreement) {
  MATCH (agreement)<-[:COVER_OF]-(cover:Cover)-[:COVER_TO]->(t)
  WHERE cover.recordedSeq <= $knownAt AND $knownAt < cover.retractedSeq AND (cover.lane = 'SHARED' OR $own AND cover.owner = t.code)
  RETURN collect([cover.id, toString(cover.from), toString(cover.until), cover.extent]) AS covers
}
MATCH (agreement)<-[:PARTY_TO]-(party:Party)-[:PARTY_OF]->(actor:Organisation)
WHERE party.recordedSeq <= $knownAt AND $knownAt < party.retractedSeq AND (party.lane = 'SHARED' OR $own AND party.owner = t.code)
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
RETURN t.code AS code, agreement.id AS agreement, agreement.kind AS agreementKind, said.id AS id, toString(said.from) AS from, toString(said.until) AS until, said.untilKind AS untilKind, toString(said.observedOn) AS observedOn, said.recordedSeq AS recordedSeq,
  said {.written, .prevention, .purposeStated, .areaStated, .democracyClause, .coversExtremism} AS stated,
  insiders, covers, [party.id, toString(party.from), toString(party.until)] AS party,
  actor.id AS actor, actor.kind AS kind, actor.also AS also, actor.sector AS sector, actor.placeholder AS placeholder, paths
