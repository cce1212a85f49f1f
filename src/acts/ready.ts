// An act with its arguments ready, for whoever agrees to send.
import type { Both } from '../days.ts'

export interface ReadyActRow {
  act: string
  arguments: { id?: string; input: Record<string, unknown> }
  says: Both
  /** The thing it is about; null when it makes a new one or is about a whole list. */
  thing: string | null
}
