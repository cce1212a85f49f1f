// What a request carries: who asks, what day it is, the database, the norms and the loaders.
import type { ActContext } from './acts/acts.ts'
import { createLoaders, type Loaders } from './api/loaders.ts'
import type { Live } from './live/live.ts'
import type { Pack } from './recommendations/packs.ts'
import type { RulesOn } from './recommendations/publish.ts'
import type { Renew } from './recommendations/renewal.ts'

export interface Context extends ActContext {
  packs: Pack[]
  /** The versions of norms that were valid on another day. */
  rulesOn?: RulesOn
  /** Takes up norms that have been published since. */
  renew?: Renew
  loaders: Loaders
  /** The code of the country whose counts are released; Sweden's unless a test has a country of its own. */
  country?: string
  /** Tells what happens; absent where nobody listens, as on the command line. */
  live?: Live
  /** The last event a client that comes back saw. */
  lastEventId?: string
  /** The event that a subscription is telling of, whatever was asked of it. */
  told?: string
}

/** What lives as long as the process; a request adds who asks. */
export type Surroundings = Omit<Context, 'loaders' | 'viewer' | 'requestId' | 'lastEventId' | 'told'>

export const contextOf = (surroundings: Surroundings, viewer: Context['viewer']): Context => ({
  ...surroundings,
  viewer,
  loaders: createLoaders(surroundings.database, viewer),
})
