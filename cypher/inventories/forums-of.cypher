// Which forums a municipality has on record that are not said to be planned, drafted or over; those another keeps to itself are not its.
MATCH (t:Territory {code: $code})<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(forum:Forum)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE reach.retractedSeq = $never AND said.retractedSeq = $never AND reach.until >= $day AND said.until >= $day
  AND (reach.lane = 'SHARED' OR reach.owner = $code) AND (said.lane = 'SHARED' OR said.owner = $code)
RETURN DISTINCT forum.id AS id, forum.kind AS kind, forum.name AS name
ORDER BY name, id
