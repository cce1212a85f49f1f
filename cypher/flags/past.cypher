// Which flags that are closed, or were open on an earlier day, fit the filter? To others only where nothing is kept from them, since a history would tell.
MATCH (n:Flag)
WHERE n.sortKey > ''
WITH n, n.code IN $municipalities AS own
WHERE (own OR NOT EXISTS { (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner = n.code })
  AND CASE WHEN $openOn IS NULL THEN NOT n.open ELSE EXISTS {
    (n)<-[:EPISODE_OF]-(e:Episode)
    WHERE e.opened <= $openOn AND $openOn < e.closed
      AND ($certainty IS NULL OR $certainty = CASE WHEN e.establishedOn <= $openOn THEN 'ESTABLISHED' ELSE 'INDICATED' END)
  } END
  AND ($codes IS NULL OR n.code IN $codes)
  AND ($recommendations IS NULL OR n.recommendation IN $recommendations)
  AND ($certainty IS NULL OR $openOn IS NOT NULL OR $certainty = CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($reasons IS NULL OR CASE WHEN own THEN n.reason ELSE n.sharedReason END IN $reasons)
WITH n, own, CASE WHEN own THEN n.openedOn ELSE n.sharedOpenedOn END AS openedOn
WITH n, own, openedOn, CASE $order
  WHEN 'SEVERITY' THEN n.sortKey
  WHEN 'TERRITORY' THEN substring(n.sortKey, 2)
  ELSE toString(99999999 - openedOn.year * 10000 - openedOn.month * 100 - openedOn.day) + n.sortKey
END AS key
WHERE key > $after AND key < $before
RETURN n.id AS id, key AS sortKey, n.code AS code, n.recommendation AS recommendation, n.severity AS severity, openedOn, n.open AS open,
  nullIf(CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END, '') AS certainty,
  CASE WHEN n.open THEN nullIf(CASE WHEN own THEN n.reason ELSE n.sharedReason END, '') END AS reason,
  CASE WHEN n.open THEN CASE WHEN own THEN n.state ELSE n.sharedState END END AS state
ORDER BY CASE WHEN $backward THEN null ELSE sortKey END, sortKey DESC
LIMIT $limit
