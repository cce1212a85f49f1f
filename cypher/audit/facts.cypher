// Which facts did these acts take back, record and redact, as far as the reader may see? And is anything kept from the reader?
UNWIND $ids AS id
CALL (id) {
  MATCH (f:Fact) WHERE f.retractedSeq = toInteger(id)
  RETURN 'BEFORE' AS side, f
  UNION ALL
  MATCH (f:Fact) WHERE f.recordedSeq = toInteger(id)
  RETURN 'AFTER' AS side, f
  UNION ALL
  MATCH (f:Fact) WHERE f.redactedSeq = toInteger(id)
  RETURN 'REDACTED' AS side, f
}
WITH id, side, f, f.lane = 'SHARED' OR f.owner IN $municipalities AS visible
ORDER BY f.id
RETURN id AS parent, side, collect(CASE WHEN visible THEN f.id END)[..$most] AS facts,
  sum(CASE WHEN visible THEN 1 ELSE 0 END) AS total, sum(CASE WHEN visible THEN 0 ELSE 1 END) > 0 AS hidden
