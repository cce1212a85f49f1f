// The outbox: what acts did to flags, written with the act and numbered by it, so that nobody who follows misses or mixes anything.
import { Temporal } from 'temporal-polyfill'
import type { Database, Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import type { Changes } from '../flags/flags.ts'
import * as statements from './queries.ts'

/** Where an event was, and in what that lies: its county, the country. */
export interface Place {
  code: string
  within: string[]
}

export interface Event {
  /** The act's number in the audit. */
  seq: number
  at: string
  places: Place[]
  changes: Changes
  /** Ids of the agreements whose descriptions it wrote or took back. */
  agreements?: string[]
  /** The turn of days, from the last one that was told of. */
  turned?: { since: string; day: string }
}

const DAYS_KEPT = 30
const AT_ONCE = 200

export const announce = (tx: Tx, { places, changes, agreements = [], turned, ...event }: Event) =>
  statements.append(tx, {
    event: {
      ...event,
      agreements,
      places: JSON.stringify(places),
      changes: JSON.stringify(changes),
      since: turned?.since ?? null,
      day: turned?.day ?? null,
    },
  })

type Row = RowOf<typeof statements.after>
const eventOf = ({ places, changes, since, day, ...row }: Row): Event => ({
  ...row,
  places: JSON.parse(places) as Place[],
  changes: JSON.parse(changes) as Changes,
  ...(since && day && { turned: { since, day } }),
})

/** The next events after a number, at most 200; fewer than that means that there are no more. */
export const eventsAfter = async (database: Database, after: number): Promise<Event[]> =>
  (await statements.after(database, { after, limit: AT_ONCE })).map(eventOf)

/** These events, as far as they are still kept. */
export const eventsNumbered = async (database: Database, seqs: number[]): Promise<Event[]> =>
  (await statements.bySeqs(database, { seqs })).map(eventOf)

export const latestSeq = async (database: Database) => (await statements.latest(database)).seq

/** The last day whose turn was told of; null before the first. */
export const lastTurned = async (tx: Tx) => (await statements.lastTurned(tx)).day

export const forgetOld = (database: Database, now: string) =>
  statements.forget(database, {
    before: Temporal.Instant.from(now)
      .subtract({ hours: 24 * DAYS_KEPT })
      .toString(),
  })
