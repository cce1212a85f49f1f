// How many acts are there in all, of those a page would show?
CALL () {
  WITH 1 AS everybody WHERE $codes IS NULL
  MATCH (e:AuditEntry)
  WHERE e.seq > $above AND e.seq < $below
    AND ($municipality IS NULL OR $municipality IN e.territories)
    AND ($act IS NULL OR e.act = $act) AND ($from IS NULL OR e.at >= $from) AND ($until IS NULL OR e.at < $until)
  RETURN e
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
  }
  RETURN e
}
RETURN count(DISTINCT e) AS total
