// Appends one act to the chain, with a mark for each territory it touched.
MATCH (h:AuditHead {id: 'head'})
CREATE (e:AuditEntry)
SET e = $entry, h.hash = $entry.hash
FOREACH (code IN $entry.territories | CREATE (:AuditMark {code: code, seq: $entry.seq}))
