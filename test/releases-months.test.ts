// Plays the attacker on several months at once: who knows which counties have not changed learns no small number from what comes and goes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, FLOOR, parts, shownIn } from '../src/releases/counts.ts'
import { sum, suppressed, suppressedOfSome } from '../src/releases/suppress.ts'
import { cell, type Known, type Range, solved } from './support/subtracting.ts'

type World = Record<string, [met: number, gap: number, open: number]>

const countiesOf = (world: World) =>
  new Map(Object.entries(world).map(([code, [met, gap, open]]) => [code, { met, gap, open }]))
const lookOf = ({ met, gap, open }: Counts) => `${met} ${gap} ${open}`

/** Releases of these months; `kept` false: as when a month knows of the earlier ones only what they showed. */
function published(months: Map<string, Counts>[], kept = true): Known[] {
  const earlier: Parameters<typeof suppressed>[1][number][] = []
  return months.map((counties) => {
    const shown = suppressed(counties, earlier)
    const was = (counts: Counts | undefined) => (kept && counts) || null
    earlier.push({
      counties: new Map(
        [...shown.counties].map(([code, row]) => [code, { shown: row, counts: was(counties.get(code)) }]),
      ),
      country: { shown: shown.country, counts: was(sum([...counties.values()])) },
    })
    return { shown, looks: new Map([...counties].map(([code, counts]) => [code, lookOf(counts)])) }
  })
}

/** The counts of one to four that are told exactly, and those that are not left as much room as they need. */
function attack(releases: Known[]) {
  const ranges = solved(releases)
  const exact: string[] = []
  const narrow: string[] = []
  for (const { shown, looks } of releases)
    for (const [code, row] of shown.counties)
      for (const part of parts.filter(
        (each) => !shownAnywhere(releases, code, looks.get(code) as string, each),
      )) {
        const name = cell(code, looks.get(code) as string, part)
        const [low, high] = ranges.get(name) as Range
        if (low === high && low > 0 && low < FLOOR) exact.push(name)
        if (few(looks.get(code) as string, part) && high - low < Math.min(FLOOR, row.of as number))
          narrow.push(`${name} ${low}–${high}`)
      }
  return { exact, narrow }
}

/** Fewer than five, or all but fewer than five. */
function few(look: string, part: (typeof parts)[number]) {
  const counts = look.split(' ').map(Number)
  const count = counts[parts.indexOf(part)] as number
  return count < FLOOR || counts.reduce((all, each) => all + each) - count < FLOOR
}

const shownAnywhere = (releases: Known[], code: string, look: string, part: (typeof parts)[number]) =>
  releases.some(
    ({ shown, looks }) =>
      looks.get(code) === look && shownIn(shown.counties.get(code) as never).includes(part),
  )

const A_PARTNER_COMES_OUT: World[] = [
  { A: [3, 5, 6], B: [5, 5, 6], C: [10, 10, 10] },
  { A: [3, 5, 6], B: [5, 5, 6], C: [12, 10, 8] },
]
const A_PARTNER_WAS_OUT: World[] = [
  { A: [6, 6, 6], B: [7, 7, 6], C: [10, 15, 10] },
  { A: [6, 6, 6], B: [7, 7, 6], C: [10, 2, 23] },
]
const ONE_PART_THEN_ANOTHER: World[] = [
  { X: [20, 2, 28], Y: [9, 9, 9], Z: [9, 9, 9] },
  { X: [21, 2, 27], Y: [9, 9, 9], Z: [9, 9, 9] },
]
const ONE_CAME_TO_FIVE: World[] = [
  { A: [3, 10, 17], B: [9, 9, 9], C: [4, 4, 4], D: [2, 3, 3] },
  { A: [10, 10, 10], B: [9, 9, 9], C: [4, 4, 4], D: [2, 3, 3] },
]

describe('several months', () => {
  it.each([
    ['a partner that is shown again', A_PARTNER_COMES_OUT],
    ['a partner that was shown before', A_PARTNER_WAS_OUT],
    ['a county that alone has come to five', ONE_CAME_TO_FIVE],
  ])('are broken through %s when only what was shown is kept, and not when the counts are', (_, worlds) => {
    const months = worlds.map(countiesOf)
    expect(attack(published(months, false)).exact).not.toEqual([])
    expect(attack(published(months))).toEqual({ exact: [], narrow: [] })
  })

  it('show no other part of a row that showed one, unless it has moved by five', () => {
    const months = ONE_PART_THEN_ANOTHER.map(countiesOf)
    const x = (releases: Known[]) => releases.map(({ shown }) => shownIn(shown.counties.get('X') as never))
    expect(x(published(months, false))).toEqual([['met'], ['open']])
    expect(x(published(months))).toEqual([['met'], []])
    const first = { met: 20, gap: 2, open: 28 }
    const earlier = [{ shown: suppressedOfSome(first, []), counts: first }]
    expect(shownIn(suppressedOfSome({ met: 21, gap: 2, open: 27 }, earlier))).toEqual([])
    expect(shownIn(suppressedOfSome({ met: 24, gap: 3, open: 23 }, earlier))).toEqual(['open'])
    expect(shownIn(suppressedOfSome(first, earlier))).toEqual(['met'])
  })
})

const split = (of: number) =>
  fc.tuple(fc.integer({ min: 0, max: of }), fc.integer({ min: 0, max: of })).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    return { met: low, gap: high - low, open: of - high }
  })
const start = fc.array(fc.constantFrom(1, 6, 9, 14, 20, 30).chain(split), { minLength: 3, maxLength: 6 })
const move = fc.tuple(
  fc.nat(99),
  fc.constantFrom(...parts),
  fc.constantFrom(...parts),
  fc.integer({ min: 1, max: 12 }),
)
/** Some months nothing happens, some months a little or much in a few counties; now and then it is undone. */
const history = fc
  .tuple(start, fc.array(fc.array(move, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([first, moves, back]) => {
    const months = [first]
    for (const month of moves) {
      const next = (months.at(-1) as Counts[]).map((counts) => ({ ...counts }))
      for (const [where, from, to, by] of month) {
        const counts = next[where % next.length] as Counts
        const moved = Math.min(by, counts[from])
        counts[from] -= moved
        counts[to] += moved
      }
      months.push(next)
    }
    const all = back ? [...months, first] : months
    return all.map((counties) => new Map(counties.map((counts, i) => [`${10 + i}`, counts])))
  })

describe('random months', () => {
  it('tell no number that was never shown, not nearer than by five', () => {
    fc.assert(
      fc.property(history, (months) => {
        expect(attack(published(months))).toEqual({ exact: [], narrow: [] })
      }),
      { numRuns: 600 },
    )
  }, 120_000)

  it('do tell small numbers when only what was shown is kept', () => {
    const worlds = fc.sample(history, { numRuns: 600, seed: 7 })
    const broken = worlds.filter((months) => attack(published(months, false)).exact.length > 0)
    expect(broken.length).toBeGreaterThan(40)
  }, 120_000)

  it('still show what can be shown', () => {
    const worlds = fc.sample(history, { numRuns: 600, seed: 7 })
    const numbers = (kept: boolean) =>
      worlds
        .flatMap((months) => published(months, kept))
        .flatMap(({ shown }) => [...shown.counties.values(), shown.country])
        .reduce((all, row) => all + shownIn(row).length, 0)
    expect(numbers(true) / numbers(false)).toBeGreaterThan(0.6)
  }, 120_000)
})
