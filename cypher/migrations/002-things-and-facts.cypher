// Identity: what may be looked up by, once and for all.
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT territory_code IF NOT EXISTS FOR (n:Territory) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT territory_sort_key IF NOT EXISTS FOR (n:Territory) REQUIRE n.sortKey IS UNIQUE;
CREATE CONSTRAINT actor_sort_key IF NOT EXISTS FOR (n:Actor) REQUIRE n.sortKey IS UNIQUE;
CREATE CONSTRAINT agreement_sort_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.sortKey IS UNIQUE;
CREATE INDEX territory_level IF NOT EXISTS FOR (n:Territory) ON (n.level);
CREATE INDEX actor_kind IF NOT EXISTS FOR (n:Actor) ON (n.kind);
CREATE INDEX organisation_number IF NOT EXISTS FOR (n:Organisation) ON (n.organisationNumber);
// What an act wrote and took back is found by its number.
CREATE INDEX fact_recorded IF NOT EXISTS FOR (n:Fact) ON (n.recordedSeq);
CREATE INDEX fact_retracted IF NOT EXISTS FOR (n:Fact) ON (n.retractedSeq);
CREATE INDEX own_facts IF NOT EXISTS FOR (n:Fact) ON (n.lane, n.owner);
