// The outbox: what acts did to flags, written with the act and numbered by it, so that nobody who follows misses or mixes anything.
import { Temporal } from 'temporal-polyfill'
import type { Database, Tx } from '../database/driver.ts'
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
}

const DAYS_KEPT = 30
const AT_ONCE = 200

export const announce = (tx: Tx, { places, changes, ...event }: Event) =>
  statements.append(tx, {
    event: { ...event, places: JSON.stringify(places), changes: JSON.stringify(changes) },
  })

/** The next events after a number, at most 200; fewer than that means that there are no more. */
export async function eventsAfter(database: Database, after: number): Promise<Event[]> {
  const rows = await statements.after(database, { after, limit: AT_ONCE })
  return rows.map(({ places, changes, ...row }) => ({
    ...row,
    places: JSON.parse(places) as Place[],
    changes: JSON.parse(changes) as Changes,
  }))
}

export const latestSeq = async (database: Database) => (await statements.latest(database)).seq

export const forgetOld = (database: Database, now: string) =>
  statements.forget(database, {
    before: Temporal.Instant.from(now)
      .subtract({ hours: 24 * DAYS_KEPT })
      .toString(),
  })
