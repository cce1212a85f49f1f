// The regional layer of one county: the agencies, the region and its care, the police region, the coordinators' network.

import type { OrganisationKind } from '../actors/kinds.ts'
import { type Book, openBook } from './book.ts'
import { daysAgo, sinceYear, type When } from './days.ts'
import { nameIn } from './names.ts'
import type { Nation } from './nation.ts'
import { type Random, randomFor } from './random.ts'
import type { Roster } from './roster.ts'

export interface County {
  code: string
  book: Book
  random: Random
  /** Everyone here that a municipality's forum may seat. */
  roster: Roster
  network: string | undefined
  /** The network of the whole country. */
  national: string
  seen: When
}

const state: OrganisationKind[] = [
  'COUNTY_BOARD',
  'PROBATION',
  'EMPLOYMENT_SERVICE',
  'PROSECUTOR',
  'STATE_INSTITUTION_BOARD',
]
const care: OrganisationKind[] = [
  'HEALTH_CARE',
  'PSYCHIATRY',
  'CHILD_PSYCHIATRY',
  'MATERNAL_CHILD_HEALTH',
  'PUBLIC_TRANSPORT',
]

export function countyOf(code: string, seat: string, nation: Nation, today: string): County {
  const random = randomFor(`county/${code}`)
  const name = `${seat} med omnejd`
  const book = openBook(`county/${code}`, name)
  const seen: When = {
    ...sinceYear(daysAgo(today, 3000)),
    observedOn: daysAgo(today, random.between(20, 500)),
  }
  const reach = [code]
  const region = book.organisation('REGION', nameIn('REGION', name), seen, { reach })
  const roster: Roster = { REGION: [region], SECURITY_POLICE: [nation.securityPolice] }
  for (const kind of state) roster[kind] = [book.organisation(kind, nameIn(kind, name), seen, { reach })]
  for (const kind of care)
    roster[kind] = [book.organisation(kind, nameIn(kind, name), seen, { reach, partOf: [region] })]
  if (random.chance(0.6))
    roster.UNIVERSITY = [book.organisation('UNIVERSITY', nameIn('UNIVERSITY', name), seen, { reach })]
  const police = book.organisation('POLICE', `Exempelpolisregionen i ${name}`, seen, {
    reach,
    partOf: [nation.police],
  })
  roster.POLICE = [police]
  renamed(book, region, name, seen, today)
  support(book, roster, code, name, random, seen)
  const network = random.chance(0.85)
    ? book.forum('COORDINATOR_NETWORK', nameIn('COORDINATOR_NETWORK', name), seen, {
        reach,
        says: { status: 'OPERATING', leadership: 'OTHER', mission: 'YES', coversExtremism: 'YES' },
      })
    : undefined
  if (network) book.state('Seat', first(roster.COUNTY_BOARD), network, seen, { role: 'CHAIR' })
  return { code, book, random, roster, network, national: nation.network, seen }
}

/** What was a county council until 2018 is a region now: the same body under another name. */
function renamed(book: Book, region: string, name: string, seen: When, today: string) {
  const before = book.organisation('REGION', `Exempellandstinget i ${name}`, {
    untilKind: 'DAY',
    until: '2018-12-31',
  })
  book.state(
    'Succession',
    before,
    region,
    { from: '2019-01-01', observedOn: daysAgo(today, 700) },
    { how: 'RENAMED' },
  )
  book.state(
    'Name',
    region,
    undefined,
    { from: '2019-01-01', ...(seen.observedOn && { observedOn: seen.observedOn }) },
    {
      name: nameIn('REGION', name),
    },
  )
}

/** In some counties psychiatry has the regional responsibility that the strategy asks for. */
function support(book: Book, roster: Roster, code: string, name: string, random: Random, seen: When) {
  if (!random.chance(0.4)) return
  const service = book.covering('Service', 'RELATIVES_SUPPORT', `Regionala exempelstödet i ${name}`, seen, {
    reach: [code],
    says: {
      status: 'OPERATING',
      contactPoint: 'YES',
      coversExtremism: random.pick(['YES', '', 'NO']),
      anyMilieu: 'YES',
    },
  })
  book.state('Provision', first(roster.PSYCHIATRY), service, seen)
}

/** A roster's only or main actor of a kind that is always there. */
export const first = (actors: string[] | undefined) => (actors as string[])[0] as string
