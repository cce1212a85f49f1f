// Tells webhooks what has happened: in order, at least once, by one replica at a time; what is not taken is tried again, ever more seldom.
import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { newId, seededId } from '../facts/ids.ts'
import { release, take } from '../leases/queries.ts'
import { type FlagsChangedRow, seenOf } from '../live/flags-changed.ts'
import { type Event, eventsAfter, eventsNumbered } from '../outbox/outbox.ts'
import type { Message } from './post.ts'
import * as statements from './queries.ts'

export interface DeliveryContext {
  database: Database
  clock: Clock
  post: (message: Message) => Promise<string | null>
  /** Between 0 and 1: spreads attempts, so that many that failed together do not come back together. */
  chance?: () => number
}

const LEASE = 'webhooks'
const LEASE_MINUTES = 5
const MOST_ATTEMPTS = 10
const FIRST_WAIT_S = 10
const LONGEST_WAIT_S = 6 * 3600

type Due = RowOf<typeof statements.due>

/** Sends what may be sent now; returns how many messages were taken. Another replica that holds the lease sends it otherwise. */
export async function deliver(ctx: DeliveryContext): Promise<number> {
  const { database, clock } = ctx
  const holder = newId('replica')
  const now = clock.now()
  const until = Temporal.Instant.from(now).add({ minutes: LEASE_MINUTES }).toString()
  const { mine, fence } = await database.write((tx) => take(tx, { name: LEASE, holder, now, until }))
  if (!mine) return 0
  try {
    const due = await statements.due(database, { now })
    const taken = await Promise.all(due.map((webhook) => tell(ctx, webhook)))
    return taken.reduce((sum, count) => sum + count, 0)
  } finally {
    await release(database, { name: LEASE, fence, now: clock.now() })
  }
}

/** One address, one event after the other: a later one waits for the one before it. */
async function tell(ctx: DeliveryContext, webhook: Due): Promise<number> {
  let { cursor, failures, again } = webhook
  let taken = 0
  const settle = (wait: number, lastError: string) =>
    statements.settle(ctx.database, {
      id: webhook.id,
      cursor,
      failures,
      again,
      lastError,
      nextAt: Temporal.Instant.from(ctx.clock.now()).add({ seconds: wait }).toString(),
    })
  for (
    let events = await next(ctx, cursor, again);
    events.length > 0;
    events = await next(ctx, cursor, again)
  ) {
    for (const event of events) {
      const row = seenOf(event, [], webhook.owner ? { municipality: webhook.owner } : {})
      const error = row && (await ctx.post(messageOf(webhook, row, ctx.clock.now())))
      if (error && failures + 1 < MOST_ATTEMPTS) {
        failures++
        await settle(waitAfter(failures, ctx.chance ?? Math.random), error)
        return taken
      }
      if (error) await bury(ctx, webhook.id, event.seq, error)
      else if (row) taken++
      failures = 0
      if (again.includes(event.seq)) again = again.filter((seq) => seq !== event.seq)
      else cursor = event.seq
    }
    await settle(0, '')
  }
  return taken
}

/** Those that somebody wants tried again come before those that wait. */
async function next({ database }: DeliveryContext, cursor: number, again: number[]): Promise<Event[]> {
  const old = again.length > 0 ? await eventsNumbered(database, again) : []
  return old.length > 0 ? old : eventsAfter(database, cursor)
}

const bury = ({ database, clock }: DeliveryContext, webhook: string, seq: number, error: string) =>
  statements.bury(database, {
    id: seededId('letter', `${webhook} ${seq}`),
    webhook,
    seq,
    at: clock.now(),
    error,
  })

/** 10 s, 20 s, 40 s … six hours; somewhat more or less. */
export const waitAfter = (failures: number, chance: () => number) =>
  Math.round(Math.min(FIRST_WAIT_S * 2 ** (failures - 1), LONGEST_WAIT_S) * (0.75 + chance() / 2))

function messageOf({ url, secret }: Due, row: FlagsChangedRow, now: string): Message {
  const told = (changes: FlagsChangedRow['opened']) =>
    changes.map(({ id, code, recommendation, severity, before, after, cause }) => ({
      flag: id,
      territory: code,
      recommendation,
      severity,
      certainty: after || before,
      ...(cause && { cause }),
    }))
  const body = {
    id: row.id,
    at: row.at,
    opened: told(row.opened),
    changed: told(row.changed),
    closed: told(row.closed),
  }
  const at = Math.floor(Date.parse(now) / 1000)
  return { url, secret, event: row.id, at, body: JSON.stringify(body) }
}
