// When forums met, from a day on, and when that was said; of forums that whoever reads may know of. One found only by what a
// municipality keeps to itself is left out where it has said anything secret of it too.
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[:MEETING_OF]-(f:Meeting)
WHERE f.retractedSeq = $never AND f.from >= $day AND (f.lane = 'SHARED' OR f.lane = 'OWN' AND f.owner IN $municipalities)
  AND EXISTS { (n)<-[:DESCRIBES]-(d:Description) WHERE d.retractedSeq = $never AND (d.lane = 'SHARED' OR d.lane = 'OWN' AND d.owner IN $municipalities) }
  AND (n.id IN $open OR NOT EXISTS { (n)<--(secret:Fact {lane: 'SECRET'}) WHERE secret.retractedSeq = $never AND secret.owner IN $municipalities })
OPTIONAL MATCH (e:AuditEntry {seq: f.recordedSeq})
RETURN f.id AS id, n.name AS name, f.from AS day, f.recordedSeq AS changed, e.at AS changedAt
ORDER BY day, id
