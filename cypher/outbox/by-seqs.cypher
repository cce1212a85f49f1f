// These events again, in order, as far as they are still kept.
MATCH (e:OutboxEvent) WHERE e.seq IN $seqs
RETURN e.seq AS seq, e.at AS at, e.places AS places, e.changes AS changes,
  coalesce(e.agreements, []) AS agreements, e.since AS since, e.day AS day
ORDER BY e.seq
