// Which forums count for each territory, and what they are said to be. A county's and the country's count those inside them too.
MATCH (t:Territory) USING INDEX t:Territory(code) WHERE t.code IN $codes
MATCH (t)<-[:WITHIN*0..2]-(:Territory)<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(forum)
WHERE reach.recordedSeq <= $knownAt AND $knownAt < reach.retractedSeq AND (reach.lane = 'SHARED' OR $own AND reach.owner = t.code)
WITH t, reach, forum WHERE forum:Forum AND forum.kind IN $kinds
MATCH (forum)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE said.recordedSeq <= $knownAt AND $knownAt < said.retractedSeq AND (said.lane = 'SHARED' OR $own AND said.owner = t.code)
RETURN t.code AS code, forum.id AS forum, forum.kind AS kind,
  reach.id AS reach, reach.extent AS extent, toString(reach.from) AS reachFrom, toString(reach.until) AS reachUntil,
  said.id AS id, toString(said.from) AS from, toString(said.until) AS until, said.untilKind AS untilKind, toString(said.observedOn) AS observedOn, said.recordedSeq AS recordedSeq,
  said.level AS level, said.leadership AS leadership,
  said {.mission, .goals, .beyondExtremism, .coversExtremism, .published} AS stated
