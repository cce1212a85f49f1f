// How many acts are there in all, of those a page would show?
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
  RETURN e
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
    WITH e, withheld WHERE ($everything OR NOT withheld) AND ($act IS NULL OR $act = CASE WHEN withheld THEN 'withheld' ELSE e.act END)
    RETURN e
  }
  RETURN e
}
RETURN count(DISTINCT e) AS total
