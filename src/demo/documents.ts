// The documents of one municipality: that they exist, from when, and on what they build.

import type { DocumentKind } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { daysAgo, latest, type When } from './days.ts'
import { likely, type Place } from './place.ts'
import type { Roster } from './roster.ts'

const titles: Record<DocumentKind, string> = {
  SITUATION_PICTURE: 'Exempellägesbilden',
  ACTION_PLAN: 'Exempelåtgärdsplanen',
  PROGRAMME: 'Exempelprogrammet',
  GUIDELINE: 'Exempelriktlinjen',
  ROUTINE: 'Exempelrutinen vid hot mot personal',
  MANDATE: 'Exempeluppdraget om trygghet',
  REPORT: 'Exempelrapporten till fullmäktige',
  INFORMATION_PAGE: 'Exempelsidan om trygghet',
}

export function documents(book: Book, place: Place, roster: Roster) {
  const { random, name } = place
  const write = (kind: DocumentKind, adopted: number, says: Record<string, string>, title = titles[kind]) => {
    const when: When = {
      from: daysAgo(place.today, adopted),
      observedOn: latest(place.seenOn, daysAgo(place.today, adopted)),
    }
    const area = place.size === 'CITY' && random.chance(0.15) ? { area: 'Södra staden' } : {}
    const id = book.covering('Document', kind, `${title} i ${name}`, when, {
      reach: [place.code],
      ...area,
      says: { status: random.weighted({ OPERATING: 95, DRAFT: 5 }), ...says },
    })
    return { id, when }
  }
  const yes = (share: number) =>
    random.weighted({ YES: share, NO: (100 - share) / 3, '': ((100 - share) * 2) / 3 })

  const picture = likely(place, 0.85)
    ? write('SITUATION_PICTURE', random.between(20, 1100), pictureSays(yes))
    : undefined
  if (picture) {
    contribute(book, place, roster, picture.id, 'CONTRIBUTED')
    followUp(book, place, picture.id, 'UPDATE')
  }
  if (likely(place, 0.8)) {
    const plan = write('ACTION_PLAN', random.between(20, 1000), planSays(place, yes))
    if (picture && random.chance(0.7)) book.state('Foundation', plan.id, picture.id, plan.when)
    contribute(book, place, roster, plan.id, 'NAMED')
    followUp(book, place, plan.id, 'FOLLOW_UP')
  }
  // Plans of the strategy's years, kept on a page that nobody has taken down.
  if (random.chance(0.3)) {
    write(
      'ACTION_PLAN',
      random.between(2600, 3700),
      { decidedBy: 'KS', coversExtremism: 'YES', subject: 'EXTREMISM', underLaw: 'NO', coversCrime: 'NO' },
      'Gamla exempelplanen mot våldsbejakande extremism',
    )
  }
  if (likely(place, 0.12))
    write('PROGRAMME', random.between(200, 2500), { decidedBy: 'KF', subject: 'DEMOCRACY' })
  if (likely(place, 0.3))
    write('GUIDELINE', random.between(100, 1800), {
      decidedBy: 'NAMND',
      subject: random.pick(['LEAVERS', 'EVENTS', 'INFORMATION_SHARING']),
      leavers: yes(40),
    })
  if (likely(place, 0.4))
    write('ROUTINE', random.between(100, 1800), { decidedBy: 'NAMND', subject: 'STAFF_THREATS' })
  if (likely(place, 0.4))
    write('MANDATE', random.between(100, 1500), {
      decidedBy: random.pick(['KS', 'KF', 'NAMND', '']),
      coversExtremism: yes(50),
    })
  if (likely(place, 0.55))
    write('REPORT', random.between(10, 800), {
      decidedBy: random.pick(['KF', 'KS', 'KF', '']),
      subject: random.pick(['CRIME_PREVENTION', 'EXTREMISM']),
    })
  if (likely(place, 0.55)) {
    write('INFORMATION_PAGE', random.between(10, 1500), {
      subject: random.pick(['CRIME_PREVENTION', 'EXTREMISM']),
      // A name that can never be anybody's (RFC 2606).
      url: random.chance(0.85) ? `https://kommun-${place.code}.example/trygghet` : '',
    })
  }
}

type Yes = (share: number) => string

const pictureSays = (yes: Yes) => ({
  coversCrime: yes(90),
  coversExtremism: yes(45),
  mapping: yes(70),
  otherInformation: yes(60),
  analysis: yes(60),
  contributorsStated: yes(55),
  subject: 'CRIME_PREVENTION',
})

const planSays = ({ random }: Place, yes: Yes) => ({
  decidedBy: random.weighted({ KF: 35, KS: 40, NAMND: 10, '': 15 }),
  underLaw: yes(60),
  coversCrime: yes(90),
  coversExtremism: yes(40),
  policeRoles: yes(40),
  leavers: yes(25),
  actorsStated: yes(35),
  contributorsStated: yes(45),
  basedOnStated: yes(50),
  subject: 'CRIME_PREVENTION',
})

function contribute(
  book: Book,
  place: Place,
  roster: Roster,
  document: string,
  role: 'CONTRIBUTED' | 'NAMED',
) {
  for (const kind of ['POLICE', 'SCHOOL', 'SOCIAL_SERVICES', 'HOUSING_COMPANY'] as const) {
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
