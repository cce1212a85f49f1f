// Which forums work in each of these territories? Those that have ended only when they are asked for too.
UNWIND $ids AS parent
MATCH (:Territory {code: parent})<-[:REACH_TO]-(f:Reach)-[:REACH_OF]->(n:Forum)
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  AND ($history OR EXISTS {
    (n)<-[:DESCRIBES]-(d:Description)
    WHERE d.status <> 'ENDED' AND d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
      AND d.from <= $asOf AND $asOf <= d.until
  })
RETURN DISTINCT parent, n.id AS id, n.sortKey AS sortKey
ORDER BY sortKey
