// The counts that anybody may read, frozen once a month.
CREATE CONSTRAINT release_id IF NOT EXISTS FOR (n:Release) REQUIRE n.id IS UNIQUE;
CREATE INDEX release_country IF NOT EXISTS FOR (n:Release) ON (n.country);
