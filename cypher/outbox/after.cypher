// What has happened after this number, in order.
MATCH (e:OutboxEvent) WHERE e.seq > $after
RETURN e.seq AS seq, e.at AS at, e.places AS places, e.changes AS changes,
  coalesce(e.agreements, []) AS agreements, e.since AS since, e.day AS day
ORDER BY e.seq
LIMIT $limit
