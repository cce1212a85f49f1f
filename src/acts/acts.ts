// The one write path: locks the territories, writes the facts, assesses, and last takes the head of the audit chain.
import { type Due, dueOf } from '../assessment/assessment.ts'
import { find, keepFound } from '../assessment/keep.ts'
import { chain, next } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../database/driver.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import type { BorderDraft, FactDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import { type Changes, noChanges } from '../flags/flags.ts'
import { announce } from '../outbox/outbox.ts'
import type { Rule } from '../recommendations/rule.ts'
import * as statements from './queries.ts'
import { detailed, relabel, settle, stamp, type Written, write } from './writing.ts'

export interface ActContext {
  database: Database
  clock: Clock
  viewer: Viewer
  rules: Rule[]
  /** The request an act comes with; kept in the audit. */
  requestId?: string
  /** Rung when an act has been done, for those who follow along. */
  bell?: { ring(): void }
  /** The longest that acts may be tried, in milliseconds; as long as the contract says when left out. */
  trialMs?: number | undefined
}

export interface Act {
  name: string
  /** Codes of every territory whose results may change, before or after. */
  territories: string[]
  lands?: TerritoryDraft[]
  borders?: BorderDraft[]
  things?: ThingDraft[]
  facts?: FactDraft[]
  /** Ids of facts to take back. */
  retract?: string[]
  /** Ids of organisations of which it says or takes back what they are: sector, number, whether they are collective names. */
  registers?: string[]
  /** Ids of things that an undone act had added. */
  withdraw?: string[]
  /** Why, in the words of whoever did it. */
  note?: string
  /** True for the demonstration world. */
  invented?: boolean
  /** Results are left as they are; whoever says so assesses afterwards (the seed does, once for all of Sweden). */
  unassessed?: boolean
}

export interface Acted {
  /** The audit number; null when there was nothing new to write. */
  seq: number | null
  things: string[]
  facts: string[]
  flags: Changes
}

export async function perform(ctx: ActContext, act: Act): Promise<Acted> {
  const acted = await ctx.database.about({ operation: act.name }).write((tx) => performIn(tx, ctx, act))
  if (acted.seq !== null) ctx.bell?.ring()
  return acted
}

/** The act inside a transaction that is already open. Seeds name the ids of what they write, and write nothing twice. */
export async function performIn(tx: Tx, ctx: ActContext, act: Act): Promise<Acted> {
  const codes = [...new Set(act.territories)].sort()
  await settle(tx, act)
  const ids = [...(act.things ?? []), ...(act.facts ?? [])].flatMap((draft) => draft.id ?? [])
  const [locked, there] = await Promise.all([
    statements.lock(tx, { codes }),
    ids.length ? statements.existing(tx, { ids }) : { ids: [] },
  ])
  if (locked.codes.length < codes.length) {
    const unknown = codes.filter((code) => !locked.codes.includes(code))
    throw new Error(`${act.name} names territories that do not exist: ${unknown.join(', ')}.`)
  }
  const old = new Set(there.ids)
  const fresh = {
    ...act,
    things: (act.things ?? []).filter((thing) => !old.has(thing.id)),
    facts: (act.facts ?? []).filter((fact) => !fact.id || !old.has(fact.id)),
  }
  return performLocked(tx, ctx, fresh, act.unassessed ? [] : await dueOf(tx, codes))
}

interface Manner {
  /** What else is to be written with the act's number. */
  also?: (tx: Tx, acted: Acted) => Promise<unknown>
  /** Tried only, in a transaction that is undone: it leaves no trace in the audit. */
  rehearsal?: boolean
}

/**
 * The act on territories that are locked, in three flights: what it writes and the links that follow from it; what is kept and the head
 * of the chain; the entry in the chain, and whatever else is to be written with the number.
 */
export async function performLocked(
  tx: Tx,
  ctx: ActContext,
  act: Act,
  due: Due[],
  { also, rehearsal = false }: Manner = {},
): Promise<Acted> {
  const { things = [], facts = [], retract = [], lands = [] } = act
  if (things.length + facts.length + retract.length + lands.length === 0) return nothing
  const assessed = due.map((place) => ({ ...place, own: [...place.own, ...keptTo(place, facts)] }))
  const day = ctx.clock.today()
  const [written, found] = await Promise.all([
    write(tx, act, day),
    act.unassessed ? undefined : find(tx, ctx.rules, assessed, day),
  ])
  if (things.length + facts.length + written.retracted.length + lands.length === 0) return nothing
  const [flags, head] = await Promise.all([
    found ? keepFound(tx, ctx.rules, found, { day, corrected: written.retracted.length > 0 }) : noChanges,
    rehearsal ? undefined : next(tx),
    act.unassessed || written.renamed.length === 0 ? undefined : relabel(tx, written.renamed),
  ])
  const ids = { things: written.things, facts: written.facts.map(({ common }) => common.id) }
  if (!head) return { seq: null, ...ids, flags }
  const acted = { seq: head.seq, ...ids, flags }
  await Promise.all([
    chain(tx, head, entryOf(ctx, act, written)),
    stamp(tx, written, head.seq),
    act.withdraw?.length && statements.withdraw(tx, { ids: act.withdraw, never: LAST_SEQ }),
    due.length > 0 &&
      announce(tx, {
        seq: head.seq,
        at: ctx.clock.now(),
        places: due.map(placeOf),
        changes: flags,
        agreements: written.agreements,
      }),
    also?.(tx, acted),
  ])
  return acted
}

const placeOf = ({ code, within }: Due) => ({ code, within })

const nothing: Acted = { seq: null, things: [], facts: [], flags: noChanges }

const entryOf = ({ viewer, requestId, clock }: ActContext, act: Act, written: Written) => ({
  act: act.name,
  subject: viewer.subject ?? 'system',
  correlation: requestId ?? '',
  territories: [...new Set(act.territories)].sort(),
  added: act.unassessed ? [] : written.things,
  payload: detailed(act, written),
  at: clock.now(),
})

/** The kinds of the facts that the municipality keeps to itself. */
const keptTo = ({ code }: Due, facts: FactDraft[]) =>
  facts.flatMap(({ fact, lane = 'SHARED', owner }) => (lane !== 'SHARED' && owner === code ? [fact] : []))
