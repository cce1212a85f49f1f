// Who belongs to each municipality: its own actor, that actor's parts, and the joint authorities directly above it.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes AND t.level = 'MUNICIPALITY'
MATCH (t)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(municipality:Organisation {kind: 'MUNICIPALITY'})
WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
CALL (t, municipality) {
  MATCH (municipality) ((:Actor)<-[:WHOLE]-(link:PartOf WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code))-[:PART]->(:Actor)){0,4} (part:Organisation)
  RETURN part AS actor, [l IN link | [l.id, toString(l.from), toString(l.until)]] AS links
  UNION ALL
  MATCH (municipality)<-[:PART]-(link:PartOf)-[:WHOLE]->(above:Organisation)
  WHERE link.recordedSeq <= $knownAt AND $knownAt < link.retractedSeq AND (link.lane = 'SHARED' OR $own AND link.owner = t.code)
  RETURN above AS actor, [[link.id, toString(link.from), toString(link.until)]] AS links
}
RETURN t.code AS code, actor.id AS actor, actor.kind AS kind, [[reach.id, toString(reach.from), toString(reach.until)]] + links AS frames
