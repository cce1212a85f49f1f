// The note beside the data that says which server runs on it, and for whom.
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ProcessIdentity } from './process-identity.ts'

const Process = z.object({ pid: z.int(), started: z.string() })
const ServerRecord = z.object({
  /** Absent while the server is being prepared. */
  server: Process.optional(),
  port: z.int().optional(),
  /** The process it lives and dies with; absent for a server that was started to stay. */
  owner: Process.optional(),
  /** A class-data archive that the server writes as it stops, and where it then belongs. */
  archive: z.object({ from: z.string(), to: z.string() }).optional(),
})

export interface ServerRecord {
  server?: ProcessIdentity
  port?: number
  owner?: ProcessIdentity
  archive?: { from: string; to: string }
}

const fileIn = (home: string) => join(home, 'server.json')

export function readRecord(home: string): ServerRecord | undefined {
  try {
    return ServerRecord.parse(JSON.parse(readFileSync(fileIn(home), 'utf8'))) as ServerRecord
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Puts the record there only if there is none: false when another process was first. */
export function claim(home: string, record: ServerRecord): boolean {
  const draft = drafted(home, record)
  try {
    linkSync(draft, fileIn(home))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

export function writeRecord(home: string, record: ServerRecord): void {
  renameSync(drafted(home, record), fileIn(home))
}

export function removeRecord(home: string): void {
  rmSync(fileIn(home), { force: true })
}

/** Written whole under another name first, so that nobody ever reads half of it. */
function drafted(home: string, record: ServerRecord): string {
  const draft = `${fileIn(home)}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 })
  return draft
}
