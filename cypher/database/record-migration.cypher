// Remembers a migration, so that it is neither applied again nor changed afterwards.
MERGE (m:Migration {version: $version})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = $now
