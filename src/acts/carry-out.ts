// Carries out one act of a coordinator in one transaction, and answers with what it did, or with what is to be mended.
import type { Due } from '../assessment/assessment.ts'
import { mayWriteAt, type Viewer } from '../auth/viewer.ts'
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { Forbidden } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { othersOf, propose } from '../proposals/making.ts'
import { nearLuceneOf } from '../search/lucene.ts'
import { type ActContext, type Acted, performLocked } from './acts.ts'
import { type Answer, blank, malformed, refused } from './answer.ts'
import { type Asked, type Definition, NATIONAL, NOT_YOURS, type Plan } from './definition.ts'
import { answered, type Key, keyOf, remembered } from './idempotency.ts'
import { knownFrom } from './known.ts'
import { keptWithThings } from './lanes.ts'
import * as statements from './queries.ts'
import { inTurn } from './turns.ts'

export interface Given {
  id?: string | null | undefined
  input: unknown
  key?: string | null | undefined
}

/** What one transaction does besides an act, for whom the act is only a part of it. */
export interface Besides<I> {
  /** The act's name in the audit, and in which its key counts. */
  name: string
  /** What it is part of. */
  id: string
  /** Read in the first flight; gives what refuses the act on the territories that it concerns. */
  holding(tx: Tx, input: I): Promise<(due: Due[]) => void>
  /** Written with the act's number. */
  also(tx: Tx, input: I, acted: Acted): Promise<unknown>
}

export async function carryOut<I>(
  ctx: ActContext,
  definition: Definition<I>,
  given: Given,
  besides?: Besides<I>,
): Promise<Answer> {
  const name = besides?.name ?? definition.name
  const read = definition.input.safeParse(given.input)
  if (!read.success) return malformed(read.error)
  const asked = { id: given.id ?? '', input: read.data }
  try {
    const key = keyOf(ctx, name, { ...asked, ...(besides && { id: besides.id }) }, given.key)
    const database = ctx.database.about({ operation: name })
    const answer = await inTurn(() =>
      database.write((tx) => once(tx, ctx, definition, asked, { key, sent: given.input, besides })),
    )
    if (answer.seq !== null && !answer.replayed) ctx.bell?.ring()
    return answer
  } catch (error) {
    return refused(error)
  }
}

interface Manner<I> {
  key?: Key | null
  /** The input as it was sent: what a proposal is kept as. */
  sent?: unknown
  /** Those who share the thing agree, or had their time. */
  agreed?: boolean
  besides?: Besides<I> | undefined
}

/** In the first flight the territories are locked and all that the plan rests on is read, so that it cannot change until the act is done. */
export async function once<I>(
  tx: Tx,
  ctx: ActContext,
  definition: Definition<I>,
  asked: Asked<I>,
  { key = null, sent, agreed = false, besides }: Manner<I>,
) {
  // All of the flight is in before the first refusal: what was answered already comes before what would be refused now.
  const [planning, remembering, holding] = await Promise.allSettled([
    plannedIn(tx, ctx, definition, asked),
    answered(tx, ctx, key),
    besides?.holding(tx, asked.input),
  ])
  const planned = outcomeOf(planning)
  const before = outcomeOf(remembering)
  if (before) return before
  const { plan, due, sharers } = planned()
  outcomeOf(holding)?.(due)
  if (plan.consent && !agreed && othersOf(ctx.viewer, sharers).length > 0) {
    const wanted = { act: definition.name, id: asked.id, input: sent, thing: plan.thing, sharers }
    const proposed = await propose(tx, ctx, wanted)
    if (key) await remembered(tx, ctx, key, proposed)
    return proposed
  }
  const answerOf = ({ seq, flags }: Acted): Answer => ({
    ...blank,
    seq,
    thing: plan.thing,
    changes: flags,
    warnings: plan.warnings ?? [],
  })
  const acted = await performLocked(tx, ctx, actOf(besides?.name ?? definition.name, plan, due), due, {
    also: (_, done) =>
      Promise.all([besides?.also(tx, asked.input, done), key && remembered(tx, ctx, key, answerOf(done))]),
  })
  return answerOf(acted)
}

function outcomeOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}

/** Locks, reads, and gives what makes the plan of it: refused there when the viewer has no right in any of its territories. */
export async function plannedIn<I>(tx: Tx, ctx: ActContext, definition: Definition<I>, asked: Asked<I>) {
  const today = ctx.clock.today()
  const touched = definition.touches(asked)
  const ids = [...new Set([...touched, ...(definition.about?.(asked) ?? [])])]
  const { viewer, rules } = ctx
  const reader = { municipalities: ctx.viewer.municipalities, never: LAST_SEQ }
  const named = (prefix: string) => ids.filter((id) => id.startsWith(prefix))
  const seqs = named('act_').flatMap((id) => (/^act_\d{1,15}$/.test(id) ? [Number(id.slice(4))] : []))
  const engaged = definition.engaged?.(asked) ?? []
  const forumsOf = definition.forumsOf?.(asked) ?? null
  const like = likeOf(definition.like?.(asked))
  const confirmed = definition.confirmed?.(asked, today) ?? null
  const [taken, things, facts, acts, engagements, alike] = await Promise.all([
    statements.take(tx, {
      ids: touched,
      forumsOf,
      ties: definition.ties?.(asked) ?? [],
      moves: definition.moves?.(asked) ?? [],
    }),
    statements.knownThings(tx, { ids, forumsOf, ...reader }),
    named('fact_').length || confirmed
      ? statements.knownFacts(tx, { ids: named('fact_'), confirmed, ...reader })
      : [],
    seqs.length ? statements.knownActs(tx, { seqs, ...reader }) : [],
    engaged.length ? statements.engagements(tx, { ids: engaged, on: today, ...reader }) : [],
    like ? statements.alike(tx, { like, ...reader }) : [],
  ])
  const known = knownFrom(things, facts, acts, engagements, alike)
  return (): { plan: Plan; due: Due[]; sharers: string[]; invented: boolean } => {
    const rows = [...things.flatMap((thing) => thing.facts), ...facts, ...acts.flatMap((act) => act.written)]
    const places = taken.map(({ code }) => code)
    const concerned = taken.filter(({ level }) => level === 'MUNICIPALITY').map(({ code }) => code)
    const national = taken.some(isNational)
    const plan = definition.plan(asked, known, { today, viewer, rules, places, concerned, national })
    if (plan.facts) plan.facts = keptWithThings(plan.facts, things)
    const due = keptTo(plan, taken, rows)
    permit(viewer, due, asked.id === '')
    plan.registers = registeredBy(plan, rows)
    const sharers = concernedBy(due, known.sharers(plan.thing, today))
    return { plan, due, sharers, invented: things.some(({ invented }) => invented) }
  }
}

/** A name without a letter or a digit is like no other. */
function likeOf(like: { code: string; name: string; number: string | null } | undefined) {
  const query = like && nearLuceneOf(like.name)
  return query ? { code: like.code, number: like.number, query } : null
}

type Taken = RowOf<typeof statements.take>
/** The municipalities that it is about: those it is only near to have no say, nor those that do not share it any more. */
const concernedBy = (due: Taken[], shared: Set<string> | null) =>
  due.flatMap(({ code, level, how, within }) => {
    const shares = !shared || how.includes('TIED') || within.some((place) => shared.has(territoryId(place)))
    return level === 'MUNICIPALITY' && shares && how.some((way) => way !== 'NEAR') ? [code] : []
  })

/** Not those that only count there too. */
const isNational = ({ level, how }: Taken) => level === 'COUNTRY' && how.some((way) => way !== 'NEAR')

type Row = { id: string; kind: string; says: Record<string, unknown>; ties: { id: string }[] }

/** The organisations of which it says or takes back what they are. */
function registeredBy({ facts = [], retract = [] }: Plan, rows: Row[]): string[] {
  const taken = rows.filter(({ id, kind }) => kind === 'Registration' && retract.includes(id))
  const said = facts.filter(({ fact }) => fact === 'Registration')
  return [...new Set([...said.map(({ of }) => of), ...taken.flatMap(({ ties }) => ties.map(({ id }) => id))])]
}

/** What a municipality keeps to itself changes its own results only, and shows in nobody else's audit. */
function keptTo({ facts = [], retract = [] }: Plan, taken: Taken[], rows: Row[]): Taken[] {
  const said = new Map(rows.map(({ id, says }) => [id, says]))
  const lanes = [...facts, ...retract.map((id) => said.get(id) ?? {})] as Pick<FactDraft, 'lane' | 'owner'>[]
  if (lanes.some(({ lane = 'SHARED' }) => lane === 'SHARED')) return taken
  const owners = new Set(lanes.map(({ owner }) => owner))
  return taken.filter(({ code }) => owners.has(code))
}

/**
 * What is shared may be changed by any of those who share it, and something new by those whose it would be; what is the whole country's
 * only by those who keep the system.
 */
function permit(viewer: Viewer, due: Taken[], isNew: boolean) {
  const concerned = due.filter(({ how }) => how.some((way) => way !== 'NEAR'))
  const national = due.some(isNational)
  const tied = concerned.filter(({ how, level }) => level === 'MUNICIPALITY' && how.includes('TIED'))
  const whose = isNew && tied.length > 0 ? tied : concerned
  if (viewer.role === 'ADMIN' || (!national && whose.some(({ code }) => mayWriteAt(viewer, code)))) return
  throw new Forbidden(national ? NATIONAL : NOT_YOURS)
}

export const actOf = (
  name: string,
  { thing: _, warnings: __, consent: ___, ...written }: Plan,
  due: Due[],
) => ({
  name,
  territories: due.map(({ code }) => code),
  ...written,
})
