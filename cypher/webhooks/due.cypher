// Which webhooks have something that may be tried now? Or is it so of this one?
MATCH (w:Webhook {active: true})
WHERE w.nextAt <= $now AND ($only IS NULL OR w.id = $only)
  AND (size(w.again) > 0 OR EXISTS { MATCH (e:OutboxEvent) WHERE e.seq > w.cursor })
RETURN w.id AS id, w.owner AS owner, w.url AS url, w.secret AS secret, w.cursor AS cursor, w.failures AS failures, w.again AS again
ORDER BY w.id
