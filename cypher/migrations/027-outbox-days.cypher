// The turns of days that were told of, by which a replica knows whether today's was.
CREATE INDEX outbox_event_day IF NOT EXISTS FOR (e:OutboxEvent) ON (e.day);
