// Takes a lease that is free or run out, or keeps one's own; its fence grows with every holder, so that a late one is told apart.
MERGE (l:Lease {name: $name})
  ON CREATE SET l.fence = 0, l.holder = '', l.until = $now
SET l.asked = $now
WITH l, l.holder IN ['', $holder] OR l.until <= $now AS mine
SET l.fence = CASE WHEN mine AND l.holder <> $holder THEN l.fence + 1 ELSE l.fence END,
  l.until = CASE WHEN mine THEN $until ELSE l.until END,
  l.holder = CASE WHEN mine THEN $holder ELSE l.holder END
RETURN mine, l.fence AS fence
