// The facts of random worlds: who sits where, what was agreed, listed, decided, answered and doubted.

import fc from 'fast-check'
import type { Rule } from '../../src/recommendations/rule.ts'
import type { Entry } from './entries.ts'
import { type Edges, weighted } from './random-days.ts'
import { agreements, channels, forums, lane, organisations } from './random-things.ts'

export type Loose = Record<string, Entry[string] | undefined>

export const actors = ['kommun', 'kommun', 'kommun', 'kommun2', ...Object.keys(organisations)]
export const outsiders = [
  'polis',
  'lpo',
  'frivard',
  'psykiatri',
  'forsamling',
  'klubb',
  'forening',
  'bostad',
  'kommun2',
]

/** A fact of a kind: what is given, and when and for whom it is so. */
export const fact = (
  name: string,
  more: Record<string, fc.Arbitrary<Entry[string] | undefined>>,
  time: Edges,
) =>
  fc
    .record({ more: fc.record(more), from: time.from, until: time.until, observedOn: time.observedOn, lane })
    .map(({ more: given, lane: seen, ...rest }): Loose => ({ fact: name, ...rest, ...seen, ...given }))

export const keys = (of: Record<string, unknown>) => fc.constantFrom(...Object.keys(of))
export const some = (each: fc.Arbitrary<Loose>, maxLength: number, minLength = 0) =>
  fc.array(each, { minLength, maxLength, size: 'max' })

export function seats(time: Edges): fc.Arbitrary<Loose[]> {
  const seat = (of: fc.Arbitrary<string>, to: fc.Arbitrary<string>) =>
    fact(
      'Seat',
      {
        of,
        to,
        role: weighted([4, undefined], [2, 'CHAIR'], [1, 'ADJUNCT']),
        level: weighted([3, 'LEADING'], [1, 'OPERATIVE'], [2, undefined]),
        basis: weighted([16, undefined], [2, 'DEFINITION'], [1, 'PLANNED']),
      },
      time,
    )
  return fc
    .tuple(
      some(seat(fc.constantFrom(...actors), keys(forums)), 26, 6),
      some(seat(fc.constant('kommun'), keys(forums)), 10, 3),
      some(
        seat(
          fc.constantFrom('polis', 'klubb', 'skola', 'psykiatri'),
          fc.constantFrom('rad', 'sspf', 'civilt'),
        ),
        6,
      ),
    )
    .map((lists) => lists.flat())
}

export function parties(time: Edges): fc.Arbitrary<Loose[]> {
  const to = fc.constantFrom(...Object.keys(agreements), ...Object.keys(channels))
  const party = (of: fc.Arbitrary<string>) => fact('Party', { of, to }, time)
  return fc
    .tuple(
      some(party(fc.constant('kommun')), 9, 3),
      some(party(fc.constantFrom(...outsiders, 'polis', 'klubb')), 10, 3),
    )
    .map((lists) => lists.flat())
}

const scopes = ['FORUMS', 'ACTORS', 'AGREEMENTS', 'DOCUMENTS', 'FUNCTIONS', 'SERVICES', 'CHANNELS']
const listedKinds = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc.subarray(
      [
        ...[
          'POLICE',
          'SPORTS_CLUB',
          'FAITH_COMMUNITY',
          'PARKING_COMPANY',
          'SCHOOL',
          'CRIME_PREVENTION_COUNCIL',
          'SSPF',
        ],
        ...[
          'POLICE_AGREEMENT',
          'IOP',
          'COLLABORATION_AGREEMENT',
          'ACTION_PLAN',
          'SITUATION_PICTURE',
          'ROUTINE',
        ],
        ...[
          'GUIDELINE',
          'COORDINATOR_CRIME_PREVENTION',
          'RELATIVES_SUPPORT',
          'EXIT_SUPPORT',
          'CIVIL_COUNCIL',
          'SIG',
        ],
      ],
      { minLength: 6 },
    ),
  },
)

export function inventories(time: Edges): fc.Arbitrary<Loose[]> {
  const inventory = (more: Parameters<typeof fact>[1]) =>
    fact('Inventory', more, { ...time, from: fc.constant(undefined), until: fc.constant(undefined) })
  const basis = weighted([6, undefined], [1, 'PUBLISHED'])
  const of = weighted([9, 'T'], [1, 'T2'], [1, 'C'], [1, 'SE'])
  const ofForum = inventory({
    of,
    to: keys(forums),
    scope: fc.constant('FORUM_SEATS'),
    basis: weighted([1, undefined], [1, 'PUBLISHED']),
  })
  const some1 = fc
    .tuple(
      some(inventory({ of, scope: fc.constantFrom(...scopes), kinds: listedKinds, basis }), 6),
      some(ofForum, 6),
    )
    .map((lists) => lists.flat())
  /** Every list there is, so that what is missing is missing. */
  const all = fc
    .constantFrom('T', 'T', 'T', 'SE', 'C')
    .map((land): Loose[] => [
      ...scopes.map((scope): Loose => ({ fact: 'Inventory', of: land, scope })),
      ...Object.keys(forums).map(
        (to): Loose => ({ fact: 'Inventory', of: land, to, scope: 'FORUM_SEATS', basis: 'PUBLISHED' }),
      ),
    ])
  const old = fc
    .tuple(all, time.observedOn)
    .map(([list, observedOn]) => list.map((each) => ({ ...each, observedOn })))
  return fc
    .tuple(
      some1,
      fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 4, arbitrary: all },
        { weight: 2, arbitrary: old },
      ),
    )
    .map((lists) => lists.flat())
}

export function answers(time: Edges, rules: Pick<Rule, 'id' | 'duty'>[]): fc.Arbitrary<Loose[]> {
  const ids = rules.map((rule) => rule.id)
  const recommendation = fc.constantFrom(...ids)
  const owed = rules.filter((rule) => rule.duty === 'EFFORT').map((rule) => rule.id)
  const tried = owed.length > 0 ? fc.constantFrom(...owed) : recommendation
  const event = { ...time, from: time.event, until: fc.constant(undefined) }
  const of = weighted([8, 'T'], [1, 'C'], [1, 'SE'])
  const kind = fc.constantFrom(
    'PARKING_COMPANY',
    'SPORTS_CLUB',
    'PSYCHIATRY',
    'HOUSING_COMPANY',
    'FAITH_COMMUNITY',
    'SECURITY_COMPANY',
  )
  return fc
    .tuple(
      some(
        fact(
          'Effort',
          { of, recommendation: tried, step: fc.constantFrom('INVITED', 'REMINDED', 'MET', 'PLANNED') },
          event,
        ),
        10,
      ),
      some(
        fact(
          'Effort',
          {
            of,
            recommendation,
            to: fc.constantFrom('klubb', 'forening', 'forsamling'),
            step: fc.constant('DECLINED'),
          },
          event,
        ),
        3,
      ),
      some(
        fact(
          'Explanation',
          { of, recommendation, decidedBy: fc.constant('KS'), reason: fc.constant('Annan lösning') },
          time,
        ),
        12,
      ),
      some(fact('NoSuchActor', { of, kind }, time), 3),
    )
    .map((lists) => lists.flat())
}

/** Disputes of facts by their place in the list: in force, settled, or to come. */
export const disputes = (time: Edges) =>
  fc.array(fc.tuple(fc.nat(), fact('Dispute', { of: fc.constant('T') }, time)), { maxLength: 9 })
