// The number of the latest act; whoever begins to follow now follows from here.
MATCH (h:AuditHead {id: 'head'})
RETURN h.seq AS seq
