// Forgets what happened longer ago than it is kept.
MATCH (e:OutboxEvent) WHERE e.at < $before
DELETE e
