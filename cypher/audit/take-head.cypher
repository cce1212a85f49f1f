// Takes the head of the audit chain, the last lock of every act, and says what the next number builds on.
MATCH (h:AuditHead {id: 'head'})
SET h.seq = h.seq + 1
RETURN h.seq AS seq, h.hash AS hash
