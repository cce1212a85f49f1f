// How many open flags there are of what page asks for.
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
RETURN count(n) AS total
