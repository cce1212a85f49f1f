// What has been done to this database once and need not be done again, and whether what it holds is invented.
CREATE CONSTRAINT stage_name IF NOT EXISTS FOR (n:Stage) REQUIRE n.name IS UNIQUE;
CREATE INDEX source_kind IF NOT EXISTS FOR (n:Source) ON (n.kind);
