// The webhooks of a municipality, or of nobody in particular, that have not been removed.
MATCH (w:Webhook {owner: $owner}) WHERE w.active
RETURN w.id AS id, w.owner AS owner, w.url AS url, w.label AS label, w.addedAt AS addedAt, w.failures AS failures,
  nullIf(w.lastError, '') AS lastError, CASE WHEN w.failures > 0 THEN w.nextAt END AS nextAttemptAt
ORDER BY w.addedAt, w.id
