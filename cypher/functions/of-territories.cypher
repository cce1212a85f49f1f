// Which functions serve each of these territories?
UNWIND $ids AS parent
MATCH (:Territory {code: parent})<-[:COVER_TO]-(f:Cover)-[:COVER_OF]->(n:Function)
WHERE ($kinds IS NULL OR n.kind IN $kinds) AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  AND ($history OR f.from <= $asOf AND $asOf <= f.until)
  AND ($history OR EXISTS {
    (n)<-[:DESCRIBES]-(d:Description)
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
      AND d.from <= $asOf AND $asOf <= d.until
  })
RETURN DISTINCT parent, n.id AS id, n.sortKey AS sortKey
ORDER BY sortKey
