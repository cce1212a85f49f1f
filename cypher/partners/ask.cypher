// Asks a partner about a fact, for a municipality: earlier questions about it that have no answer are taken back.
CALL () {
  MATCH (old:PartnerAsk {code: $ask.code})
  WHERE old.fact = $ask.fact AND old.answer = '' AND old.revokedAt = ''
  SET old.revokedAt = $ask.askedAt
}
CREATE (a:PartnerAsk)
SET a = $ask
