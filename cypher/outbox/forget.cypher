// Forgets what happened longer ago than it is kept, and who did not take it.
MATCH (e:OutboxEvent) WHERE e.at < $before
CALL (e) {
  MATCH (l:DeadLetter {seq: e.seq})
  DELETE l
}
DELETE e
