// What is on record of the things and facts an act names, as plans read it.

import type { RowOf } from '../database/query.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import { NotFound, UserFacing } from '../errors.ts'
import type { FactDraft } from '../facts/draft.ts'
import { actId, territoryId } from '../facts/ids.ts'
import {
  descriptionDefaults,
  type FactType,
  factDefaults,
  factTypes,
  type ThingType,
} from '../facts/kinds.ts'
import { Conflict } from './conflict.ts'
import { own } from './inputs.ts'
import type * as queries from './queries.ts'

type ThingRow = RowOf<typeof queries.knownThings>
type FactRow = RowOf<typeof queries.knownFacts>
type EngagementRow = RowOf<typeof queries.engagements>
type AlikeRow = RowOf<typeof queries.alike>
type ActRow = RowOf<typeof queries.knownActs>
type SaidRow = ThingRow['facts'][number] | FactRow

/** A fact as plans read it: a draft of itself, with its id. */
export interface KnownFact extends Omit<FactDraft, 'id' | 'says'> {
  id: string
  says: Record<string, unknown>
}

export interface KnownThing {
  id: string
  type: ThingType | 'Territory'
  kind: string
  name: string
  code: string
  sector: string
  /** Empty when none is known. */
  organisationNumber: string
  invented: boolean
  /** A collective name. */
  placeholder: boolean
  /** Of an agreement or channel: the kinds of those who are or were party to it, collective names left out. */
  partyKinds: string[]
  facts: KnownFact[]
}

/** An earlier act: what it wrote and took back, and which acts build on it. */
export interface KnownAct {
  seq: number
  act: string
  /** Ids of the things it added; null when it brought in a whole register. */
  added: string[] | null
  written: KnownFact[]
  taken: KnownFact[]
  later: { seq: number; act: string }[]
}

export interface Known {
  /** A thing of this type; refused, at this place in the input, when there is none. */
  thing(id: string, type: KnownThing['type'] | 'Actor', path: string[]): KnownThing
  /** A fact that stands; a conflict when somebody corrected or took it back meanwhile. */
  fact(id: string, path: string[]): KnownFact
  /** What is said of a thing now, which must be what was read, when that is told; a conflict when it no longer is. */
  asRead(now: KnownFact, read: string | undefined): KnownFact
  /** What is on record under the number, or a name like the one, that the act is about. */
  alike(): AlikeRow[]
  /** The disputes a municipality has of a named fact, and had not settled by the day. */
  disputesOf(fact: string, code: string, day: string): KnownFact[]
  /** What a municipality confirmed on the day that was asked, when it was. */
  confirmed(): KnownFact[]
  /** Forums at work that count for a municipality whose forums were meant; what another keeps to itself is not its. */
  forumsIn(place: KnownThing, day: string): KnownThing[]
  /** Ids of the territories that share a thing on the day; null of what is its parties' and not a place's. */
  sharers(id: string, day: string): Set<string> | null
  act(id: string, path: string[]): KnownAct
  /** Names of what an actor takes part in that has not ended. */
  engagements(id: string): { seats: string[]; parties: string[] }
}

export function knownFrom(
  things: ThingRow[],
  facts: FactRow[],
  acts: ActRow[],
  engaged: EngagementRow[] = [],
  alike: AlikeRow[] = [],
): Known {
  const byId = new Map(things.map((row) => [row.id, thingOf(row)]))
  const all = (kind: FactType) => facts.filter((row) => row.kind === kind && !row.retracted).map(factOf)
  return {
    thing(id, type, path) {
      const found = byId.get(id)
      const fits =
        found && (type === 'Actor' ? ['Organisation', 'Forum'].includes(found.type) : found.type === type)
      if (!fits) throw new NotFound(type.toLowerCase() as Lowercase<typeof type>, id, path)
      return found
    },
    fact(id, path) {
      const row = facts.find((each) => each.id === id)
      if (!row) throw new NotFound('fact', id, path)
      if (row.retracted) throw new Conflict(id, row.correctedBy, path)
      return factOf(row)
    },
    asRead(now, read) {
      if (!read || read === now.id) return now
      const row = facts.find(({ id, kind }) => id === read && kind === now.fact)
      if (!row || factOf(row).of !== now.of) throw new NotFound('fact', read, ['input', 'fact'])
      throw new Conflict(read, now.id, ['input', 'fact'])
    },
    alike: () => alike,
    disputesOf: (fact, code, day) =>
      all('Dispute').filter(
        ({ of, to, until }) => to === fact && of === territoryId(code) && (!until || until >= day),
      ),
    confirmed: () => all('Inventory').filter(({ says }) => says.basis === 'CONFIRMED'),
    forumsIn: (place, day) => [...byId.values()].filter((thing) => worksIn(thing, place, day)),
    sharers(id, day) {
      const found = byId.get(id)
      return !found || found.type === 'Agreement' || found.type === 'Channel' ? null : sharersOf(found, day)
    },
    act(id, path) {
      const row = acts.find(({ seq }) => actId(seq) === id)
      if (!row) throw new NotFound('act', id, path)
      return { ...row, written: row.written.map(factOf), taken: row.taken.map(factOf) }
    },
    engagements(id) {
      const its = engaged.filter((row) => row.id === id)
      const names = (seat: boolean) => its.filter((row) => row.seat === seat).map(({ name }) => name)
      return { seats: names(true), parties: names(false) }
    },
  }
}

function worksIn(forum: KnownThing, { id, code }: KnownThing, day: string): boolean {
  const its = (fact: KnownFact) => fact.lane === 'SHARED' || fact.owner === code
  return (
    forum.type === 'Forum' &&
    standing(forum, 'Reach', day).some((reach) => reach.to === id && its(reach)) &&
    standing(forum, 'Description', day).some((said) => said.says.status === 'OPERATING' && its(said))
  )
}

const thingOf = ({ code, kind, sector, organisationNumber, level, type, ...row }: ThingRow): KnownThing => ({
  ...row,
  type: type as KnownThing['type'],
  kind: kind ?? level ?? '',
  code: code ?? '',
  sector: sector ?? '',
  organisationNumber: organisationNumber ?? '',
  facts: row.facts.map(factOf),
})

function factOf({ id, kind, says, ties, sources }: SaidRow): KnownFact {
  const fact = kind as FactType
  const end = (side: 'of' | 'to') => ties.find(({ tie }) => tie === factTypes[fact][side])?.id

  const to = end('to')
  const text = (name: string) => says[name] as string
  const attendedBy = ties.filter(({ tie }) => tie === 'ATTENDED_BY').map((tie) => tie.id)
  return {
    id,
    fact,
    of: end('of') ?? '',
    ...(to && { to }),
    ...(text('from') !== FIRST_DAY && { from: text('from') }),
    ...(text('until') !== LAST_DAY && { until: text('until') }),
    ...(text('observedOn') !== FIRST_DAY && { observedOn: text('observedOn') }),
    observedPrecision: (says.observedPrecision ?? 'DAY') as 'DAY',
    fromPrecision: says.fromPrecision as 'DAY',
    untilPrecision: says.untilPrecision as 'DAY',
    untilKind: says.untilKind as 'DAY',
    lane: says.lane as 'SHARED',
    owner: text('owner'),
    ...(attendedBy.length > 0 && { attendedBy }),
    source: (sources[0] ?? own) as FactDraft['source'],
    says: said(fact, says),
  }
}

/** Only what such a fact says of its own: not its period, its lane or its numbers. */
function said(fact: FactType, says: Record<string, unknown>) {
  const own =
    fact === 'Description'
      ? ['status', ...Object.values(descriptionDefaults).flatMap(Object.keys)]
      : Object.keys(factDefaults[fact])
  return Object.fromEntries(Object.entries(says).filter(([name]) => own.includes(name)))
}

/** The fact again with something changed, to stand in the place of the one on record. */
export function corrected(
  { id, says, ...fact }: KnownFact,
  { says: more, ...changes }: Partial<FactDraft>,
): FactDraft {
  const { until: _, ...open } = fact
  const kept = changes.untilKind && changes.untilKind !== 'DAY' ? open : fact
  return { ...kept, ...changes, corrects: id, says: { ...(says as FactDraft['says']), ...more } }
}

/** The same fact, which ended on this day: what was begun later cannot end before. */
export function ended(fact: KnownFact, on: string, source: FactDraft['source'], path: string[]): FactDraft {
  if (fact.from && on < fact.from)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `It began on ${fact.from} and cannot end on ${on}, before that.`,
        sv: `Det började ${fact.from} och kan inte upphöra ${on}, före det.`,
      },
      path,
    )
  return corrected(fact, {
    until: on,
    untilKind: 'DAY',
    untilPrecision: 'DAY',
    observedOn: on,
    observedPrecision: 'DAY',
    source,
  })
}

/** The same, told by the day at which it is said: an end to come is known today, not then. */
export function endedAs(
  fact: KnownFact,
  on: string,
  { source, observedOn }: Pick<FactDraft, 'source' | 'observedOn'>,
  path: string[],
): FactDraft {
  const end = ended(fact, on, source, path)
  return observedOn && observedOn < on ? { ...end, observedOn } : end
}

/** What a plan says to end these facts on a day, as the input has it in `on`. */
export const endedAll = (
  facts: KnownFact[],
  on: string,
  found: Pick<FactDraft, 'source' | 'observedOn'>,
) => ({
  retract: facts.map(({ id }) => id),
  facts: facts.map((fact) => endedAs(fact, on, found, ['input', 'on'])),
})

/** The facts of a thing that say this and have not ended by the day. */
export const standing = ({ facts }: KnownThing, kind: FactType, day: string) =>
  facts.filter(({ fact, until }) => fact === kind && (!until || until >= day))

/** What is said of a thing that has not ended. */
export function descriptionOf(thing: KnownThing, today: string): KnownFact {
  const [found] = standing(thing, 'Description', today)
  if (found) return found
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `${thing.name} has ended; there is nothing to change.`,
      sv: `${thing.name} har upphört; det finns inget att ändra.`,
    },
    ['id'],
  )
}

/** Ids of the territories that share it on the day. */
const sharersOf = (thing: KnownThing, day: string) =>
  new Set([...standing(thing, 'Reach', day), ...standing(thing, 'Cover', day)].flatMap(({ to }) => to ?? []))

/** Several territories share it on the day: what ends or turns it is everybody's business. */
export const isShared = (thing: KnownThing, day: string) => sharersOf(thing, day).size > 1

/** What is added to something that is not everybody's to see is not either. */
export function laneLike({ facts }: KnownThing): Pick<FactDraft, 'lane' | 'owner'> {
  const { lane = 'SHARED', owner = '' } = facts.find(({ fact }) => fact === 'Description') ?? {}
  return lane === 'SHARED' ? {} : { lane, owner }
}
