// The chain, some links at a time, with all that their hashes cover.
MATCH (e:AuditEntry) WHERE e.seq > $after AND e.seq <= $until
RETURN e.seq AS seq, e.at AS at, e.act AS act, e.subject AS subject, coalesce(e.correlation, '') AS correlation, e.territories AS territories,
  e.added AS added, e.payload AS payload, e.salt AS salt, e.digest AS digest, e.hash AS hash, e.form AS form,
  e.redactedSeq IS NOT NULL AS redacted
ORDER BY e.seq
LIMIT $limit
