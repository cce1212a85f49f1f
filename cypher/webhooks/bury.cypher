// Keeps an event that an address did not take, to be seen and sent again.
MERGE (l:DeadLetter {id: $id})
SET l.webhook = $webhook, l.seq = $seq, l.at = $at, l.error = $error
