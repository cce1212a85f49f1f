// An act with its arguments ready, for whoever agrees to send.
import type { Lang } from '../days.ts'

export interface ReadyActRow {
  act: string
  arguments: { id?: string; input: Record<string, unknown> }
  says: Record<Lang, string>
  /** The thing it is about; null when it makes a new one or is about a whole list. */
  thing: string | null
}
