// The one write path: locks the territories, writes the facts, assesses, and last takes the head of the audit chain.
import { keep } from '../assessment/keep.ts'
import { record } from '../audit/audit.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Clock } from '../clock.ts'
import type { Database, Tx } from '../database/driver.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import type { BorderDraft, FactDraft, TerritoryDraft, ThingDraft } from '../facts/draft.ts'
import type { ThingType } from '../facts/kinds.ts'
import type { Changes } from '../flags/flags.ts'
import type { Rule } from '../recommendations/rule.ts'
import * as statements from './queries.ts'
import { writtenFact, writtenTerritory, writtenThing } from './written.ts'

export interface ActContext {
  database: Database
  clock: Clock
  viewer: Viewer
  rules: Rule[]
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

/** A number no act has yet: what is being written carries it until it is stamped, so that it sorts after all that is known. */
const PENDING = LAST_SEQ - 1

export const perform = (ctx: ActContext, act: Act): Promise<Acted> =>
  ctx.database.about({ operation: act.name }).write((tx) => performIn(tx, ctx, act))

/** The act inside a transaction that is already open: what-ifs run it in one that rolls back. */
export async function performIn(tx: Tx, ctx: ActContext, act: Act): Promise<Acted> {
  const codes = [...new Set(act.territories)].sort()
  await settle(tx, act)
  const locked = await statements.lock(tx, { codes })
  if (locked.codes.length < codes.length) {
    const unknown = codes.filter((code) => !locked.codes.includes(code))
    throw new Error(`${act.name} names territories that do not exist: ${unknown.join(', ')}.`)
  }
  const drafts = await unwritten(tx, act)
  const retracted = await retract(tx, act.retract ?? [])
  const written = await write(tx, act, drafts)
  const nothing = written.things.length + written.facts.length + retracted.length === 0
  if (nothing && !act.lands?.length) return { seq: null, ...written, flags: { opened: [], closed: [] } }

  const flags = act.unassessed
    ? { opened: [], closed: [] }
    : await keep(tx, ctx, { codes, day: ctx.clock.today(), corrected: retracted.length > 0 })
  const payload = { things: written.things.length, facts: written.facts.length, retracted: retracted.length }
  const at = ctx.clock.now()
  const seq = await record(tx, { act: act.name, subject: 'system', territories: codes, payload, at })
  await statements.stamp(tx, { written: written.facts, retracted, seq })
  return { seq, ...written, flags }
}

async function settle(tx: Tx, { lands = [], borders = [], invented = false }: Act) {
  // From the country down, so that the whole is there before its parts.
  const rank = { COUNTRY: 0, COUNTY: 1, MUNICIPALITY: 2 }
  const ordered = lands.toSorted((a, b) => rank[a.level] - rank[b.level])
  for (const level of ['COUNTRY', 'COUNTY', 'MUNICIPALITY'] as const) {
    const these = ordered.filter((land) => land.level === level)
    if (these.length)
      await statements.writeTerritories(tx, { lands: these.map((l) => writtenTerritory(l, invented)) })
  }
  if (borders.length) await statements.writeBorders(tx, { borders })
}

async function unwritten(tx: Tx, { things = [], facts = [] }: Act) {
  const ids = [...things, ...facts].flatMap((draft) => draft.id ?? [])
  const there = ids.length ? new Set((await statements.existing(tx, { ids })).ids) : new Set<string>()
  return {
    things: things.filter((thing) => !there.has(thing.id)),
    facts: facts.filter((fact) => !fact.id || !there.has(fact.id)),
  }
}

async function retract(tx: Tx, ids: string[]) {
  return ids.length ? (await statements.retract(tx, { ids, pending: PENDING, never: LAST_SEQ })).ids : []
}

async function write(tx: Tx, act: Act, drafts: { things: ThingDraft[]; facts: FactDraft[] }) {
  const { things, facts } = drafts
  if (things.length)
    await statements.writeThings(tx, { things: things.map((t) => writtenThing(t, !!act.invented)) })
  if (!facts.length) return { things: things.map((t) => t.id), facts: [] }

  const rows = facts.map((fact) => writtenFact(fact, typeOf(fact.of)))
  // Disputes are about facts, which must be there first.
  const [disputes, others] = [rows.filter((r) => r.toFact !== null), rows.filter((r) => r.toFact === null)]
  for (const batch of [others, disputes]) {
    if (!batch.length) continue
    const answers = await statements.writeFacts(tx, { facts: batch, pending: PENDING, never: LAST_SEQ })
    const due = new Map(batch.map((r) => [r.common.id, r.toThing || r.toFact ? 2 : 1]))
    const loose = answers.find(({ id, ties }) => ties !== due.get(id))
    if (loose) throw new Error(`${act.name}: fact ${loose.id} is about something that does not exist.`)
  }
  return { things: things.map((t) => t.id), facts: rows.map((r) => r.common.id) }
}

/** An id's prefix tells what it describes; actors that are described are forums. */
function typeOf(id: string): ThingType | undefined {
  const types: Record<string, ThingType> = {
    actor: 'Forum',
    agreement: 'Agreement',
    document: 'Document',
    function: 'Function',
    service: 'Service',
    channel: 'Channel',
  }
  return types[id.split('_')[0] ?? '']
}
