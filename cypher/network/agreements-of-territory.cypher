// Which of these agreements are in operation on the day, and by which fact do they count in this territory: the one that says that
// they apply there, or else what they are said to be?
UNWIND $ids AS agreement
MATCH (n:Thing {id: agreement})
MATCH (t:Thing {id: $id})
CALL (n) {
  MATCH (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
  WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
    AND d.from <= $asOf AND $asOf <= d.until
  RETURN d
  ORDER BY d.from DESC, d.recordedSeq DESC
  LIMIT 1
}
CALL (n, t) {
  OPTIONAL MATCH (n)<-[:COVER_OF]-(c:Cover)-[:COVER_TO]->(t)
  WHERE c.recordedSeq <= $knownAt AND $knownAt < c.retractedSeq AND (c.lane = 'SHARED' OR c.owner IN $municipalities)
    AND c.from <= $asOf AND $asOf <= c.until
  RETURN c
  ORDER BY c.from DESC, c.recordedSeq DESC
  LIMIT 1
}
WITH n, t, coalesce(c, d) AS f
RETURN f.id AS id, n.id AS source, t.id AS target, nullIf(f.from, date('0001-01-01')) AS from, nullIf(f.until, date('9999-12-31')) AS until, nullIf(f.observedOn, date('0001-01-01')) AS observedOn
ORDER BY n.sortKey
