// What is kept of these territories' results, at its shortest: to its own municipality with what others may not see.
MATCH (k:KeptAssessment) WHERE k.code IN $codes
RETURN k.code AS code, k.day AS day, k.changesOn AS changesOn, k.rules AS rules,
  CASE WHEN k.code IN $municipalities AND k.fullCells <> '' THEN k.fullCells ELSE coalesce(k.sharedCells, '') END AS cells
