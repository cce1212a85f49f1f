// Which flags have these ids, and how do they stand for this reader? Closed ones are shown to others only where nothing is kept from them.
UNWIND $ids AS id
MATCH (n:Flag {id: id})
WITH n, n.code IN $municipalities AS own
WHERE own OR n.open AND n.sharedCertainty <> '' OR NOT n.open AND NOT EXISTS { (f:Fact) WHERE f.lane IN ['OWN', 'SECRET'] AND f.owner = n.code }
RETURN n.id AS id, n.code AS code, n.recommendation AS recommendation, n.severity AS severity, CASE WHEN own THEN n.openedOn ELSE n.sharedOpenedOn END AS openedOn, n.open AS open,
  nullIf(CASE WHEN own THEN n.certainty ELSE n.sharedCertainty END, '') AS certainty,
  CASE WHEN n.open THEN nullIf(CASE WHEN own THEN n.reason ELSE n.sharedReason END, '') END AS reason,
  CASE WHEN n.open THEN CASE WHEN own THEN n.state ELSE n.sharedState END END AS state
