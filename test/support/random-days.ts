// Days near the edges that the checks care about, and periods made of them.

import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'

export const weighted = <T>(...choices: [number, T][]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

/** Days on which 24 months back or on meets the end of a month or a leap day. */
export const askedDays = weighted(
  [5, '2026-05-04'],
  [2, '2026-02-28'],
  [2, '2026-03-01'],
  [2, '2028-02-29'],
  [2, '2025-08-31'],
  [1, '2025-12-31'],
  [1, '2026-01-01'],
  // The law and one of its duties have not come into force, or have just.
  [1, '2023-06-30'],
  [1, '2024-07-01'],
)

const shift = (day: string, by: Temporal.DurationLike) => Temporal.PlainDate.from(day).add(by).toString()

/** Some months before or after the day asked about, the day itself and its neighbours. */
const around = (day: string, months: number[]) =>
  fc
    .tuple(fc.constantFrom(...months), fc.constantFrom(0, 0, 1, -1))
    .map(([by, days]) => shift(shift(day, { months: by }), { days }))

const shortened = (day: fc.Arbitrary<string>) =>
  fc.tuple(day, weighted([9, 10], [1, 7], [1, 4])).map(([text, length]) => text.slice(0, length))

export interface Edges {
  from: fc.Arbitrary<string | undefined>
  until: fc.Arbitrary<string | undefined>
  observedOn: fc.Arbitrary<string | undefined>
  /** The day of a meeting, a follow-up or a decision. */
  event: fc.Arbitrary<string | undefined>
}

export function edges(day: string): Edges {
  const never = fc.constant(undefined)
  const rarely = (weight: number, arbitrary: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 20, arbitrary: never }, { weight, arbitrary })
  const leap = weighted(
    [1, '2024-02-29'],
    [1, '2024-02-28'],
    [1, '2024-03-01'],
    [1, '2023-06-30'],
    [1, '2023-07-01'],
  )
  return {
    from: rarely(6, shortened(fc.oneof(around(day, [-36, -24, -12, -3]), around(day, [0]), leap))),
    until: rarely(5, shortened(fc.oneof(around(day, [-30, -6, 9, 30]), around(day, [0])))),
    observedOn: fc.oneof(
      { weight: 12, arbitrary: never },
      { weight: 3, arbitrary: around(day, [-24]) },
      { weight: 2, arbitrary: around(day, [-48, -30, -20, -12, -1]) },
      { weight: 2, arbitrary: weighted([1, '2024-02-29'], [1, '2024-02-28']) },
      { weight: 2, arbitrary: fc.constant('') },
    ),
    event: fc.oneof(
      { weight: 2, arbitrary: never },
      { weight: 4, arbitrary: around(day, [-12, -24, -6]) },
      { weight: 6, arbitrary: around(day, [-2, -2, -9, -18, -40]) },
      { weight: 1, arbitrary: around(day, [0, 3]) },
      { weight: 1, arbitrary: leap },
    ),
  }
}
