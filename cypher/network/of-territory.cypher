// Which forums in operation work in this territory on the day, and by which fact?
MATCH (t:Thing {id: $id})<-[:REACH_TO]-(f:Reach)-[:REACH_OF]->(n:Forum)
WHERE f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND f.from <= $asOf AND $asOf <= f.until
  AND EXISTS {
    (n)<-[:DESCRIBES]-(d:Description {status: 'OPERATING'})
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
      AND d.from <= $asOf AND $asOf <= d.until
  }
RETURN f.id AS id, n.id AS source, t.id AS target, nullIf(f.from, date('0001-01-01')) AS from, nullIf(f.until, date('9999-12-31')) AS until, nullIf(f.observedOn, date('0001-01-01')) AS observedOn
ORDER BY n.sortKey
