// The note beside the data that says which server runs on it, and for whom.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { claimFile, replaceFile } from './claim.ts'
import type { Recording } from './embedded-archive.ts'
import type { ProcessIdentity } from './process-identity.ts'

const Process = z.object({ pid: z.int(), started: z.string() })
const ServerRecord = z.object({
  /** Absent while the server is being prepared. */
  server: Process.optional(),
  port: z.int().optional(),
  /** The process it lives and dies with; absent for a server that was started to stay. */
  owner: Process.optional(),
  /** A class-data archive that the server writes as it stops, and where it then belongs. */
  recording: z.object({ from: z.string(), to: z.string() }).optional(),
})

export interface ServerRecord {
  server?: ProcessIdentity
  port?: number
  owner?: ProcessIdentity
  recording?: Recording
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

/** False when another process was first. */
export const claim = (home: string, record: ServerRecord): boolean => claimFile(fileIn(home), record)

export const writeRecord = (home: string, record: ServerRecord): void => replaceFile(fileIn(home), record)

export const removeRecord = (home: string): void => rmSync(fileIn(home), { force: true })
