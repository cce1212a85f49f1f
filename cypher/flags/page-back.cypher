// Which open flags fit the filter, the heaviest first, then by territory? A municipality sees its own as they are, others as shared facts show them. From the end.
MATCH (n:Flag)
WHERE n.sortKey > $after AND n.sortKey < $before
WITH n, n.code IN $municipalities AS own
WHERE n.open
  AND (own OR n.sharedCertainty <> '')
  AND ($codes IS NULL OR n.code IN $codes)
  AND ($recommendations IS NULL OR n.recommendation IN $recommendations)
  AND ($certainty IS NULL OR $certainty = CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END)
  AND ($severities IS NULL OR n.severity IN $severities)
  AND ($reasons IS NULL OR CASE WHEN own THEN n.reason ELSE n.sharedReason END IN $reasons)
RETURN n.id AS id, n.sortKey AS sortKey, n.code AS code, n.recommendation AS recommendation, n.severity AS severity, CASE WHEN own THEN n.openedOn ELSE n.sharedOpenedOn END AS openedOn, n.open AS open,
  CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END AS certainty, nullIf(CASE WHEN own THEN n.reason ELSE n.sharedReason END, '') AS reason,
  CASE WHEN own THEN n.state ELSE n.sharedState END AS state
ORDER BY n.sortKey DESC
LIMIT $limit
