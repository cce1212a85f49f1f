// Takes back a question that has no answer; false when it had one, or had been taken back.
MATCH (a:PartnerAsk {id: $id})
SET a.lock = coalesce(a.lock, 0) + 1
WITH a, a.answer = '' AND a.revokedAt = '' AS open
SET a.revokedAt = CASE WHEN open THEN $at ELSE a.revokedAt END
RETURN open
