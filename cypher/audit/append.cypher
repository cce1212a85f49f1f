// Appends one act to the chain.
MATCH (h:AuditHead {id: 'head'})
CREATE (e:AuditEntry)
SET e = $entry, h.hash = $entry.hash
