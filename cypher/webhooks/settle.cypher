// Notes how far a webhook has come, or when it is tried again.
MATCH (w:Webhook {id: $id})
SET w.cursor = $cursor, w.failures = $failures, w.nextAt = $nextAt, w.lastError = $lastError, w.again = $again
