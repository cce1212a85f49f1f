// The chairs around the table: one per partner that a norm wants there, with how it stands, and whoever else is at the table.
import { organisationKinds, type Sector } from '../../../src/actors/kinds.ts'
import type { ActorKind, FactStanding, Lane, MunicipalityQuery } from '../operations.generated.ts'
import { isKnown, type Stand, standOf } from '../ui/states.ts'

export type Place = NonNullable<MunicipalityQuery['municipality']>
export type Result = Place['assessment']['results'][number]

export const sectors = ['MUNICIPAL', 'STATE', 'REGIONAL', 'CIVIL', 'PRIVATE'] as const satisfies Sector[]

/** As results stand, and one more: it takes part, but nothing in writing is on record. */
export type ChairStand = Stand | 'INFORMAL'

export const chairStands: ChairStand[] = [
  'MET',
  'INFORMAL',
  'CONFIRM',
  'INDICATED',
  'NOT_MET',
  'EFFORT',
  'EXPLAINED',
  'UNKNOWN',
  'NOT_APPLICABLE',
]

/** Where an actor takes part: a seat in a forum, or a part in an agreement. */
export interface Tie {
  actor: { id: string; name: string; kind: ActorKind }
  at: { id: string; name: string; type: 'FORUM' | 'AGREEMENT' }
  standing: FactStanding
  observedOn: string | null
  lane: Lane
  /** Nobody named it: it follows from what the forum is. */
  byDefinition: boolean
  written: boolean
}

export interface Chair {
  /** The kind that the chair is named by. */
  kind: ActorKind
  kinds: ActorKind[]
  sector: Sector
  stand: ChairStand
  /** The norm that wants it at the table; null for somebody whom no norm asks for. */
  norm: Result | null
  /** Other norms about the same partner. */
  more: Result[]
  ties: Tie[]
  /** The first day it no longer holds, when that is soon. */
  lapsesOn: string | null
}

/** The strategy's measure on collaboration: its norms say who should sit at the table. */
const TABLE_MEASURE = 'S5'
/** What is soon, in days: ours. */
export const SOON_DAYS = 183

export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export const isSoon = (day: string | null, today: string) =>
  day !== null && daysBetween(today, day) >= 0 && daysBetween(today, day) <= SOON_DAYS

export const stands = (result: Result) => standOf(result.state, result.indication?.towards)

const isOrganisation = (kind: ActorKind): kind is ActorKind & keyof typeof organisationKinds =>
  Object.hasOwn(organisationKinds, kind)

export const sectorOf = (kind: ActorKind): Sector =>
  isOrganisation(kind) ? organisationKinds[kind].sector : 'MUNICIPAL'

/** The partner a norm is about: its first kind, or civil society as a whole when it names several kinds of it. */
function partnerOf(kinds: ActorKind[]): ActorKind | null {
  const [first] = kinds
  if (!first) return null
  const several = kinds.length > 1 && kinds.every((kind) => sectorOf(kind) === 'CIVIL')
  return several ? 'CIVIL_ASSOCIATION' : first
}

export function chairsOf(place: Place): Chair[] {
  const { results, asOf } = place.assessment
  const ties = tiesOf(place)
  const wanted = new Map<ActorKind, Result[]>()
  for (const result of results) {
    const kind = partnerOf(result.recommendation.actorKinds)
    if (kind) wanted.set(kind, [...(wanted.get(kind) ?? []), result])
  }
  const chairs = [...wanted].flatMap(([kind, about]): Chair[] => {
    const norm = about.find(({ recommendation }) => recommendation.measure.id === TABLE_MEASURE)
    if (!norm) return []
    const kinds = [kind, ...norm.recommendation.actorKinds.filter((each) => each !== kind)]
    const own = ties.filter(({ actor }) => kinds.includes(actor.kind))
    const stand = stands(norm) === 'MET' && !own.some(isInWriting) ? 'INFORMAL' : stands(norm)
    const lapsesOn = isSoon(norm.lapsesOn, asOf) ? norm.lapsesOn : null
    return [
      {
        kind,
        kinds,
        sector: sectorOf(kind),
        stand,
        norm,
        more: about.filter((each) => each !== norm),
        ties: own,
        lapsesOn,
      },
    ]
  })
  const all = [...chairs, ...others(ties, chairs)]
  return sectors.flatMap((sector) => all.filter((chair) => chair.sector === sector))
}

/** There now, as far as is known. */
export const isThere = (standing: FactStanding) => standing === 'HOLDS' || standing === 'LAST_KNOWN'

const isInWriting = ({ written, standing }: Tie) => written && standing === 'HOLDS'

/** Whoever is on record at the table although no norm asks for it. */
function others(ties: Tie[], chairs: Chair[]): Chair[] {
  const taken = new Set<ActorKind>(['MUNICIPALITY', ...chairs.flatMap(({ kinds }) => kinds)])
  const kinds = new Set(
    ties.map(({ actor }) => actor.kind).filter((kind) => !taken.has(kind) && isOrganisation(kind)),
  )
  return [...kinds].flatMap((kind): Chair[] => {
    const own = ties.filter(({ actor, standing }) => actor.kind === kind && isThere(standing))
    if (own.length === 0) return []
    const holds = own.some(({ standing, byDefinition }) => standing === 'HOLDS' && !byDefinition)
    const stand: ChairStand = !holds ? 'CONFIRM' : own.some(isInWriting) ? 'MET' : 'INFORMAL'
    return [
      { kind, kinds: [kind], sector: sectorOf(kind), stand, norm: null, more: [], ties: own, lapsesOn: null },
    ]
  })
}

export function tiesOf({ forums, agreements }: Place): Tie[] {
  const seats = forums.nodes.flatMap(({ id, name, members }) =>
    members
      .filter(({ basis }) => basis !== 'PLANNED')
      .map(
        ({ actor, basis, fact }): Tie => ({
          actor,
          at: { id, name, type: 'FORUM' },
          standing: fact.standing,
          observedOn: fact.observedOn,
          lane: fact.lane,
          byDefinition: basis === 'DEFINITION',
          written: false,
        }),
      ),
  )
  const parties = agreements.nodes.flatMap(({ id, name, descriptions, parties }) => {
    const written = descriptions.some(
      ({ status, written, fact }) => status === 'OPERATING' && written === true && fact.standing === 'HOLDS',
    )
    return parties.map(
      ({ actor, fact }): Tie => ({
        actor,
        at: { id, name, type: 'AGREEMENT' },
        standing: fact.standing,
        observedOn: fact.observedOn,
        lane: fact.lane,
        byDefinition: false,
        written,
      }),
    )
  })
  return [...seats, ...parties]
}

export const inPlace = ({ stand }: Chair) => stand === 'MET' || stand === 'INFORMAL'
const known = (chair: Chair) => inPlace(chair) || (chair.stand !== 'INFORMAL' && isKnown(chair.stand))

/** What the middle of the table says; only partners that a norm asks for are counted. */
export function countOf(chairs: Chair[]) {
  const asked = chairs.filter(({ norm, stand }) => norm !== null && stand !== 'NOT_APPLICABLE')
  const of = (stand: ChairStand) => asked.filter((chair) => chair.stand === stand).length
  return {
    asked: asked.length,
    known: asked.filter(known).length,
    inPlace: asked.filter(inPlace).length,
    confirm: of('CONFIRM'),
    ask: of('INDICATED'),
    unknown: of('UNKNOWN'),
    missing: of('NOT_MET') + of('EFFORT') + of('EXPLAINED'),
  }
}

export const chairId = ({ kind }: Chair) => kind
