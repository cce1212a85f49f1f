// Which webhooks have something that may be tried now?
MATCH (w:Webhook {active: true}) WHERE w.nextAt <= $now
RETURN w.id AS id, w.owner AS owner, w.url AS url, w.secret AS secret, w.cursor AS cursor, w.failures AS failures, w.again AS again
ORDER BY w.id
