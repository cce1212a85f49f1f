// A Neo4j server we can talk to, wherever it came from.
import type { Connection } from './driver.ts'

export interface Neo4jServer extends Connection {
  origin: 'uri' | 'docker' | 'embedded'
  /** Stops what this process started, and nothing else. */
  stop(): Promise<void>
}

/** Told, line by line, of what takes time. */
export type Report = (line: string) => void
