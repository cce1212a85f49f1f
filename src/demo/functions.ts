// The coordinating functions, the support services and the information channels of one municipality.

import type { FunctionKind, ServiceKind } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { first } from './county.ts'
import { daysAgo, type When } from './days.ts'
import type { Group } from './groups.ts'
import { likely, ongoing, type Place } from './place.ts'
import { randomFor } from './random.ts'
import type { Roster } from './roster.ts'

const titles: Record<Exclude<FunctionKind, 'NATIONAL_COORDINATION'>, string> = {
  COORDINATOR_CRIME_PREVENTION: 'Brottsförebyggande exempelsamordnaren',
  COORDINATOR_EXTREMISM: 'Exempelsamordnaren mot våldsbejakande extremism',
}

export function functions(book: Book, place: Place, roster: Roster, group: Group) {
  const { random, name, code } = place
  const apart = randomFor(`combined/${code}`)
  const holder = first(roster.MUNICIPALITY)
  const appoint = (kind: keyof typeof titles, usual: number) => {
    if (!likely(place, usual)) return
    const id = book.covering('Function', kind, `${titles[kind]} i ${name}`, ongoing(place), {
      reach: [place.code],
      says: {
        status: 'OPERATING',
        contactPoint: random.weighted({ YES: 70, NO: 8, '': 22 }),
        main: random.weighted({ YES: 60, '': 40 }),
        reception: random.weighted({ YES: 30, NO: 8, '': 62 }),
        // Who has crime prevention may have the work against extremism too.
        coversExtremism:
          kind === 'COORDINATOR_CRIME_PREVENTION' ? apart.weighted({ YES: 20, NO: 50, '': 30 }) : '',
      },
    })
    book.state('Holding', holder, id, random.chance(0.08) ? vacated(place) : ongoing(place, 4))
  }
  appoint('COORDINATOR_CRIME_PREVENTION', 0.92)
  if (group.coordinator) book.state('Holding', holder, group.coordinator, ongoing(place, 4))
  else appoint('COORDINATOR_EXTREMISM', 0.5)
}

/** Nobody holds it since a day in the last years. */
function vacated({ today, random }: Place): When {
  const until = daysAgo(today, random.between(20, 500))
  return { from: daysAgo(today, 1500), until, untilKind: 'DAY', observedOn: until }
}

const serviceTitles: Record<ServiceKind, string> = {
  RELATIVES_SUPPORT: 'Exempelanhörigstödet',
  EXIT_SUPPORT: 'Exempelavhopparstödet',
  MENTORING: 'Exempelmentorerna',
  HELPLINE: 'Exempelstödtelefonen',
}
const usualServices: Record<ServiceKind, number> = {
  RELATIVES_SUPPORT: 0.42,
  EXIT_SUPPORT: 0.36,
  MENTORING: 0.16,
  HELPLINE: 0.04,
}

export function services(book: Book, place: Place, roster: Roster, group: Group) {
  const { random } = place
  const providers = [
    roster.SOCIAL_SERVICES,
    roster.CIVIL_ASSOCIATION,
    roster.FAITH_COMMUNITY,
    roster.HEALTH_CARE,
  ]
  const able = providers.flatMap((actors) => actors?.[0] ?? [])
  for (const [kind, usual] of Object.entries(usualServices) as [ServiceKind, number][]) {
    if ((kind === 'EXIT_SUPPORT' && group.exitSupport) || !likely(place, usual)) continue
    const ended = random.chance(0.15)
    const when: When = ended ? vacated(place) : ongoing(place)
    const id = book.covering('Service', kind, `${serviceTitles[kind]} i ${place.name}`, when, {
      reach: [place.code],
      says: {
        status: 'OPERATING',
        contactPoint: random.weighted({ YES: 65, NO: 10, '': 25 }),
        coversExtremism: random.weighted({ YES: 65, NO: 10, '': 25 }),
        anyMilieu: random.weighted({ YES: 65, NO: 8, '': 27 }),
        inventoried: random.weighted({ YES: 30, '': 70 }),
      },
    })
    for (const provider of able) if (random.chance(0.5)) book.state('Provision', provider, id, when)
  }
}

/** Channels are their municipality's own; those to the security police are secret. */
export function channels(book: Book, place: Place, roster: Roster) {
  const { random, code, name, today } = place
  if (place.known !== 'CONFIRMED') return
  const kommun = first(roster.MUNICIPALITY)
  const open = (title: string, partner: string, lane: 'OWN' | 'SECRET') => {
    const verified = daysAgo(today, random.between(5, 650))
    book.channel(
      `${title} i ${name}`,
      { from: daysAgo(today, 900), observedOn: verified },
      {
        parties: [kommun, partner],
        lane,
        owner: code,
        says: {
          status: 'OPERATING',
          direction: random.weighted({ BOTH: 65, ONE_WAY: 15, '': 20 }),
          legalBasis: random.chance(0.75) ? 'Påhittad rättslig grund' : '',
          contactFunctions: random.weighted({ YES: 60, '': 40 }),
        },
      },
    )
  }
  if (likely(place, 0.45)) open('Exempelkanalen till polisen', first(roster.POLICE), 'OWN')
  if (likely(place, 0.14))
    open('Exempelkanalen till säkerhetspolisen', first(roster.SECURITY_POLICE), 'SECRET')
}
