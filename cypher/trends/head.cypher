// The latest audit number: all that is known now.
MATCH (h:AuditHead {id: 'head'})
RETURN h.seq AS seq
