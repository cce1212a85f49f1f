// The documents of one municipality: that they exist, from when, and on what they build.

import type { DocumentKind, OrganisationKind } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { daysAgo, latest, type When } from './days.ts'
import { oldPlan, type Papers, papers, pictureSays, planSays, titles } from './papers.ts'
import { likely, type Place } from './place.ts'
import type { Roster } from './roster.ts'

export function documents(book: Book, place: Place, roster: Roster) {
  const { random } = place
  const picture = likely(place, 0.85)
    ? adopt(book, place, 'SITUATION_PICTURE', [20, 1100], pictureSays(place))
    : undefined
  if (picture) {
    contribute(book, place, roster, picture.id, 'CONTRIBUTED')
    followUp(book, place, picture.id, 'UPDATE')
  }
  if (likely(place, 0.8)) plan(book, place, roster, picture?.id)
  if (random.chance(0.3))
    adopt(
      book,
      place,
      'ACTION_PLAN',
      [2600, 3700],
      oldPlan,
      'Gamla exempelplanen mot våldsbejakande extremism',
    )
  for (const [kind, { usual, age, says }] of Object.entries(papers) as [DocumentKind, Papers][]) {
    if (likely(place, usual)) adopt(book, place, kind, age, says(place))
  }
}

function adopt(
  book: Book,
  place: Place,
  kind: DocumentKind,
  [newest, oldest]: [number, number],
  says: Record<string, string>,
  title = titles[kind],
) {
  const { random, name, code, today, seenOn } = place
  const from = daysAgo(today, random.between(newest, oldest))
  const when: When = { from, observedOn: latest(seenOn, from) }
  const id = book.covering('Document', kind, `${title} i ${name}`, when, {
    reach: [code],
    ...(place.size === 'CITY' && random.chance(0.15) && { area: 'Södra staden' }),
    says: { status: random.weighted({ OPERATING: 95, DRAFT: 5 }), ...says },
  })
  return { id, when }
}

function plan(book: Book, place: Place, roster: Roster, picture: string | undefined) {
  const { random } = place
  // Some plans name everyone who takes part; most name those who always do.
  const thorough = random.chance(0.3)
  const says = planSays(place)
  const adopted = adopt(
    book,
    place,
    'ACTION_PLAN',
    [20, 1000],
    thorough ? { ...says, actorsStated: 'YES' } : says,
  )
  if (picture && random.chance(0.7)) book.state('Foundation', adopted.id, picture, adopted.when)
  if (thorough) nameAll(book, place, roster, adopted.id)
  else contribute(book, place, roster, adopted.id, 'NAMED')
  followUp(book, place, adopted.id, 'FOLLOW_UP')
}

function nameAll(book: Book, { seenOn: observedOn }: Place, roster: Roster, document: string) {
  for (const actors of Object.values(roster)) {
    for (const actor of actors) book.state('Contribution', actor, document, { observedOn }, { role: 'NAMED' })
  }
}

const usualContributors: OrganisationKind[] = ['POLICE', 'SCHOOL', 'SOCIAL_SERVICES', 'HOUSING_COMPANY']

function contribute(
  book: Book,
  place: Place,
  roster: Roster,
  document: string,
  role: 'CONTRIBUTED' | 'NAMED',
) {
  for (const kind of usualContributors) {
    const actor = roster[kind]?.[0]
    if (actor && likely(place, 0.4))
      book.state('Contribution', actor, document, { observedOn: place.seenOn }, { role })
  }
}

function followUp(book: Book, place: Place, document: string, role: 'UPDATE' | 'FOLLOW_UP') {
  if (!likely(place, 0.45)) return
  const day = daysAgo(place.today, place.random.between(5, 700))
  book.state(
    'FollowUp',
    document,
    undefined,
    { from: day, until: day, untilKind: 'DAY', observedOn: day },
    { role },
  )
}
