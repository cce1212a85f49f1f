// Lets an event that was given up be tried again, before those that wait.
MATCH (l:DeadLetter {id: $id})
MATCH (w:Webhook {id: l.webhook})
SET w.again = CASE WHEN l.seq IN w.again THEN w.again ELSE w.again + l.seq END, w.nextAt = $now
DELETE l
