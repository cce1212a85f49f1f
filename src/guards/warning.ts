// What an act lets pass but says: a warning stands beside the result and refuses nothing.
import type { Both } from '../days.ts'

export interface Warning {
  /** Stable, in capitals, for programs. */
  code: string
  /** One sentence for people. */
  said: Both
  /** Where in the input. */
  path?: string[]
  /** The norm or guide that says so; absent when it is a rule of this service. */
  source?: string
}
