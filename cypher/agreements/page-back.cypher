// Which agreements fit the filter, in the order of their names? From the end.
MATCH (n:Agreement)
WHERE n.sortKey > $after AND n.sortKey < $before
  AND ($kinds IS NULL OR n.kind IN $kinds)
  AND ($among IS NULL OR n.id IN $among)
  AND EXISTS {
    (n)<-[:DESCRIBES]-(d:Description)
    WHERE d.recordedSeq <= $knownAt AND $knownAt < d.retractedSeq AND (d.lane = 'SHARED' OR d.owner IN $municipalities)
      AND ($asOf IS NULL OR d.from <= $asOf AND ($endsFrom IS NOT NULL OR $asOf <= d.until))
      AND ($endsFrom IS NULL OR d.status = 'OPERATING' AND d.untilKind = 'DAY' AND $endsFrom <= d.until AND d.until <= $endsUntil AND NOT EXISTS {
        (n)<-[:DESCRIBES]-(later:Description)
        WHERE later.recordedSeq <= $knownAt AND $knownAt < later.retractedSeq AND (later.lane = 'SHARED' OR later.owner IN $municipalities)
          AND later.until > d.until
      })
  }
RETURN n.id AS id, n.sortKey AS sortKey
ORDER BY n.sortKey DESC
LIMIT $limit
