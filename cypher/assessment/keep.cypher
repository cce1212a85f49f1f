// Keeps what was found, one node a territory: the rows as others see them, and as the municipality does where that differs.
UNWIND $kept AS row
WITH row WHERE row IS NOT NULL
MERGE (k:KeptAssessment {code: row.code})
SET k.day = row.day, k.changesOn = row.changesOn, k.rules = row.rules, k.shared = row.shared, k.full = row.full,
  k.sharedCells = row.sharedCells, k.fullCells = row.fullCells
