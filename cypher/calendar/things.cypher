// When agreements and documents at work begin, end and were last followed up, by the last word on each of them, and when that was said. What is
// found only by what a municipality keeps to itself is left out where it has said anything secret of it too.
UNWIND $ids AS id
MATCH (n:Thing {id: id})<-[:DESCRIBES]-(d:Description)
WHERE (d.lane = 'SHARED' OR d.lane = 'OWN' AND d.owner IN $municipalities)
  AND (n.id IN $open OR NOT EXISTS { (n)<--(secret:Fact {lane: 'SECRET'}) WHERE secret.retractedSeq = $never AND secret.owner IN $municipalities })
WITH n, d ORDER BY d.until DESC, d.recordedSeq DESC
WITH n, head(collect(CASE WHEN d.retractedSeq = $never THEN d END)) AS last,
  max(CASE WHEN d.retractedSeq = $never THEN d.recordedSeq ELSE d.retractedSeq END) AS said
WHERE last.status = 'OPERATING' AND last.until >= $day
CALL (n) {
  OPTIONAL MATCH (n)<-[:FOLLOWUP_OF]-(f:FollowUp)
  WHERE f.lane = 'SHARED' OR f.lane = 'OWN' AND f.owner IN $municipalities
  RETURN max(CASE WHEN f.retractedSeq = $never THEN f.from END) AS followed,
    coalesce(max(CASE WHEN f.retractedSeq = $never THEN f.recordedSeq ELSE f.retractedSeq END), 0) AS saidAfter
}
WITH n, last, followed, CASE WHEN saidAfter > said THEN saidAfter ELSE said END AS changed
OPTIONAL MATCH (e:AuditEntry {seq: changed})
RETURN n.id AS id, n.kind AS kind, n.name AS name, nullIf(last.from, date('0001-01-01')) AS from,
  CASE last.untilKind WHEN 'DAY' THEN last.until END AS until, followed, changed, e.at AS changedAt
ORDER BY n.sortKey
