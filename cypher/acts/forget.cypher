// Forgets the keys that are older than they are kept.
MATCH (k:IdempotencyKey) WHERE k.at < $before
DELETE k
