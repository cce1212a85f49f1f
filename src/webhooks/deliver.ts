// Tells webhooks what has happened: in order, at least once, each by one replica at a time; what is not taken is tried again, ever more seldom.
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

const LEASE_MINUTES = 2
/** Less than the lease, whatever the message that is under way takes: nobody else begins meanwhile. */
const LONGEST_RUN_S = 60
const MOST_ATTEMPTS = 16
const FIRST_WAIT_S = 10
const LONGEST_WAIT_S = 6 * 3600

type Due = RowOf<typeof statements.due>

/** Sends what may be sent now; returns how many messages were taken. No address waits for another, nor fails by what fails there. */
export async function deliver(ctx: DeliveryContext): Promise<number> {
  const due = await statements.due(ctx.database, { now: ctx.clock.now(), only: null })
  const told = await Promise.allSettled(due.map(({ id }) => held(ctx, id)))
  const failed = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  if (failed.length === 1) throw failed[0]
  if (failed.length > 1) throw new AggregateError(failed, failed.map(String).join(' '))
  return told.reduce((sum, one) => sum + (one.status === 'fulfilled' ? one.value : 0), 0)
}

/** Where another run holds the address, in this process or elsewhere, that one sends. */
async function held(ctx: DeliveryContext, id: string): Promise<number> {
  const { database, clock } = ctx
  const name = `webhook ${id}`
  const now = clock.now()
  const until = Temporal.Instant.from(now).add({ minutes: LEASE_MINUTES }).toString()
  const holder = newId('replica')
  const { mine, fence } = await database.write((tx) => take(tx, { name, holder, now, until }))
  if (!mine) return 0
  try {
    // How far it has come is known only now.
    const [webhook] = await statements.due(database, { now, only: id })
    return webhook ? await tell(ctx, webhook) : 0
  } finally {
    await release(database, { name, fence, now: clock.now() })
  }
}

/** One address, one event after the other: a later one waits for the one before it, and each is settled before the next is sent. */
async function tell(ctx: DeliveryContext, webhook: Due): Promise<number> {
  const { database, clock, chance = Math.random } = ctx
  const ends = Date.parse(clock.now()) + LONGEST_RUN_S * 1000
  const { old, gone } = await askedAgain(ctx, webhook)
  let { cursor: from, cursor, failures } = webhook
  let done = gone
  let taken = 0
  async function settle({ wait = 0, lastError = '', letters = [] as string[] } = {}): Promise<boolean> {
    const nextAt = Temporal.Instant.from(clock.now()).add({ seconds: wait }).toString()
    const told = { id: webhook.id, from, cursor, failures, nextAt, lastError, done, letters }
    const stood = await database.write((tx) => statements.settle(tx, told))
    from = cursor
    done = []
    return stood !== null
  }
  for await (const event of eventsFor(ctx, webhook, old)) {
    const { seq } = event
    const row = seenOf(event, [], webhook.owner ? { municipality: webhook.owner } : {})
    const error = row && (await ctx.post(messageOf(webhook, row, clock.now())))
    if (error && failures + 1 < MOST_ATTEMPTS) {
      failures++
      await settle({ wait: waitAfter(failures, chance), lastError: error })
      return taken
    }
    if (error) await bury(ctx, webhook.id, seq, error)
    else if (row) taken++
    failures = 0
    cursor = Math.max(cursor, seq)
    if (webhook.again.includes(seq)) done.push(seq)
    const ended = Date.parse(clock.now()) >= ends
    if ((row || ended) && !(await settle({ letters: error ? [] : [letterId(webhook.id, seq)] }))) return taken
    if (ended) return taken
  }
  if (cursor > from || done.length > 0) await settle()
  return taken
}

/** What somebody wants tried again, as far as it is still kept. */
async function askedAgain({ database }: DeliveryContext, { again }: Due) {
  const old = again.length > 0 ? await eventsNumbered(database, again) : []
  return { old, gone: again.filter((seq) => !old.some((event) => event.seq === seq)) }
}

/** Those that somebody wants tried again come before those that wait. */
async function* eventsFor({ database }: DeliveryContext, { cursor }: Due, old: Event[]) {
  yield* old
  let after = cursor
  for (
    let events = await eventsAfter(database, after);
    events.length > 0;
    events = await eventsAfter(database, after)
  ) {
    yield* events
    after = events.at(-1)?.seq ?? after
  }
}

const letterId = (webhook: string, seq: number) => seededId('letter', `${webhook} ${seq}`)

const bury = ({ database, clock }: DeliveryContext, webhook: string, seq: number, error: string) =>
  statements.bury(database, {
    id: letterId(webhook, seq),
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
