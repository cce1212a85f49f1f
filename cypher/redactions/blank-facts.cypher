// Puts something else in the place of facts' texts, and says which act did.
UNWIND $facts AS each
MATCH (f:Fact {id: each.id})
SET f += each.texts, f.redactedSeq = $seq
