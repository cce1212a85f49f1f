// Keeps under a key what an act made. SET takes the write lock, so that of two sent at once the second waits, and is told what the first one
// made instead.
MERGE (k:IdempotencyKey {id: $kept.id})
SET k.taken = $kept.at
WITH k, coalesce(k.at >= $since, false) AS done
FOREACH (_ IN CASE WHEN done THEN [] ELSE [1] END | SET k += $kept)
WITH k, done WHERE done
RETURN k.input AS input, k.answer AS answer
