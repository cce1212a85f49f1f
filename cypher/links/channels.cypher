// Which information channels count for each territory: a municipality's are those an own actor is an end of, the country's those whose
// ends both reach it.
MATCH (t:Territory) WHERE t.code IN $codes
CALL (t) {
  MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(local:Organisation)
  WHERE (local.kind = 'MUNICIPALITY' OR t.level <> 'MUNICIPALITY') AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
  CALL (t, local) {
    MATCH (local) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE t.level = 'MUNICIPALITY' AND link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:PART]->(:Actor)){0,4} (part:Organisation)
    RETURN part
    UNION
    MATCH (local)<-[:PART]-(link:PartOf)-[:WHOLE]->(part:Organisation)
    WHERE t.level = 'MUNICIPALITY' AND link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code)
    RETURN part
  }
  MATCH (part)<-[:PARTY_OF]-(own:Party)-[:PARTY_TO]->(channel:Channel)
  WHERE own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
  RETURN DISTINCT channel, collect(DISTINCT [own.id, own.from, own.until, part.id]) AS ends
}
MATCH (channel)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
MATCH (channel)<-[:PARTY_TO]-(party:Party)-[:PARTY_OF]->(actor:Organisation)
WHERE party.recordedSeq <= $knownAt AND $knownAt < party.retractedSeq AND (party.lane = 'SHARED' OR $own AND party.owner = t.code)
RETURN t.code AS code, channel.id AS channel, said.id AS id, said.from AS from, said.until AS until, said.untilKind AS untilKind, said.observedOn AS observedOn, said.recordedSeq AS recordedSeq, said {.direction, .legalBasis, .contactFunctions} AS stated,
  ends, [party.id, party.from, party.until] AS party, actor.id AS actor, actor.kind AS kind
