// The facts of random worlds on papers, meetings, functions, services, support, and on who is part of whom.

import fc from 'fast-check'
import { type Edges, weighted } from './random-days.ts'
import { actors, fact, keys, type Loose, outsiders, some } from './random-facts.ts'
import { documents, forums, functions, services } from './random-things.ts'

export function papers(time: Edges): fc.Arbitrary<Loose[]> {
  const event = { ...time, from: time.event, until: fc.constant(undefined) }
  return fc
    .tuple(
      some(
        fact(
          'Contribution',
          {
            of: fc.constantFrom(...actors),
            to: keys(documents),
            role: weighted([1, 'CONTRIBUTED'], [1, 'NAMED']),
          },
          time,
        ),
        12,
      ),
      some(
        fact(
          'Foundation',
          {
            of: fc.constantFrom('plan', 'plan', 'plan2', 'program', 'bild2'),
            to: fc.constantFrom('bild', 'bild2', 'program'),
          },
          time,
        ),
        5,
      ),
      some(
        fact(
          'FollowUp',
          {
            of: fc.constantFrom('bild', 'bild2', 'plan', 'plan2'),
            role: weighted([1, 'UPDATE'], [1, 'FOLLOW_UP']),
          },
          event,
        ),
        4,
      ),
      some(fact('Meeting', { of: keys(forums) }, event), 6),
    )
    .map((lists) => lists.flat())
}

export function work(time: Edges): fc.Arbitrary<Loose[]> {
  const body = fc.constantFrom(
    'kommun',
    'kommun',
    'socialtjanst',
    'forbund',
    'kommun2',
    'myndighet',
    'forening',
  )
  return fc
    .tuple(
      some(fact('Holding', { of: body, to: keys(functions) }, time), 5, 1),
      some(
        fact(
          'Provision',
          {
            of: fc.constantFrom(
              'kommun',
              'forening',
              'polis',
              'vard',
              'psykiatri',
              'klubb',
              'arbetsformedling',
            ),
            to: keys(services),
          },
          time,
        ),
        7,
      ),
      some(
        fact(
          'Support',
          {
            of: fc.constantFrom('kommun', 'kommun', 'socialtjanst', 'kommun2'),
            to: fc.constantFrom('klubb', 'forening', 'forsamling', 'bostad'),
            prevention: weighted([2, 'YES'], [1, 'NO'], [1, undefined]),
          },
          time,
        ),
        2,
      ),
      some(fact('Tie', { of: fc.constantFrom(...outsiders), to: fc.constant('kommun') }, time), 1),
      some(fact('Succession', { of: fc.constant('lpo'), to: fc.constant('polis') }, time), 1),
      some(
        fact(
          'PartOf',
          {
            of: fc.constantFrom('kommun', 'kommun', 'lpo', 'bostad', 'polis'),
            to: fc.constantFrom('forbund', 'polis', 'kommun', 'myndighet'),
          },
          time,
        ),
        3,
      ),
      some(
        fact(
          'Cover',
          {
            of: fc.constantFrom(...Object.keys(documents), ...Object.keys(services), 'iop'),
            to: fc.constantFrom('T', 'T2', 'SE'),
            extent: weighted([2, undefined], [1, 'PART']),
          },
          time,
        ),
        3,
      ),
      some(
        fact(
          'Reach',
          {
            of: fc.constantFrom(...Object.keys(forums), 'polis', 'skola', 'klubb', 'regionkommun'),
            to: fc.constantFrom('T', 'T2', 'C'),
            extent: weighted([2, undefined], [1, 'PART']),
          },
          time,
        ),
        4,
      ),
    )
    .map((lists) => lists.flat())
}
