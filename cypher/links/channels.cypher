// Which information channels count for each territory: a municipality's are those an own actor is an end of, the country's those whose
// ends all reach it.
MATCH (t:Territory) WHERE t.code IN $codes
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
  RETURN channel, [own.id, own.from, own.until, part.id] AS end
  UNION
  MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(national:Organisation)<-[:PARTY_OF]-(own:Party)-[:PARTY_TO]->(channel:Channel)
  WHERE t.level = 'COUNTRY' AND reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code) AND own.recordedSeq <= $knownAt AND $knownAt < own.retractedSeq AND (own.lane = 'SHARED' OR $own AND own.owner = t.code)
    AND NOT EXISTS {
      MATCH (channel)<-[:PARTY_TO]-(other:Party)-[:PARTY_OF]->(elsewhere:Organisation)
      WHERE other.recordedSeq <= $knownAt AND $knownAt < other.retractedSeq AND (other.lane = 'SHARED' OR $own AND other.owner = t.code) AND NOT EXISTS {
        MATCH (elsewhere)<-[:REACH_OF]-(its:Reach)-[:REACH_TO]->(t)
        WHERE its.recordedSeq <= $knownAt AND $knownAt < its.retractedSeq AND (its.lane = 'SHARED' OR $own AND its.owner = t.code)
      }
    }
  RETURN channel, [own.id,
    CASE WHEN own.from > reach.from THEN own.from ELSE reach.from END,
    CASE WHEN own.until < reach.until THEN own.until ELSE reach.until END, national.id] AS end
}
WITH t, channel, collect(DISTINCT end) AS ends
MATCH (channel)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
MATCH (channel)<-[:PARTY_TO]-(party:Party)-[:PARTY_OF]->(actor:Organisation)
WHERE party.recordedSeq <= $knownAt AND $knownAt < party.retractedSeq AND (party.lane = 'SHARED' OR $own AND party.owner = t.code)
RETURN t.code AS code, channel.id AS channel, said.id AS id, said.from AS from, said.until AS until, said.untilKind AS untilKind, said.observedOn AS observedOn, said.recordedSeq AS recordedSeq, said {.direction, .legalBasis, .contactFunctions} AS stated,
  ends, [party.id, party.from, party.until] AS party, actor.id AS actor, actor.kind AS kind, actor.placeholder AS placeholder
