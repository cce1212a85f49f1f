// Lets an event that was given up be tried again, before those that wait; its letter stays until it has been taken.
MATCH (l:DeadLetter {id: $id})
MATCH (w:Webhook {id: l.webhook})
SET w.lock = coalesce(w.lock, 0) + 1
WITH w, l
SET w.again = CASE WHEN l.seq IN w.again THEN w.again ELSE w.again + l.seq END, w.nextAt = $now
