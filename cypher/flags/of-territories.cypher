// Which open flags does each of these territories have, the heaviest first?
UNWIND $ids AS parent
MATCH (n:Flag {code: parent, open: true})
WITH parent, n, parent IN $municipalities AS own
WITH parent, n, own, CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END AS certainty
WHERE certainty <> '' AND ($certainty IS NULL OR certainty = $certainty) AND ($severities IS NULL OR n.severity IN $severities)
RETURN parent, n.id AS id, n.sortKey AS sortKey, n.code AS code, n.recommendation AS recommendation, n.severity AS severity, CASE WHEN own THEN n.openedOn ELSE n.sharedOpenedOn END AS openedOn, n.open AS open,
  certainty, nullIf(CASE WHEN own THEN n.reason ELSE n.sharedReason END, '') AS reason,
  CASE WHEN own THEN n.state ELSE n.sharedState END AS state
ORDER BY sortKey
