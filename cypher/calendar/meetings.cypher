// When forums met or are to meet, from a day on; nothing of what is secret.
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[:MEETING_OF]-(f:Meeting)
WHERE f.retractedSeq = $never AND f.from >= $day AND (f.lane = 'SHARED' OR f.lane = 'OWN' AND f.owner IN $municipalities)
  AND NOT EXISTS { (n)<-[:DESCRIBES|REACH_OF]-(secret:Fact {lane: 'SECRET'}) WHERE secret.retractedSeq = $never }
RETURN f.id AS id, n.name AS name, f.from AS day
ORDER BY day, id
