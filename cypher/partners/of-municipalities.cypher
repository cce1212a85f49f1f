// What municipalities have asked their partners, the latest first.
UNWIND $codes AS code
MATCH (a:PartnerAsk {code: code})
RETURN a.id AS id, a.code AS code, a.fact AS fact, a.mailbox AS mailbox, a.askedAt AS askedAt, a.expiresAt AS expiresAt,
  a.revokedAt AS revokedAt, a.answer AS answer, a.answeredAt AS answeredAt, a.words AS words
ORDER BY askedAt DESC, id
LIMIT 200
