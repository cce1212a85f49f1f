// What was done, the newest first? A reader of some territories goes by their marks; acts that are all about what others keep to themselves are
// left out, and are withheld from who reads everything: when, where, and neither what nor by whom. So is what a partner did not confirm, which has no fact.
CALL () {
  WITH 1 AS everybody WHERE $codes IS NULL
  MATCH (e:AuditEntry)
  WHERE e.seq > $above AND e.seq < $below
    AND ($municipality IS NULL OR $municipality IN e.territories)
    AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
  CALL (e) {
    RETURN NOT ($everything AND e.act = 'factRedact' OR EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
      OR EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
      OR EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
      OR NOT EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq } AND NOT EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq } AND NOT EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq }
        AND (e.act <> 'partnerAnswer' OR any(code IN e.territories WHERE code IN $municipalities))) AS withheld
  }
  WITH e, withheld WHERE ($everything OR NOT withheld) AND ($act IS NULL OR $act = CASE WHEN withheld THEN 'withheld' ELSE e.act END)
  RETURN e, withheld
  ORDER BY e.seq DESC
  LIMIT $limit
  UNION
  UNWIND $codes AS code
  CALL (code) {
    MATCH (m:AuditMark) WHERE m.code = code AND m.seq > $above AND m.seq < $below
    MATCH (e:AuditEntry {seq: m.seq})
    WHERE ($municipality IS NULL OR $municipality IN e.territories)
      AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
    CALL (e) {
      RETURN NOT ($everything AND e.act = 'factRedact' OR EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq AND (f.lane = 'SHARED' OR f.owner IN $municipalities) }
        OR NOT EXISTS { (f:Fact) WHERE f.recordedSeq = e.seq } AND NOT EXISTS { (f:Fact) WHERE f.retractedSeq = e.seq } AND NOT EXISTS { (f:Fact) WHERE f.redactedSeq = e.seq }
          AND (e.act <> 'partnerAnswer' OR any(code IN e.territories WHERE code IN $municipalities))) AS withheld
    }
    WITH m, e, withheld WHERE ($everything OR NOT withheld) AND ($act IS NULL OR $act = CASE WHEN withheld THEN 'withheld' ELSE e.act END)
    RETURN e, withheld
    ORDER BY m.seq DESC
    LIMIT $limit
  }
  RETURN e, withheld
}
RETURN toString(e.seq) AS id, e.seq AS seq, e.at AS at, CASE WHEN withheld THEN 'withheld' ELSE e.act END AS act, CASE WHEN withheld THEN 'withheld' ELSE e.subject END AS subject,
  CASE WHEN withheld THEN '' ELSE coalesce(e.correlation, '') END AS correlation, e.territories AS territories, e.redactedSeq IS NOT NULL AND NOT withheld AS redacted
ORDER BY seq DESC
LIMIT $limit
