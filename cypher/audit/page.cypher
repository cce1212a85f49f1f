// What was done, the newest first? A reader of some territories goes by their marks; acts that are all about what others keep to themselves are left out.
CALL () {
  WITH 1 AS everybody WHERE $codes IS NULL
  MATCH (e:AuditEntry)
  WHERE e.seq > $above AND e.seq < $below
    AND ($municipality IS NULL OR $municipality IN e.territories)
    AND ($act IS NULL OR e.act = $act) AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
  RETURN e
  ORDER BY e.seq DESC
  LIMIT $limit
  UNION
  UNWIND $codes AS code
  CALL (code) {
    MATCH (m:AuditMark) WHERE m.code = code AND m.seq > $above AND m.seq < $below
    MATCH (e:AuditEntry {seq: m.seq})
    WHERE ($municipality IS NULL OR $municipality IN e.territories)
      AND ($act IS NULL OR e.act = $act) AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
      AND ($everything OR (EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR NOT EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq } AND NOT EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq }
          AND NOT EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq }))
    RETURN e
    ORDER BY m.seq DESC
    LIMIT $limit
  }
  RETURN e
}
RETURN toString(e.seq) AS id, e.seq AS seq, e.at AS at, e.act AS act, e.subject AS subject, coalesce(e.correlation, '') AS correlation, e.territories AS territories,
  e.redactedSeq IS NOT NULL AS redacted
ORDER BY seq DESC
LIMIT $limit
