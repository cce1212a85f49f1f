// What had been recorded by an instant: the last audit number then.
OPTIONAL MATCH (e:AuditEntry) WHERE e.at <= $at
RETURN coalesce(max(e.seq), 0) AS seq
