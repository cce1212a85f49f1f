// Brings the database's schema up to date: each file of cypher/migrations once, in order, one process at a time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, systemClock } from '../clock.ts'
import { packaged } from '../package-folder.ts'
import type { Database } from './driver.ts'
import {
  appliedMigrations,
  awaitIndexes,
  createMigrationLock,
  recordMigration,
  takeMigrationLock,
} from './queries.ts'

export interface Migration {
  version: string
  name: string
  checksum: string
  statements: string[]
}

const folder = packaged('cypher/migrations')

/** Ours, named like 001-what-it-does.cypher. */
export function migrationsIn(): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'))
  const migrations = files.sort().map((file) => {
    const [, version, name] = /^(\d{3})-(.+)\.cypher$/.exec(file) ?? []
    if (!version || !name)
      throw new Error(`cypher/migrations/${file} is not named like 001-what-it-does.cypher.`)
    const text = readFileSync(join(folder, file), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    return { version, name, checksum, statements: statementsOf(text) }
  })
  for (const [i, { version }] of migrations.entries()) {
    if (version === migrations[i + 1]?.version)
      throw new Error(`cypher/migrations has two files with the number ${version}.`)
  }
  return migrations
}

/** Applies what has not been applied and returns it. Safe to call from several processes at once. */
export async function migrate(
  database: Database,
  { migrations = migrationsIn(), clock = systemClock }: { migrations?: Migration[]; clock?: Clock } = {},
): Promise<Migration[]> {
  const to = database.about({ operation: 'migrate' })
  await createMigrationLock(to)
  // The lock's transaction stays open around all others: schema and data cannot be written in the same one.
  const applied = await to.write(async (lock) => {
    await takeMigrationLock(lock, { now: clock.now() })
    const pending = pendingOf(migrations, await appliedMigrations(to))
    for (const migration of pending) await apply(to, migration, clock.now())
    return pending
  })
  if (applied.length > 0) await awaitIndexes(to)
  return applied
}

function pendingOf(migrations: Migration[], applied: { version: string; name: string; checksum: string }[]) {
  const known = new Map(migrations.map((migration) => [migration.version, migration]))
  const latest = migrations.at(-1)?.version ?? ''
  for (const { version, name, checksum } of applied) {
    // What a later version of ours has added may stay: replicas are replaced one by one, and sometimes back.
    if (version > latest) continue
    const file = known.get(version)
    if (!file)
      throw new Error(`Migration ${version}-${name} was applied to the database, but its file is gone.`)
    if (file.checksum !== checksum) {
      throw new Error(
        `Migration ${version}-${name} was changed after it was applied; put it back and add a new one.`,
      )
    }
  }
  const done = new Set(applied.map(({ version }) => version))
  return migrations.filter(({ version }) => !done.has(version))
}

async function apply(database: Database, { version, name, checksum, statements }: Migration, now: string) {
  for (const text of statements)
    await database.write((tx) => tx.run(`migrations/${version}-${name}`, text, {}))
  await recordMigration(database, { version, name, checksum, now })
}

/** A statement ends with a semicolon at a line's end; what is only comments is none. */
function statementsOf(text: string): string[] {
  const parts = text.split(/;[ \t]*(?:\r?\n|$)/)
  return parts.filter((part) => part.replace(/^\s*\/\/.*$/gm, '').trim() !== '').map((part) => part.trim())
}
