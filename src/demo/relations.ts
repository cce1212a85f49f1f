// What else is told of a municipality's actors: who became whom, how close they are, whom the municipality supports.

import type { Book } from './book.ts'
import { first } from './county.ts'
import { daysAgo } from './days.ts'
import { likely, type Place } from './place.ts'
import type { Roster } from './roster.ts'

const rungs = ['COEXISTENCE', 'DIALOGUE', 'COLLABORATION', 'AGREEMENT']

export function relations(book: Book, place: Place, roster: Roster) {
  const { random, seenOn: observedOn } = place
  const kommun = first(roster.MUNICIPALITY)
  for (const partner of [...(roster.FAITH_COMMUNITY ?? []), ...(roster.CIVIL_ASSOCIATION ?? [])]) {
    if (likely(place, 0.35)) book.state('Tie', kommun, partner, { observedOn }, { rung: random.pick(rungs) })
  }
  const supported = roster.CIVIL_ASSOCIATION?.[0] ?? roster.NIGHT_PATROL?.[0] ?? roster.SPORTS_CLUB?.[0]
  if (supported && likely(place, 0.45)) {
    const from = daysAgo(observedOn, random.between(30, 300))
    book.state(
      'Support',
      kommun,
      supported,
      { from, observedOn },
      { prevention: random.weighted({ YES: 55, NO: 10, '': 35 }) },
    )
  }
  if (random.chance(0.2)) succeed(book, place, roster)
}

/** A housing company that was renamed, an association that merged, a company that was split. */
function succeed(book: Book, place: Place, roster: Roster) {
  const { random, name, seenOn } = place
  const kind = random.pick(['HOUSING_COMPANY', 'SPORTS_CLUB', 'SECURITY_COMPANY'] as const)
  const now = roster[kind]?.[0]
  if (!now) return
  const turned = daysAgo(seenOn, random.between(200, 2500))
  const how = random.pick(['RENAMED', 'MERGED', 'SPLIT'])
  const before = book.organisation(
    kind,
    `Gamla exempelorganisationen i ${name}`,
    { until: turned, untilKind: 'DAY' },
    {
      reach: [place.code],
    },
  )
  book.state('Succession', before, now, { from: turned, observedOn: seenOn }, { how })
}
