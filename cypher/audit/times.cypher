// When were these acts done?
UNWIND $ids AS id
MATCH (e:AuditEntry {seq: toInteger(id)})
RETURN id, e.at AS at
