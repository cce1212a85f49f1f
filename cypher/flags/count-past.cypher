// How many flags there are of what past asks for.
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
RETURN count(n) AS total
