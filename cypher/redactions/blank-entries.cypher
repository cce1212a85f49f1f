// Blanks what the audit kept of these acts, and the salt, without which nobody can tell by its digest whether a guess is right.
CALL () {
  UNWIND $seqs AS seq
  MATCH (e:AuditEntry {seq: seq})
  SET e.payload = '', e.salt = '', e.redactedSeq = $seq
}
CALL () {
  UNWIND $seqs AS seq
  MATCH (p:Proposal) WHERE p.seq = seq
  SET p.arguments = '{}'
}
