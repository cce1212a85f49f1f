// Without it, two processes that start at once would each make a lock of their own.
CREATE CONSTRAINT migration_lock IF NOT EXISTS
FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE
