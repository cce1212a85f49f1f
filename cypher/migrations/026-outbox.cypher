// What acts did to flags, in the order of their commits, for those who follow along.
CREATE CONSTRAINT outbox_event IF NOT EXISTS FOR (e:OutboxEvent) REQUIRE e.seq IS UNIQUE;
CREATE INDEX outbox_event_at IF NOT EXISTS FOR (e:OutboxEvent) ON (e.at);
