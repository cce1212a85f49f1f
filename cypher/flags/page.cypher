// Which flags fit the filter, the heaviest first, then by territory? A municipality sees its own as they are, others as shared facts show them.
MATCH (n:Flag)
WHERE n.sortKey > $after AND n.sortKey < $before
  AND ($openOn IS NOT NULL OR n.open = $open AND (n.code IN $municipalities OR n.sharedCertainty <> '' OR NOT $open))
  AND ($openOn IS NULL OR EXISTS {
    (n)<-[:EPISODE_OF]-(e:Episode)
    WHERE e.opened <= $openOn AND $openOn < e.closed
      AND ($certainty IS NULL OR $certainty = CASE WHEN e.establishedOn <= $openOn THEN 'ESTABLISHED' ELSE 'INDICATED' END)
  })
  AND ($municipality IS NULL OR n.code = $municipality)
  AND ($county IS NULL OR n.code = $county OR EXISTS { (n)-[:FLAG_OF]->(:Territory)-[:WITHIN]->(:Territory {code: $county}) })
  AND ($recommendations IS NULL OR n.recommendation IN $recommendations)
  AND ($certainty IS NULL OR $openOn IS NOT NULL OR $certainty = CASE WHEN n.code IN $municipalities THEN n.certainty ELSE n.sharedCertainty END)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($reasons IS NULL OR CASE WHEN n.code IN $municipalities THEN n.reason ELSE n.sharedReason END IN $reasons)
  AND (n.open AND $openOn IS NULL OR n.code IN $municipalities OR NOT EXISTS { (f:Fact {lane: 'OWN'}) WHERE f.owner = n.code } AND NOT EXISTS { (f:Fact {lane: 'SECRET'}) WHERE f.owner = n.code })
RETURN n.id AS id, n.sortKey AS sortKey
ORDER BY n.sortKey
LIMIT $limit
