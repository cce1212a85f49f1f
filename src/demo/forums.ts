// The forums of one municipality and who sits in them.

import type { ForumKind, OrganisationKind } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { daysAgo, type When } from './days.ts'
import type { Group } from './groups.ts'
import { nameIn } from './names.ts'
import { likely, ongoing, type Place } from './place.ts'
import { collective, type Roster } from './roster.ts'
import { type LocalForum, usualForums, usualSeats } from './seats.ts'

export interface Table {
  id: string
  kind: ForumKind
  /** An outside actor is among those listed. */
  outside: boolean
  when: When
}

/** The four places that tried a knowledge house from 2015: Stockholm, Göteborg, Örebro, Borlänge. */
const houses = new Set(['0180', '1480', '1880', '2081'])

export function forums(book: Book, place: Place, roster: Roster, group: Group): Table[] {
  const tables: Table[] = []
  for (const [kind, usual] of Object.entries(usualForums) as [LocalForum, number][]) {
    if (kind === 'CRIME_PREVENTION_COUNCIL' && group.council) {
      tables.push(joined(book, place, roster, group.council))
      continue
    }
    const urban = kind === 'SIG' || kind === 'EST' || kind === 'INTERFAITH_COUNCIL'
    const weight = urban ? { SMALL: 0.4, MIDDLE: 1, LARGE: 2.2, CITY: 4 }[place.size] : 1
    if (likely(place, usual * weight)) tables.push(founded(book, place, roster, kind))
  }
  if (houses.has(place.code)) tables.push(pilot(book, place, roster))
  if (place.size === 'CITY')
    for (const area of ['Norra', 'Södra']) tables.push(district(book, place, roster, area))
  return tables
}

function founded(book: Book, place: Place, roster: Roster, kind: LocalForum): Table {
  const { random } = place
  const when = ongoing(place)
  const id = book.forum(kind, nameIn(kind, place.name), when, {
    reach: [place.code],
    says: saysOf(kind, place),
  })
  const outside = seat(book, place, roster, id, kind)
  if (random.chance(0.06)) book.state('Seat', collective(book, place), id, when)
  meet(book, place, roster, id)
  return { id, kind, outside, when }
}

function saysOf(kind: LocalForum, { random }: Place) {
  const council = kind === 'CRIME_PREVENTION_COUNCIL'
  return {
    status: random.weighted({ OPERATING: 93, PLANNED: 3, ENDED: 4 }),
    level: council ? random.weighted({ STRATEGIC: 55, OPERATIVE: 12, '': 33 }) : '',
    leadership: random.weighted({ MUNICIPALITY: 60, JOINT: 12, OTHER: 4, '': 24 }),
    mission: random.weighted({ YES: 50, NO: 8, '': 42 }),
    goals: random.weighted({ YES: 42, NO: 10, '': 48 }),
    beyondExtremism: random.weighted({ YES: 70, '': 30 }),
    coversExtremism: random.weighted({ YES: 40, NO: 15, '': 45 }),
    published: random.weighted({ YES: 55, NO: 10, '': 35 }),
    meetingsPerYear: random.pick([0, 2, 4, 4, 6, 10]),
  }
}

/** Seats those who usually sit in such a forum and are on record here; true when one of them is from outside. */
function seat(book: Book, place: Place, roster: Roster, forum: string, kind: LocalForum): boolean {
  const { random, known } = place
  let outside = false
  for (const [member, usual] of Object.entries(usualSeats[kind]) as [OrganisationKind, number][]) {
    const actor = roster[member]?.[0]
    if (!actor || !likely(place, usual)) continue
    const chair = member === 'MUNICIPALITY'
    // What only follows from the form's name is marked as that: an SSPF has four parties, whoever they are.
    const assumed = kind === 'SSPF' && known === 'PUBLISHED' && random.chance(0.3)
    book.state('Seat', actor, forum, sitting(place), {
      role: chair && random.chance(0.8) ? 'CHAIR' : random.chance(0.08) ? 'ADJUNCT' : 'MEMBER',
      level: random.weighted({ LEADING: 35, OPERATIVE: 20, '': 45 }),
      basis: assumed ? 'DEFINITION' : random.chance(0.02) ? 'PLANNED' : 'NAMED',
    })
    outside ||= member === 'POLICE' || member === 'PROBATION' || member === 'FAITH_COMMUNITY'
  }
  return outside
}

/** Most seats are said to go on; some are for the council's term, and some of those terms are over. */
function sitting(place: Place): When {
  const { random, seenOn } = place
  if (random.chance(0.9)) return ongoing(place, 5)
  return {
    from: daysAgo(seenOn, 1200),
    until: daysAgo(place.today, random.between(-700, 500)),
    observedOn: daysAgo(seenOn, 1100),
  }
}

function joined(book: Book, place: Place, roster: Roster, council: string): Table {
  const outside = seat(book, place, { ...roster, POLICE: [] }, council, 'CRIME_PREVENTION_COUNCIL')
  meet(book, place, roster, council)
  return { id: council, kind: 'CRIME_PREVENTION_COUNCIL', outside, when: ongoing(place) }
}

function meet(book: Book, place: Place, roster: Roster, forum: string) {
  const { random, today } = place
  if (!likely(place, 0.55)) return
  const held = daysAgo(today, random.between(5, place.known === 'CONFIRMED' ? 400 : 1500))
  const attendedBy = [...(roster.MUNICIPALITY ?? []), ...(roster.POLICE ?? [])]
  book.state(
    'Meeting',
    forum,
    undefined,
    { from: held, until: held, untilKind: 'DAY', observedOn: held },
    undefined,
    { attendedBy },
  )
}

/** The knowledge houses of 2015 to 2017 ended, and are told as history. */
function pilot(book: Book, place: Place, roster: Roster): Table {
  const when: When = { from: '2015-11-01', until: '2017-12-31', untilKind: 'DAY', observedOn: '2016-10-01' }
  const says = { status: 'ENDED', coversExtremism: 'YES' }
  const id = book.forum('KNOWLEDGE_HOUSE', nameIn('KNOWLEDGE_HOUSE', place.name), when, {
    reach: [place.code],
    says,
  })
  const outside = seat(book, place, roster, id, 'KNOWLEDGE_HOUSE')
  return { id, kind: 'KNOWLEDGE_HOUSE', outside, when }
}

/** A district's council is not the city's. */
function district(book: Book, place: Place, roster: Roster, area: string): Table {
  const kind = 'CRIME_PREVENTION_COUNCIL'
  const when = ongoing(place)
  const name = nameIn(kind, `${area.toLowerCase()} ${place.name}`)
  const id = book.forum(kind, name, when, {
    reach: [place.code],
    area: `${area} staden`,
    says: saysOf(kind, place),
  })
  return { id, kind, outside: seat(book, place, roster, id, kind), when }
}
