// What the audit keeps of these acts.
UNWIND $ids AS id
MATCH (e:AuditEntry {seq: toInteger(id)})
RETURN id, e.payload AS payload
