// The writing of an act: territories, things and facts, what is taken back, and what the audit keeps of it.
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import type { ThingType } from '../facts/kinds.ts'
import { sortKey } from '../facts/sort-key.ts'
import type { Act } from './acts.ts'
import * as statements from './queries.ts'
import { writtenFact, writtenTerritory, writtenThing } from './written.ts'

/** A number no act has yet: what is being written carries it until it is stamped, so that it sorts after all that is known. */
const PENDING = LAST_SEQ - 1

export interface Written {
  things: string[]
  facts: ReturnType<typeof writtenFact>[]
  retracted: string[]
  /** Things whose labels no longer say what they are called. */
  renamed: RowOf<typeof statements.namesNow>[]
  /** Ids of agreements of which something else is said. */
  agreements: string[]
}

export async function settle(tx: Tx, { lands = [], borders = [], invented = false }: Act) {
  // From the country down, so that the whole is there before its parts.
  for (const level of ['COUNTRY', 'COUNTY', 'MUNICIPALITY'] as const) {
    const these = lands.filter((land) => land.level === level)
    if (these.length)
      await statements.writeTerritories(tx, { lands: these.map((land) => writtenTerritory(land, invented)) })
  }
  if (borders.length) await statements.writeBorders(tx, { borders })
}

/** Everything is sent before anything is awaited. */
export async function write(tx: Tx, act: Act, today: string): Promise<Written> {
  const { things = [], facts = [], retract = [], registers = [], invented = false } = act
  const rows = facts.map((fact) => writtenFact(fact, typeOf(fact.of)))
  const added = new Set(things.map(({ id }) => id))
  const named = rows.filter(({ type, of }) => type === 'Name' && !added.has(of)).map(({ of }) => of)
  const [taken, , batch, disputes, renamed] = await Promise.all([
    retract.length
      ? statements.retract(tx, { ids: retract, pending: PENDING, never: LAST_SEQ })
      : { ids: [], agreements: [] },
    things.length
      ? statements.writeThings(tx, { things: things.map((t) => writtenThing(t, invented)) })
      : undefined,
    writeFacts(
      tx,
      rows.filter((row) => row.toFact === null),
    ),
    // Disputes are about facts, which must be there first.
    writeFacts(
      tx,
      rows.filter((row) => row.toFact !== null),
    ),
    named.length + retract.length > 0
      ? statements.namesNow(tx, { ids: named, names: retract, today, never: LAST_SEQ })
      : [],
    // Results rest on what organisations are: it is so before they are found.
    registers.length > 0 ? statements.register(tx, { ids: registers, never: LAST_SEQ }) : undefined,
  ])
  const due = new Map(rows.map((row) => [row.common.id, row.toThing || row.toFact ? 2 : 1]))
  const loose = [...batch, ...disputes].find(({ id, ties }) => ties !== due.get(id))
  if (loose) throw new Error(`${act.name}: fact ${loose.id} is about something that does not exist.`)
  const agreements = rows.flatMap(({ type, of }) =>
    type === 'Description' && of.startsWith('agreement_') ? [of] : [],
  )
  return {
    things: [...added],
    facts: rows,
    retracted: taken.ids,
    renamed,
    agreements: [...new Set([...agreements, ...taken.agreements])],
  }
}

const writeFacts = async (tx: Tx, facts: Written['facts']) =>
  facts.length > 0 ? statements.writeFacts(tx, { facts, pending: PENDING, never: LAST_SEQ }) : []

/** A thing's label, by which lists are ordered, follows its names. */
export const relabel = (tx: Tx, renamed: Written['renamed']) =>
  statements.relabel(tx, {
    labels: renamed.map(({ id, name }) => ({ id, name, sortKey: sortKey(name, id) })),
  })

export const stamp = (tx: Tx, { facts, retracted }: Written, seq: number) =>
  statements.stamp(tx, { written: facts.map(({ common }) => common.id), retracted, seq })

/** What the audit keeps of an act: all of it; of one that brings in a whole register, how much. */
export function detailed(act: Act, { things, facts, retracted }: Written) {
  if (act.unassessed) return { things: things.length, facts: facts.length, retracted: retracted.length }
  return { things: act.things ?? [], facts, retracted, withdrawn: act.withdraw ?? [], note: act.note ?? '' }
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
