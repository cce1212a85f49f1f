// What a municipality says of its own network: which lists are complete, who was asked, why something is not done, what is wrong.

import { territoryId } from '../facts/ids.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Book } from './book.ts'
import { daysAgo, daysAhead } from './days.ts'
import type { Table } from './forums.ts'
import type { Place } from './place.ts'
import type { Roster } from './roster.ts'

/** What is needed of a rule: which one, and whether the law asks for the effort or the result. */
export type Norm = Pick<Rule, 'id' | 'level' | 'duty'>

const scopes = {
  FORUMS: 0.85,
  ACTORS: 0.7,
  AGREEMENTS: 0.8,
  DOCUMENTS: 0.85,
  FUNCTIONS: 0.9,
  SERVICES: 0.7,
  CHANNELS: 0.5,
}

export function inventories(book: Book, place: Place, tables: Table[]) {
  const { random, seenOn, known, code } = place
  const here = territoryId(code)
  for (const table of tables) {
    if (known === 'CONFIRMED' && random.chance(0.8)) {
      book.state(
        'Inventory',
        here,
        table.id,
        { observedOn: seenOn },
        { scope: 'FORUM_SEATS', basis: 'CONFIRMED' },
      )
    } else if (table.outside && table.when.observedOn && random.chance(0.65)) {
      const { observedOn } = table.when
      book.state('Inventory', here, table.id, { observedOn }, { scope: 'FORUM_SEATS', basis: 'PUBLISHED' })
    }
  }
  if (known !== 'CONFIRMED') return
  for (const [scope, chance] of Object.entries(scopes)) {
    if (random.chance(chance))
      book.state('Inventory', here, undefined, { observedOn: seenOn }, { scope, basis: 'CONFIRMED' })
  }
}

/** Kinds that small places do not have, said by those who looked. */
export function absences(book: Book, place: Place, roster: Roster) {
  if (place.known !== 'CONFIRMED') return
  for (const kind of ['PARKING_COMPANY', 'SECURITY_COMPANY', 'FAITH_COMMUNITY', 'HOUSING_COMPANY'] as const) {
    if (roster[kind] || !place.random.chance(0.6)) continue
    book.state('NoSuchActor', territoryId(place.code), undefined, { observedOn: place.seenOn }, { kind })
  }
}

export function efforts(book: Book, place: Place, norms: Norm[], roster: Roster) {
  const { random, code, today } = place
  if (place.known !== 'CONFIRMED') return
  const mine = { lane: 'OWN', owner: code } as const
  const here = territoryId(code)
  for (const { id, level, duty } of norms) {
    if (level !== 'MUNICIPALITY') continue
    if (duty === 'EFFORT' && random.chance(0.7)) {
      const day = daysAgo(today, random.between(5, 480))
      const step = random.pick(['INVITED', 'REMINDED', 'MET', 'PLANNED'])
      book.state(
        'Effort',
        here,
        undefined,
        { from: day, until: day, untilKind: 'DAY', observedOn: day },
        { recommendation: id, step },
        mine,
      )
    }
    if (random.chance(0.06)) {
      const says = {
        recommendation: id,
        decidedBy: random.pick(['KF', 'KS', 'NAMND']),
        reason: 'Påhittad motivering: löses på annat sätt i väntan på beslut.',
      }
      const from = daysAgo(today, random.between(10, 600))
      book.state(
        'Explanation',
        here,
        undefined,
        { from, until: daysAhead(today, random.between(30, 500)), observedOn: from },
        says,
      )
    }
  }
  decline(book, place, norms, roster)
}

/** Someone was invited and said no: its municipality's own business. */
function decline(book: Book, { random, code, today }: Place, norms: Norm[], roster: Roster) {
  const norm = norms.find(({ id }) => id.startsWith('S5.7'))
  const asked = roster.SPORTS_CLUB?.[0] ?? roster.FAITH_COMMUNITY?.[0]
  if (!norm || !asked || !random.chance(0.5)) return
  const day = daysAgo(today, random.between(5, 300))
  const says = { recommendation: norm.id, step: 'DECLINED' }
  book.state(
    'Effort',
    territoryId(code),
    asked,
    { from: day, until: day, untilKind: 'DAY', observedOn: day },
    says,
    { lane: 'OWN', owner: code },
  )
}

/** One in twenty finds something about itself that it does not recognise. */
export function disputes(book: Book, { random, code, today, known }: Place, before: number) {
  if (known === 'SILENT' || !random.chance(0.09)) return
  const about = book.facts
    .slice(before)
    .filter(({ fact }) => fact === 'Seat' || fact === 'Description' || fact === 'Holding')
  if (!about.length) return
  for (const disputed of [random.pick(about), random.pick(about)]) {
    const from = daysAgo(today, random.between(3, 90))
    book.state('Dispute', territoryId(code), disputed.id, { from, observedOn: from })
  }
}
