// Which actors fit the filter, in the order of their names?
MATCH (n:Actor)
WHERE n.sortKey > $after AND n.sortKey < $before
  AND ($kinds IS NULL OR n.kind IN $kinds OR n.also IN $kinds)
  AND ($sectors IS NULL OR n.sector IN $sectors)
  AND ($placeholders OR NOT coalesce(n.placeholder, false))
  AND (NOT n:Unsaid OR EXISTS { (n)<--(f:Fact) WHERE f.lane <> 'SHARED' AND f.owner IN $municipalities })
  AND (NOT EXISTS { (n)<--(:Fact) } OR EXISTS { (n)<--(f:Fact) WHERE f.lane = 'SHARED' OR f.owner IN $municipalities })
  AND ($asOf IS NULL AND NOT $past OR EXISTS {
    (n)<-[:REACH_OF|PART]-(f:Fact)
    WHERE ($asOf IS NULL OR f.from <= $asOf AND $asOf <= f.until)
      AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  })
  AND ($municipality IS NULL OR EXISTS {
    (n)<-[:REACH_OF]-(f:Reach)-[:REACH_TO]->(t:Territory)
    WHERE t.code = $municipality
      AND ($asOf IS NULL OR f.from <= $asOf AND $asOf <= f.until)
      AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  })
  AND ($county IS NULL OR EXISTS {
    (n)<-[:REACH_OF]-(f:Reach)-[:REACH_TO]->(t:Territory)
    WHERE (t.code = $county OR EXISTS { (t)-[:WITHIN]->(:Territory {code: $county}) })
      AND ($asOf IS NULL OR f.from <= $asOf AND $asOf <= f.until)
      AND f.recordedSeq <= $knownAt AND $knownAt < f.retractedSeq AND (f.lane = 'SHARED' OR f.owner IN $municipalities)
  })
RETURN n.id AS id, n.sortKey AS sortKey
ORDER BY n.sortKey
LIMIT $limit
