// The midnight job: one replica at a time brings kept results up to today, each missed day under its own date.
import { lock } from '../acts/queries.ts'
import { chain, next } from '../audit/audit.ts'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../database/driver.ts'
import { daysAfter } from '../days.ts'
import { newId } from '../facts/ids.ts'
import { noChanges } from '../flags/flags.ts'
import { release, stillHeld, take } from '../leases/queries.ts'
import { announce, lastTurned } from '../outbox/outbox.ts'
import type { Rule } from '../recommendations/rule.ts'
import { dueOf } from './assessment.ts'
import { digestOf, find, keepFound } from './keep.ts'
import { stale } from './queries.ts'

const LEASE = 'midnight'
const LEASE_MINUTES = 5
/** Small enough that an act on one of them waits for a moment only. */
const BATCH = 60

export interface MidnightContext {
  database: Database
  clock: Clock
  rules: Rule[]
  /** Takes up norms that have been published since. */
  renew?: () => Promise<{ rules: Rule[] }>
  bell?: { ring(): void }
}

/** Told how far it has come, in territories assessed of those that were due. */
export type Progress = (done: number, due: number) => void

/** Returns how many territories were assessed; 0 also when another replica holds the lease. */
export async function catchUp(ctx: MidnightContext, progress: Progress = () => {}): Promise<number> {
  const holder = newId('replica')
  const fence = await takeLease(ctx, holder)
  if (fence === null) return 0
  try {
    const done = await allDue(ctx, { holder, fence }, progress)
    await tellOfDay(ctx, fence)
    return done
  } finally {
    // Norms may change again in a moment, and then somebody must be free to follow.
    await release(ctx.database, { name: LEASE, fence, now: ctx.clock.now() })
  }
}

async function allDue(
  ctx: MidnightContext,
  { holder, fence }: { holder: string; fence: number },
  progress: Progress,
): Promise<number> {
  let done = 0
  for (;;) {
    // The same norms for the whole of a round, and those of now for the next: kept results are known by the norms they were made by.
    const round = { ...ctx, ...(await ctx.renew?.()) }
    const rules = digestOf(round.rules)
    const due = await stale(ctx.database, { rules, day: ctx.clock.today() })
    const day = due[0]?.due
    if (!day) return done
    // All that is due on the earliest day, under that day; what changes again on a later one comes round again.
    const codes = due.filter((row) => row.due === day).map(({ code }) => code)
    for (let i = 0; i < codes.length; i += BATCH) {
      if ((await takeLease(ctx, holder)) !== fence) return done
      const batch = codes.slice(i, i + BATCH).sort()
      await ctx.database.about({ operation: 'midnight' }).write(async (tx) => {
        const { held } = await stillHeld(tx, { name: LEASE, fence })
        if (!held) return
        await lock(tx, { codes: batch })
        await turn(tx, round, batch, day)
      })
      ctx.bell?.ring()
      done += batch.length
      progress(done, done + due.length - i - batch.length)
    }
  }
}

const nobodys = { act: 'midnight', subject: 'system', correlation: '', added: [] }

/** What a new day does to flags is an act of nobody's, numbered and announced like any other. */
async function turn(tx: Tx, { rules, clock }: MidnightContext, codes: string[], day: string) {
  const due = await dueOf(tx, codes)
  const changes = await keepFound(tx, rules, await find(tx, rules, due, day), { day })
  if (changes.opened.length + changes.changed.length + changes.closed.length === 0) return
  const at = clock.now()
  const head = await next(tx)
  const payload = { day, opened: changes.opened.length, closed: changes.closed.length }
  await Promise.all([
    chain(tx, head, { ...nobodys, territories: codes, payload, at }),
    announce(tx, { seq: head.seq, at, places: due.map(({ code, within }) => ({ code, within })), changes }),
  ])
}

/** Once a day, whatever it did to flags: agreements that end some day have come a day nearer. */
async function tellOfDay({ database, clock, bell }: MidnightContext, fence: number) {
  const day = clock.today()
  const told = await database.about({ operation: 'midnight' }).write(async (tx) => {
    const last = await lastTurned(tx)
    if (last !== null && last >= day) return false
    const { held } = await stillHeld(tx, { name: LEASE, fence })
    if (!held) return false
    const at = clock.now()
    const head = await next(tx)
    await Promise.all([
      chain(tx, head, { ...nobodys, territories: [], payload: { day }, at }),
      announce(tx, {
        seq: head.seq,
        at,
        places: [],
        changes: noChanges,
        turned: { since: last ?? daysAfter(day, -1), day },
      }),
    ])
    return true
  })
  if (told) bell?.ring()
}

async function takeLease({ database, clock }: MidnightContext, holder: string): Promise<number | null> {
  const now = clock.now()
  const until = new Date(Date.parse(now) + LEASE_MINUTES * 60_000).toISOString()
  const { mine, fence } = await database.write((tx) => take(tx, { name: LEASE, holder, now, until }))
  return mine ? fence : null
}
