// Which flags fit the filter, by territory or the latest opened first? The key is made here, so all that fit are looked at.
MATCH (n:Flag)
WHERE n.sortKey > ''
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
WITH n, CASE $order
  WHEN 'TERRITORY' THEN substring(n.sortKey, 2)
  ELSE toString(99999999 - n.openedOn.year * 10000 - n.openedOn.month * 100 - n.openedOn.day) + n.sortKey
END AS key
WHERE key > $after AND key < $before
RETURN n.id AS id, key AS sortKey
ORDER BY CASE WHEN $backward THEN null ELSE key END, key DESC
LIMIT $limit
