// The forums at work that everybody may know these municipalities to have, and until when.
UNWIND $codes AS code
MATCH (t:Territory {code: code})<-[:REACH_TO]-(reach:Reach)-[:REACH_OF]->(forum:Forum)<-[:DESCRIBES]-(said:Description {status: 'OPERATING'})
WHERE reach.retractedSeq = $never AND said.retractedSeq = $never AND reach.lane = 'SHARED' AND said.lane = 'SHARED'
WITH code, forum.id AS id, max(CASE WHEN said.until < reach.until THEN said.until ELSE reach.until END) AS until
RETURN code, id, until
