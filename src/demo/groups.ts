// Who shares with whom: small neighbours share councils, coordinators and exit support; rural ones a joint authority.

import type { County } from './county.ts'
import { first } from './county.ts'
import { daysAgo, type When } from './days.ts'
import { nameIn } from './names.ts'
import type { Place } from './place.ts'
import type { Roster } from './roster.ts'

export interface Group {
  /** The police district, and what else the members have in common. */
  roster: Roster
  jointAuthority: string | undefined
  /** A council of all members, led by one of them. */
  council: string | undefined
  coordinator: string | undefined
  exitSupport: string | undefined
}

/** Cuts a county's municipalities into police districts of two to four, in the order of their codes. */
export function districtsOf(places: Place[], county: County): Place[][] {
  const cut: Place[][] = []
  let rest = places
  while (rest.length > 0) {
    const size = rest[0]?.size === 'CITY' ? 1 : county.random.between(2, 4)
    cut.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return cut
}

export function groupOf(members: Place[], county: County): Group {
  const { book, random } = county
  const today = (members[0] as Place).today
  const place = members.map((member) => member.name).join(' och ')
  const reach = members.map((member) => member.code)
  const seen: When = { from: daysAgo(today, 2500), observedOn: daysAgo(today, random.between(20, 600)) }
  const police = book.organisation('POLICE', `Exempellokalpolisområdet ${place}`, seen, {
    reach,
    partOf: county.roster.POLICE ?? [],
  })
  const roster: Roster = { ...county.roster, POLICE: [police] }
  if (random.chance(0.35)) {
    roster.VICTIM_SUPPORT = [
      book.organisation('VICTIM_SUPPORT', nameIn('VICTIM_SUPPORT', place), seen, { reach }),
    ]
  }
  const small = members.length > 1 && members.every(({ size }) => size === 'SMALL' || size === 'MIDDLE')
  const rural = small && members.some((member) => member.rural)
  const shares = (chance: number) => small && random.chance(chance)
  const jointAuthority =
    rural && random.chance(0.5)
      ? book.organisation('JOINT_AUTHORITY', `Exempelkommunalförbundet ${place}`, seen, { reach })
      : undefined
  if (jointAuthority) {
    const rescue = nameIn('RESCUE_SERVICE', place)
    roster.JOINT_AUTHORITY = [jointAuthority]
    roster.RESCUE_SERVICE = [
      book.organisation('RESCUE_SERVICE', rescue, seen, { reach, partOf: [jointAuthority] }),
    ]
  }
  const council = shares(0.3)
    ? book.forum('CRIME_PREVENTION_COUNCIL', nameIn('CRIME_PREVENTION_COUNCIL', place), seen, {
        reach,
        says: {
          status: 'OPERATING',
          level: random.pick(['STRATEGIC', 'STRATEGIC', '']),
          leadership: 'MUNICIPALITY',
        },
      })
    : undefined
  if (council) book.state('Seat', police, council, seen, { level: random.pick(['LEADING', '']) })
  const coordinator = shares(0.35)
    ? book.covering('Function', 'COORDINATOR_EXTREMISM', `Gemensamma exempelsamordnaren i ${place}`, seen, {
        reach,
        says: { status: 'OPERATING', contactPoint: random.pick(['YES', 'YES', '']), reception: '' },
      })
    : undefined
  const exitSupport = shares(0.4) ? sharedExit(county, place, reach, seen) : undefined
  return { roster, jointAuthority, council, coordinator, exitSupport }
}

/** What the strategy suggests to small municipalities: one exit support for several, here with the region's psychiatry. */
function sharedExit({ book, random, roster }: County, place: string, reach: string[], seen: When) {
  const service = book.covering(
    'Service',
    'EXIT_SUPPORT',
    `Gemensamma exempelavhopparstödet i ${place}`,
    seen,
    {
      reach,
      says: {
        status: 'OPERATING',
        contactPoint: 'YES',
        coversExtremism: random.pick(['YES', 'YES', 'YES', '']),
        anyMilieu: random.pick(['YES', 'YES', '', 'NO']),
      },
    },
  )
  book.state('Provision', first(roster.PSYCHIATRY), service, seen)
  return service
}
