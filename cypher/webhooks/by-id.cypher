// One webhook that has not been removed, by its id or by that of a letter it did not take.
OPTIONAL MATCH (letter:DeadLetter {id: $id})
WITH coalesce(letter.webhook, $id) AS id, letter.seq AS seq
MATCH (w:Webhook {id: id}) WHERE w.active
RETURN w.id AS id, w.owner AS owner, w.url AS url, w.label AS label, w.addedAt AS addedAt, w.failures AS failures,
  nullIf(w.lastError, '') AS lastError, CASE WHEN w.failures > 0 THEN w.nextAt END AS nextAttemptAt, seq
