// Which open flags does each of these territories have, the heaviest first?
UNWIND $ids AS parent
MATCH (n:Flag {code: parent, open: true})
WITH parent, n, CASE WHEN parent IN $municipalities THEN n.certainty ELSE n.sharedCertainty END AS certainty
WHERE certainty <> '' AND ($certainty IS NULL OR certainty = $certainty) AND ($severities IS NULL OR n.severity IN $severities)
RETURN parent, n.id AS id, n.sortKey AS sortKey
ORDER BY sortKey
