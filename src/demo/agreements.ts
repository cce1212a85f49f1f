// The agreements of one municipality: with the police, promises to the citizens, with associations and companies.

import type { AgreementKind } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { daysAgo, earliest, latest, throughYear, type When } from './days.ts'
import { likely, ongoing, type Place } from './place.ts'
import { collective, type Roster } from './roster.ts'

export function agreements(book: Book, place: Place, roster: Roster) {
  const { name, random } = place
  const kommun = roster.MUNICIPALITY ?? []
  const police = roster.POLICE ?? []
  const civil = [roster.CIVIL_ASSOCIATION, roster.SPORTS_CLUB, roster.FAITH_COMMUNITY, roster.VICTIM_SUPPORT]
  const associations = civil.flatMap((actors) => actors ?? [])
  const sign = (kind: AgreementKind, title: string, with_: string[], when: When) =>
    book.agreement(kind, title, when, {
      parties: [...kommun, ...with_],
      says: saysOf(kind, place),
      ...(random.chance(0.5) && { reach: [place.code] }),
      ...(place.size === 'CITY' && random.chance(0.5) && { reach: [place.code], area: 'Norra staden' }),
    })

  if (likely(place, 0.72))
    sign('POLICE_AGREEMENT', `Exempelöverenskommelsen med polisen i ${name}`, police, term(place, 4))
  if (likely(place, 0.35)) sign('CITIZEN_PROMISE', `Exempelmedborgarlöftet i ${name}`, police, term(place, 1))
  if (associations.length && likely(place, 0.22)) {
    sign('IOP', `Exempelpartnerskapet i ${name}`, [random.pick(associations)], term(place, 3))
  }
  if (associations.length > 1 && likely(place, 0.16)) {
    const parties = [...associations.slice(0, 3), ...(random.chance(0.3) ? [collective(book, place)] : [])]
    sign('LOCAL_COMPACT', `Lokala exempelöverenskommelsen i ${name}`, parties, {
      ...ongoing(place),
      untilKind: 'OPEN_ENDED',
    })
  }
  for (const partner of ['HOUSING_COMPANY', 'SECURITY_COMPANY', 'HEALTH_CARE', 'PARKING_COMPANY'] as const) {
    const actor = roster[partner]?.at(-1)
    if (actor && likely(place, 0.1))
      sign(
        'COLLABORATION_AGREEMENT',
        `Exempelavtalet i ${name} (${partnerNames[partner]})`,
        [actor],
        term(place, 3),
      )
  }
}

const partnerNames = {
  HOUSING_COMPANY: 'bostäder',
  SECURITY_COMPANY: 'bevakning',
  HEALTH_CARE: 'vård',
  PARKING_COMPANY: 'parkering',
}

/** Agreements run for some years and many have run out; some sources tell no end, some that there is none. */
function term(place: Place, years: number): When {
  const { random, today, seenOn, known } = place
  const ends = random.weighted({ RUNNING: 45, LAPSED: known === 'PUBLISHED' ? 45 : 28, OPEN: 8, UNKNOWN: 12 })
  if (ends === 'OPEN' || ends === 'UNKNOWN') {
    return { ...ongoing(place, years), untilKind: ends === 'OPEN' ? 'OPEN_ENDED' : 'UNKNOWN' }
  }
  const length = years * 365
  const last = ends === 'RUNNING' ? -random.between(10, length) : random.between(15, 1500)
  const until = daysAgo(today, last)
  const from = daysAgo(today, last + length)
  // It was seen after it was signed: on the page's day, or when it was signed.
  const observedOn = earliest(latest(seenOn, from), until, today)
  return {
    from,
    ...(random.chance(0.2) ? throughYear(until) : { until, untilKind: 'DAY' }),
    observedOn,
  }
}

function saysOf(kind: AgreementKind, { random }: Place) {
  const promise = kind === 'CITIZEN_PROMISE'
  const civil = kind === 'IOP' || kind === 'LOCAL_COMPACT'
  return {
    status: random.weighted({ OPERATING: 94, DRAFT: 3, PLANNED: 3 }),
    written: random.weighted({ YES: 85, NO: promise ? 10 : 4, '': 11 }),
    prevention: civil ? random.weighted({ YES: 55, NO: 20, '': 25 }) : random.weighted({ YES: 90, '': 10 }),
    purposeStated: random.weighted({ YES: 72, NO: 5, '': 23 }),
    areaStated: random.weighted({ YES: 66, NO: 7, '': 27 }),
    democracyClause: civil
      ? random.weighted({ YES: 45, NO: 20, '': 35 })
      : random.weighted({ YES: 10, NO: 10, '': 80 }),
    coversExtremism: random.weighted({ YES: 25, NO: 25, '': 50 }),
    followUpStated: random.weighted({ YES: 50, '': 50 }),
    steeringGroup: random.weighted({ YES: 35, '': 65 }),
    noticeStated: random.weighted({ YES: 30, '': 70 }),
    purposes: promise ? ['trygghet i centrum'] : ['ungas uppväxtvillkor', 'trygga bostadsområden'],
    areas: ['hela kommunen'],
  }
}
