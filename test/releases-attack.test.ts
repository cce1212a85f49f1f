// Plays the attacker on the counts that PUBLIC gets: whoever subtracts rows, columns, complements and months learns no small number.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, type Earlier, FLOOR, type Part, parts, type Shown } from '../src/releases/counts.ts'
import { type Rows, sum, suppressed, suppressedOfSome } from '../src/releases/suppress.ts'

const split = (of: number) =>
  fc.tuple(fc.integer({ min: 0, max: of }), fc.integer({ min: 0, max: of })).map(([a, b]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)]
    return { met: low, gap: high - low, open: of - high }
  })
const sizes = fc.constantFrom(1, 5, 8, 12, 16, 20)
const county = sizes.chain(split)
const country = fc
  .array(county, { minLength: 2, maxLength: 5 })
  .map(
    (all) =>
      new Map<string, Counts>([
        ['09', { met: 0, gap: 1, open: 0 }],
        ...all.map((one, i) => [`${10 + i}`, one] as const),
      ]),
  )

const key = (met: number, gap: number) => met * 1000 + gap
const agrees = (counts: Counts, row: Shown) =>
  parts.every((part) => row[part] === null || row[part] === counts[part])

/** Everything that a row could be, by what is shown of it alone. */
function possible(row: Shown): Counts[] {
  const of = row.of as number
  const all: Counts[] = []
  for (let met = 0; met <= of; met++)
    for (let gap = 0; gap <= of - met; gap++) {
      const counts = { met, gap, open: of - met - gap }
      if (agrees(counts, row)) all.push(counts)
    }
  return all
}

const plus = (sums: Set<number>, row: Counts[]) => {
  const more = new Set<number>()
  for (const before of sums) for (const { met, gap } of row) more.add(before + key(met, gap))
  return more
}

/** All values that a hidden number may have, by trying every table that agrees with what is shown. */
function valuesOf(table: Rows<Shown>, code: string, part: Part): Set<number> {
  const others = [...table.counties]
    .filter(([each]) => each !== code)
    .reduce((sums, [, row]) => plus(sums, possible(row)), new Set([0]))
  const of = table.country.of as number
  const fits = (counts: Counts) =>
    [...others].some((rest) => {
      const met = Math.floor(rest / 1000) + counts.met
      const gap = (rest % 1000) + counts.gap
      return agrees({ met, gap, open: of - met - gap }, table.country)
    })
  return new Set(
    possible(table.counties.get(code) as Shown)
      .filter(fits)
      .map((counts) => counts[part]),
  )
}

const told = (row: Shown) =>
  parts.flatMap((part) =>
    row[part] === null
      ? []
      : [
          [part, row[part]],
          [`not ${part}`, (row.of as number) - row[part]],
        ],
  ) as [string, number][]

describe('a table of counts', () => {
  it('shows no number under five, no complement under five, and never two of three', () => {
    fc.assert(
      fc.property(country, (counties) => {
        const table = suppressed(counties, [])
        for (const row of [...table.counties.values(), table.country]) {
          for (const [, count] of told(row)) expect(count).toBeGreaterThanOrEqual(FLOOR)
          expect(parts.filter((part) => row[part] !== null)).not.toHaveLength(2)
        }
      }),
    )
  })

  it('shows the true numbers where it shows any', () => {
    fc.assert(
      fc.property(country, (counties) => {
        const table = suppressed(counties, [])
        for (const [code, counts] of counties)
          expect(agrees(counts, table.counties.get(code) as Shown)).toBe(true)
        expect(agrees(sum([...counties.values()]), table.country)).toBe(true)
      }),
    )
  })

  it('leaves every hidden number room for five others, or all of a smaller county, whoever subtracts', () => {
    fc.assert(
      fc.property(country, (counties) => {
        const table = suppressed(counties, [])
        for (const [code, row] of table.counties)
          for (const part of parts.filter((each) => row[each] === null)) {
            const values = valuesOf(table, code, part)
            const width = Math.max(...values) - Math.min(...values)
            expect([code, part, width >= Math.min(FLOOR, row.of as number)]).toEqual([code, part, true])
          }
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('leaves what is hidden of the country as much room', () => {
    fc.assert(
      fc.property(country, (counties) => {
        const table = suppressed(counties, [])
        const of = table.country.of as number
        const sums = [...table.counties.values()].reduce((all, row) => plus(all, possible(row)), new Set([0]))
        const fitting = [...sums]
          .map((each) => ({ met: Math.floor(each / 1000), gap: each % 1000 }))
          .map(({ met, gap }) => ({ met, gap, open: of - met - gap }))
          .filter((counts) => agrees(counts, table.country))
        for (const part of parts.filter((each) => table.country[each] === null)) {
          const values = fitting.map((counts) => counts[part])
          const width = Math.max(...values) - Math.min(...values)
          expect([part, width >= Math.min(FLOOR, of)]).toEqual([part, true])
        }
      }),
    )
  }, 120_000)

  it('never shows Gotland, a county of one municipality, nor lets it be told from the country', () => {
    fc.assert(
      fc.property(country, (counties) => {
        const table = suppressed(counties, [])
        expect(table.counties.get('09')).toEqual({ of: 1, met: null, gap: null, open: null })
        for (const part of parts) expect([...valuesOf(table, '09', part)].sort()).toEqual([0, 1])
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  it('does show something: whole rows where all three are large, one number where one is', () => {
    const counties = new Map([
      ['01', { met: 10, gap: 8, open: 8 }],
      ['14', { met: 21, gap: 1, open: 27 }],
      ['18', { met: 6, gap: 3, open: 3 }],
      ...['03', '04', '05', '06'].map((code) => [code, { met: 4, gap: 4, open: 4 }] as const),
    ])
    const table = suppressed(counties, [])
    expect(table.country).toEqual({ of: 135, met: 53, gap: 28, open: 54 })
    expect(table.counties.get('01')).toEqual({ of: 26, met: 10, gap: 8, open: 8 })
    expect(table.counties.get('14')).toEqual({ of: 49, met: 21, gap: null, open: null })
    expect(table.counties.get('18')).toEqual({ of: 12, met: 6, gap: null, open: null })
    expect(table.counties.get('03')).toEqual({ of: 12, met: null, gap: null, open: null })
  })

  it('hides a second county when one alone could be told from the country', () => {
    const whole = { met: 10, gap: 10, open: 10 }
    const table = suppressed(
      new Map([
        ['01', whole],
        ['12', whole],
        ['14', { met: 1, gap: 10, open: 10 }],
      ]),
      [],
    )
    const hidden = [...table.counties].filter(([, row]) => row.met === null)
    expect(table.counties.get('14')?.met).toBeNull()
    expect(hidden.length >= 2 || table.country.met === null).toBe(true)
  })
})

describe('tables month by month', () => {
  const months = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(...parts), fc.constantFrom(...parts)),
    { minLength: 5, maxLength: 40 },
  )
  const large = fc.array(fc.constantFrom(20, 26, 33, 49).chain(split), { minLength: 3, maxLength: 6 })

  it('never tell that fewer than five municipalities of a county, or of the country, have changed', () => {
    fc.assert(
      fc.property(large, months, (start, moves) => {
        const counties = new Map(start.map((one, i) => [`${10 + i}`, { ...one }]))
        const published: Rows<Shown>[] = []
        const earlier: Rows<Earlier>[] = []
        for (const [where, from, to] of moves) {
          const counts = [...counties.values()][where % counties.size] as Counts
          const moved = Math.min(counts[from], 1 + (where % 7))
          counts[from] -= moved
          counts[to] += moved
          const month = new Map([...counties].map(([code, one]) => [code, { ...one }]))
          const shown = suppressed(month, earlier)
          published.push(shown)
          earlier.push(kept(month, shown))
        }
        for (const [i, later] of published.entries())
          for (const sooner of published.slice(0, i))
            for (const [before, after] of pairs(sooner, later)) {
              const old = new Map(told(before))
              for (const [what, count] of told(after)) {
                const change = Math.abs(count - (old.get(what) ?? count))
                expect([what, change > 0 && change < FLOOR]).toEqual([what, false])
              }
            }
      }),
      { numRuns: 50 },
    )
  })

  it('show a number again when it has changed by five, and when it has not changed', () => {
    const table = (met: number) =>
      new Map([
        ['01', { met, gap: 30 - met, open: 10 }],
        ['12', { met: 10, gap: 10, open: 10 }],
        ['14', { met: 10, gap: 10, open: 10 }],
      ])
    const shown = (met: number, ...before: number[]): Rows<Shown> => {
      const earlier = before.map((each, i) => kept(table(each), shown(each, ...before.slice(0, i))))
      return suppressed(table(met), earlier)
    }
    const met = (rows: Rows<Shown>) => rows.counties.get('01')?.met
    expect(met(shown(10))).toBe(10)
    expect(met(shown(10, 10))).toBe(10)
    expect(met(shown(12, 10))).toBeNull()
    expect(met(shown(15, 10))).toBe(15)
    expect(met(shown(12, 10, 15))).toBeNull()
  })

  const kept = (counts: Map<string, Counts>, shown: Rows<Shown>): Rows<Earlier> => ({
    counties: new Map(
      [...counts].map(([code, one]) => [code, { shown: shown.counties.get(code) as Shown, counts: one }]),
    ),
    country: { shown: shown.country, counts: sum([...counts.values()]) },
  })
  const pairs = (sooner: Rows<Shown>, later: Rows<Shown>): [Shown, Shown][] => [
    [sooner.country, later.country],
    ...[...later.counties].map(([code, row]): [Shown, Shown] => [sooner.counties.get(code) as Shown, row]),
  ]
})

describe('a norm that presumes another', () => {
  it('is counted of those that meet the other, and shows nothing when they are few', () => {
    expect(suppressedOfSome({ met: 20, gap: 7, open: 9 }, [])).toEqual({ of: 36, met: 20, gap: 7, open: 9 })
    expect(suppressedOfSome({ met: 20, gap: 2, open: 9 }, [])).toEqual({
      of: 31,
      met: 20,
      gap: null,
      open: null,
    })
    expect(suppressedOfSome({ met: 3, gap: 2, open: 3 }, [])).toEqual({
      of: 8,
      met: null,
      gap: null,
      open: null,
    })
  })

  it('shows no number whose complement has changed by a few because more meet the other', () => {
    const counts = { met: 20, gap: 0, open: 10 }
    const first = [{ shown: suppressedOfSome(counts, []), counts }]
    expect(suppressedOfSome({ met: 26, gap: 0, open: 11 }, first)).toMatchObject({ met: null, open: null })
    expect(suppressedOfSome({ met: 26, gap: 0, open: 16 }, first)).toMatchObject({ met: 26 })
  })
})
