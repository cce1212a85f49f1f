// Puts into the outbox what an act did, under the act's own number; numbers are in the order of commits.
CREATE (e:OutboxEvent)
SET e = $event
