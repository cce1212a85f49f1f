// Keeps what an act answered under its key; one forgotten by now is written over.
MERGE (k:IdempotencyKey {id: $kept.id})
SET k += $kept
