// Keeps under a key what an act made. SET takes the write lock, so that of two sent at once the second waits, and is told what the first one
// made instead.
MERGE (k:IdempotencyKey {id: $kept.id})
SET k.taken = $kept.at
WITH k, k.at >= $since AS done
WITH k, done, CASE WHEN done THEN k.input END AS input, CASE WHEN done THEN k.answer END AS answer
FOREACH (_ IN CASE WHEN done THEN [] ELSE [1] END | SET k += $kept)
RETURN input, answer
