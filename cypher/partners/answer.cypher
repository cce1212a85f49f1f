// Takes the answer to a question that is open; nothing is open twice.
MATCH (a:PartnerAsk {id: $id})
SET a.lock = coalesce(a.lock, 0) + 1
WITH a, a.answer = '' AND a.revokedAt = '' AND a.expiresAt > $at AS open
SET a.answer = CASE WHEN open THEN $answer ELSE a.answer END,
  a.answeredAt = CASE WHEN open THEN $at ELSE a.answeredAt END,
  a.words = CASE WHEN open THEN $words ELSE a.words END
RETURN open
