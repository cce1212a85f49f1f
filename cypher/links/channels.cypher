// Which information channels count for each territory: a municipality's are those an own actor is an end of, the country's those whose
// ends all reach it.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
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
  MATCH (part)<-[:PARTY_OF]-(own:Party)-[:PARTY_TO]->(channel:Channel)
  WHERE own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
  RETURN channel, [own.id, toString(own.from), toString(own.until), part.id] AS end
  UNION
  MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(:Organisation)<-[:PARTY_OF]-(own:Party)-[:PARTY_TO]->(channel:Channel)
  WHERE t.level = 'COUNTRY' AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code) AND own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
  RETURN DISTINCT channel, null AS end
}
WITH t, channel, collect(DISTINCT end) AS ends
CALL (t, channel) {
  MATCH (channel)<-[:PARTY_TO]-(party:Party)-[:PARTY_OF]->(actor:Organisation)
  WHERE t.level = 'COUNTRY' AND party.recordedSeq <= $knownAt AND $knownAt < party.retractedSeq AND (party.lane = 'SHARED' OR $own AND party.owner = t.code)
  OPTIONAL MATCH (actor)<-[:REACH_OF]-(reach:Reach)-[:REACH_TO]->(t)
  WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
  WITH party, collect(CASE WHEN reach IS NULL THEN null ELSE [
    reach.extent,
    toString(CASE WHEN party.from > reach.from THEN party.from ELSE reach.from END),
    toString(CASE WHEN party.until < reach.until THEN party.until ELSE reach.until END),
    [party.id, reach.id]
  ] END) AS reaches
  RETURN collect(reaches) AS parties
}
MATCH (channel)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
MATCH (channel)<-[:PARTY_TO]-(party:Party)-[:PARTY_OF]->(actor:Organisation)
WHERE party.recordedSeq <= $knownAt AND $knownAt < party.retractedSeq AND (party.lane = 'SHARED' OR $own AND party.owner = t.code)
RETURN t.code AS code, channel.id AS channel, said.id AS id, toString(said.from) AS from, toString(said.until) AS until, said.untilKind AS untilKind, toString(said.observedOn) AS observedOn, said.recordedSeq AS recordedSeq, said {.direction, .legalBasis, .contactFunctions} AS stated,
  ends, parties, [party.id, toString(party.from), toString(party.until)] AS party, actor.id AS actor, actor.kind AS kind, actor.also AS also, actor.placeholder AS placeholder
