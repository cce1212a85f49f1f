// Who migrates? Writing the node makes others wait until this transaction ends.
MERGE (l:MigrationLock {id: 'migrations'})
SET l.takenAt = $now
