// The statements that keep the database's own books.
import { z } from 'zod'
import { many, run } from './query.ts'
import { Instant } from './values.ts'

export const createMigrationLock = run('database/create-migration-lock')
export const takeMigrationLock = run('database/take-migration-lock', { params: { now: Instant } })
export const appliedMigrations = many('database/applied-migrations', {
  row: { version: z.string(), name: z.string(), checksum: z.string() },
})
export const recordMigration = run('database/record-migration', {
  params: { version: z.string(), name: z.string(), checksum: z.string(), now: Instant },
})
export const awaitIndexes = run('database/await-indexes')
