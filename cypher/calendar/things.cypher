// When agreements and documents at work begin, end and were last followed up; nothing of what anything secret is said of.
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
WHERE d.retractedSeq = $never AND d.until >= $day AND (d.lane = 'SHARED' OR d.lane = 'OWN' AND d.owner IN $municipalities)
  AND NOT EXISTS { (n)<--(secret:Fact {lane: 'SECRET'}) WHERE secret.retractedSeq = $never }
CALL (n) {
  OPTIONAL MATCH (n)<-[:FOLLOWUP_OF]-(f:FollowUp)
  WHERE f.retractedSeq = $never AND (f.lane = 'SHARED' OR f.lane = 'OWN' AND f.owner IN $municipalities)
  RETURN max(f.from) AS followed
}
RETURN n.id AS id, n.kind AS kind, n.name AS name, nullIf(d.from, date('0001-01-01')) AS from,
  CASE d.untilKind WHEN 'DAY' THEN d.until END AS until, followed
ORDER BY n.sortKey, d.from
