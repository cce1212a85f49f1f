// Which open flags fit the filter, by territory or the latest opened first? The key is made here, so all that fit are looked at.
MATCH (n:Flag)
WHERE n.sortKey > ''
WITH n, n.code IN $municipalities AS own
WHERE n.open
  AND (own OR n.sharedCertainty <> '')
  AND ($codes IS NULL OR n.code IN $codes)
  AND ($recommendations IS NULL OR n.recommendation IN $recommendations)
  AND ($certainty IS NULL OR $certainty = CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($reasons IS NULL OR CASE WHEN own THEN n.reason ELSE n.sharedReason END IN $reasons)
WITH n, own, CASE WHEN own THEN n.openedOn ELSE n.sharedOpenedOn END AS openedOn
WITH n, own, openedOn, CASE $order
  WHEN 'TERRITORY' THEN substring(n.sortKey, 2)
  ELSE toString(99999999 - openedOn.year * 10000 - openedOn.month * 100 - openedOn.day) + n.sortKey
END AS key
WHERE key > $after AND key < $before
RETURN n.id AS id, key AS sortKey, n.code AS code, n.recommendation AS recommendation, n.severity AS severity, openedOn, n.open AS open,
  CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END AS certainty, nullIf(CASE WHEN own THEN n.reason ELSE n.sharedReason END, '') AS reason,
  CASE WHEN own THEN n.state ELSE n.sharedState END AS state
ORDER BY CASE WHEN $backward THEN null ELSE sortKey END, sortKey DESC
LIMIT $limit
