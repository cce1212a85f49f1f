// Notes how far a webhook has come, or when it is tried again; nothing when it was removed, or is not where it was left: then somebody else is at
// it. What was asked for meanwhile is not forgotten, so it is locked before that is read; a letter goes when its event was taken.
MATCH (w:Webhook {id: $id})
SET w.lock = coalesce(w.lock, 0) + 1
WITH w WHERE w.active AND w.cursor = $from
SET w.cursor = $cursor, w.failures = $failures, w.nextAt = $nextAt, w.lastError = $lastError,
  w.again = [seq IN w.again WHERE NOT seq IN $done]
WITH w
CALL () {
  UNWIND $letters AS letter
  MATCH (l:DeadLetter {id: letter})
  DELETE l
}
RETURN w.id AS id
