// What was done about one thing, as far as its visible facts tell; they are few enough to be sorted.
MATCH (:Thing {id: $thing})<--(f:Fact)
WHERE f.lane = 'SHARED' OR f.owner IN $municipalities
UNWIND [f.recordedSeq, f.retractedSeq, f.redactedSeq] AS seq
WITH DISTINCT seq WHERE seq > $above AND seq < $below
MATCH (e:AuditEntry {seq: seq})
WHERE ($everything OR any(code IN e.territories WHERE code IN $municipalities))
  AND ($municipality IS NULL OR $municipality IN e.territories)
  AND ($act IS NULL OR e.act = $act) AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
RETURN toString(e.seq) AS id, e.seq AS seq, e.at AS at, e.act AS act, e.subject AS subject, coalesce(e.correlation, '') AS correlation, e.territories AS territories,
  e.redactedSeq IS NOT NULL AS redacted
ORDER BY CASE WHEN $backward THEN seq ELSE -seq END
LIMIT $limit
