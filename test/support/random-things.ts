// The cast of random worlds: which actors, forums, agreements and papers may be there, and what they may say.

import fc from 'fast-check'
import { descriptionDefaults } from '../../src/facts/kinds.ts'
import type { Entry } from './entries.ts'
import { type Edges, weighted } from './random-days.ts'
import { typeOf } from './world.ts'

type Loose = Record<string, Entry[string] | undefined>

/** Organisations by key: the kind and where such a one usually is. */
export const organisations: Record<string, [kind: string, ...usual: string[]]> = {
  polis: ['POLICE', 'T', 'C'],
  polisen: ['POLICE', 'SE'],
  kriminalvarden: ['PROBATION', 'SE'],
  lpo: ['POLICE', 'T'],
  frivard: ['PROBATION', 'T', 'C'],
  skola: ['SCHOOL', 'kommun', 'T'],
  socialtjanst: ['SOCIAL_SERVICES', 'kommun'],
  fritid: ['LEISURE', 'kommun'],
  region: ['REGION', 'C'],
  regionkommun: ['MUNICIPALITY', 'C', 'T'],
  vard: ['HEALTH_CARE', 'region', 'T'],
  psykiatri: ['PSYCHIATRY', 'region', 'C'],
  forsamling: ['FAITH_COMMUNITY', 'T'],
  klubb: ['SPORTS_CLUB', 'T'],
  forening: ['CIVIL_ASSOCIATION', 'T', 'SE'],
  bostad: ['HOUSING_COMPANY', 'T', 'kommun'],
  parkering: ['PARKING_COMPANY', 'T'],
  vakt: ['SECURITY_COMPANY', 'T'],
  forbund: ['JOINT_AUTHORITY', 'C', 'T'],
  lansstyrelse: ['COUNTY_BOARD', 'C'],
  myndighet: ['NATIONAL_AGENCY', 'SE'],
  sapo: ['SECURITY_POLICE', 'SE'],
  universitet: ['UNIVERSITY', 'SE'],
  arbetsformedling: ['EMPLOYMENT_SERVICE', 'C', 'T'],
}

export const forums: Record<string, string> = {
  rad: 'CRIME_PREVENTION_COUNCIL',
  rad2: 'CRIME_PREVENTION_COUNCIL',
  sspf: 'SSPF',
  sig: 'SIG',
  est: 'EST',
  civilt: 'CIVIL_COUNCIL',
  interreligiost: 'INTERFAITH_COUNCIL',
  kunskapshus: 'KNOWLEDGE_HOUSE',
  natverk: 'COORDINATOR_NETWORK',
  referensgrupp: 'REFERENCE_GROUP',
  expertnatverk: 'EXPERT_NETWORK',
}

export const agreements: Record<string, string> = {
  overenskommelse: 'POLICE_AGREEMENT',
  lofte: 'CITIZEN_PROMISE',
  iop: 'IOP',
  lok: 'LOCAL_COMPACT',
  avtal: 'COLLABORATION_AGREEMENT',
}

export const documents: Record<string, string> = {
  bild: 'SITUATION_PICTURE',
  bild2: 'SITUATION_PICTURE',
  plan: 'ACTION_PLAN',
  plan2: 'ACTION_PLAN',
  program: 'PROGRAMME',
  riktlinje: 'GUIDELINE',
  rutin: 'ROUTINE',
  uppdrag: 'MANDATE',
  rapport: 'REPORT',
  sida: 'INFORMATION_PAGE',
}

export const functions: Record<string, string> = {
  samordnare: 'COORDINATOR_EXTREMISM',
  samordning: 'COORDINATOR_CRIME_PREVENTION',
  nationell: 'NATIONAL_COORDINATION',
}

export const services: Record<string, string> = {
  anhorigstod: 'RELATIVES_SUPPORT',
  avhopparstod: 'EXIT_SUPPORT',
  mentorer: 'MENTORING',
  telefon: 'HELPLINE',
}

export const channels: Record<string, string> = {
  kanal: 'INFORMATION_CHANNEL',
  kanal2: 'INFORMATION_CHANNEL',
}

const stated = weighted([16, 'YES'], [2, 'NO'], [3, ''])
const texts: Record<string, fc.Arbitrary<string>> = {
  level: weighted([8, 'STRATEGIC'], [2, 'OPERATIVE'], [2, '']),
  leadership: weighted([3, 'MUNICIPALITY'], [2, 'JOINT'], [1, 'OTHER'], [3, '']),
  decidedBy: weighted([3, 'KF'], [3, 'KS'], [1, 'NAMND'], [1, 'DISTRICT'], [2, '']),
  direction: weighted([4, 'BOTH'], [1, 'ONE_WAY'], [1, '']),
  legalBasis: weighted([4, '10 kap. OSL'], [1, '']),
  url: weighted([2, 'https://kommun.example/trygg'], [1, '']),
  subject: weighted(
    [3, 'STAFF_THREATS'],
    [2, 'EVENTS'],
    [2, 'LEAVERS'],
    [2, 'EXTREMISM'],
    [2, 'CRIME_PREVENTION'],
    [1, 'DEMOCRACY'],
    [2, ''],
  ),
}

/** What a Description of the kind says: each property stated more often than not. */
function says(kind: string): fc.Arbitrary<Loose> {
  const type = typeOf(kind)
  const properties = Object.entries(type ? descriptionDefaults[type] : {}).filter(([, value]) => value === '')
  return fc.record(
    Object.fromEntries(
      properties.filter(([name]) => name !== 'signedOn').map(([name]) => [name, texts[name] ?? stated]),
    ),
  )
}

const status = weighted([30, undefined], [1, 'PLANNED'], [1, 'DRAFT'], [1, 'ENDED'])
const extent = weighted([12, undefined], [1, 'PART'])
export const lane = weighted<{ lane?: string; owner?: string }>(
  [20, {}],
  [1, { lane: 'OWN' }],
  [1, { lane: 'SECRET' }],
  [1, { lane: 'OWN', owner: 'T2' }],
)

const place = (kind: string) => {
  if (kind === 'COORDINATOR_NETWORK')
    return weighted<Entry[string]>([3, 'SE'], [2, 'C'], [2, 'T'], [1, ['T', 'SE']])
  if (['REFERENCE_GROUP', 'EXPERT_NETWORK', 'NATIONAL_COORDINATION', 'HELPLINE'].includes(kind))
    return weighted<Entry[string]>([4, 'SE'], [1, 'T'])
  if (kind === 'REPORT' || typeOf(kind) === 'Service')
    return weighted<Entry[string]>([6, 'T'], [2, ['T', 'C']], [1, ['T', 'SE']], [1, 'SE'])
  return weighted<Entry[string]>([8, 'T'], [2, ['T', 'T2']], [1, 'T2'], [1, 'C'], [1, 'SE'])
}

/** A forum, an agreement, a paper, a function, a service or a channel: perhaps there. */
export function thing(kind: string, time: Edges, likely: number): fc.Arbitrary<Loose | undefined> {
  const type = typeOf(kind)
  const placed =
    type === 'Channel'
      ? fc.constant(undefined)
      : type === 'Agreement'
        ? weighted<Entry[string] | undefined>([9, undefined], [1, 'T'])
        : place(kind)
  const entry = fc
    .record({
      says: says(kind),
      lane,
      status,
      reach: placed,
      extent,
      from: type === 'Document' ? time.event : time.from,
      until: time.until,
      untilKind: weighted([4, undefined], [1, 'OPEN_ENDED']),
      observedOn: time.observedOn,
    })
    .map(({ says: said, lane: seen, untilKind, ...rest }) => ({
      kind,
      ...said,
      ...seen,
      ...rest,
      untilKind: rest.until === undefined ? untilKind : undefined,
    }))
  return fc.oneof(
    { weight: 100 - likely, arbitrary: fc.constant(undefined) },
    { weight: likely, arbitrary: entry },
  )
}

/** An organisation, perhaps there: on record, or a part of another one. */
export function organisation(kind: string, usual: string[], time: Edges): fc.Arbitrary<Loose | undefined> {
  const where = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom('T', 'T2', 'C', 'SE', 'kommun2') },
  )
  const entry = fc
    .record({
      where,
      also: weighted([8, undefined], [1, 'T']),
      extent,
      from: time.from,
      until: time.until,
      observedOn: time.observedOn,
      lane,
      placeholder: weighted([14, undefined], [1, 'YES']),
      second: kind === 'MUNICIPALITY' ? fc.constant('REGION') : fc.constant(undefined),
    })
    .map(({ where: at, also, second, lane: seen, ...rest }) => {
      const part = !['T', 'T2', 'C', 'SE'].includes(at)
      return { kind, also: second, ...rest, ...seen, ...(part ? { partOf: at, reach: also } : { reach: at }) }
    })
  return fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 8, arbitrary: entry })
}
