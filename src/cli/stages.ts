// What has been done to the database once, by the digest of what it was done with: a second start does none of it again.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/driver.ts'
import { packaged } from '../package-folder.ts'
import * as queries from './queries.ts'

export type StageName = 'schema' | 'norms' | 'seed' | 'demo' | 'assessed'
const names: StageName[] = ['schema', 'norms', 'seed', 'demo', 'assessed']

export interface Stages {
  /** True when the stage was done with exactly this. */
  isDone(name: StageName, digest: string): boolean
  was(name: StageName): string | undefined
  done(name: StageName, digest: string): Promise<void>
}

export async function stagesOf(database: Database, clock: Clock): Promise<Stages> {
  const rows = await queries.stages(database, { names })
  const digests = new Map(rows.map(({ name, digest }) => [name, digest]))
  return {
    isDone: (name, digest) => digests.get(name) === digest,
    was: (name) => digests.get(name),
    async done(name, digest) {
      await queries.recordStage(database, { name, digest, now: clock.now() })
      digests.set(name, digest)
    },
  }
}

export const migrationsFolder = packaged('cypher/migrations')

/** Of every file in the folder: its name and its content, so that moving one counts too. */
export function digestOf(folder: string, except: string[] = []): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !except.some((part) => file.startsWith(`${folder}/${part}/`)))
  for (const file of files.sort()) hash.update(file.slice(folder.length)).update(readFileSync(file))
  return hash.digest('hex')
}
