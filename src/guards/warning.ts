// What an act lets pass but says: a warning stands beside the result and refuses nothing.
import type { Both } from '../days.ts'

export interface Warning {
  /** Stable, in capitals, for programs. */
  readonly code: string
  /** One sentence for people. */
  readonly said: Both
  /** Where in the input. */
  readonly path: readonly string[]
  /** What the sentence rests on; absent when it is a rule of this service. */
  readonly source?: string
}
