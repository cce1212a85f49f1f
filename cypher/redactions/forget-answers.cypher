// Forgets what acts answered under their keys, where it holds one of these texts: such an act sent again is done anew.
MATCH (k:IdempotencyKey)
WHERE any(text IN $texts WHERE k.answer CONTAINS text)
DELETE k
