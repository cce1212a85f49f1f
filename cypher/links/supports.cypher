// What each municipality's own actors give to civil organisations.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes AND t.level = 'MUNICIPALITY'
MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(local:Organisation {kind: 'MUNICIPALITY'})
WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
CALL (t, local) {
  MATCH (local) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:PART]->(:Actor)){0,4} (part:Organisation)
  RETURN part
  UNION
  MATCH (local)<-[:PART]-(link:PartOf)-[:WHOLE]->(part:Organisation)
  WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code)
  RETURN part
}
MATCH (part)<-[:SUPPORT_OF]-(support:Support)-[:SUPPORT_TO]->(:Organisation {sector: 'CIVIL'})
WHERE support.recordedSeq <= $knownAt AND $knownAt < support.retractedSeq AND (support.lane = 'SHARED' OR $own AND support.owner = t.code)
RETURN DISTINCT t.code AS code, support.id AS id, toString(support.from) AS from, toString(support.until) AS until, support.untilKind AS untilKind, toString(support.observedOn) AS observedOn, support.recordedSeq AS recordedSeq, support.prevention AS prevention, part.id AS giver
