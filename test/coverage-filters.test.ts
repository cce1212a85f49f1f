// What a coverage leaves out and what it counts: every filter, and every count made again one by one.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApi, TODAY } from './support/api.ts'
import { councils, type Grouped, groupedWorlds } from './support/grouped.ts'

const api = openApi()
let grouped: Grouped
beforeAll(async () => {
  grouped = await groupedWorlds(api.database, [councils('T'), councils('both')], {
    day: TODAY,
    rules: api.rules,
  })
})
afterAll(() => api.close())

const sums =
  'counts known unknown applies unknownShare fitting evidence { results dated undated oldest median newest years { year count } }'
const query = `query ($filter: CoverageFilter) { coverage(filter: $filter) {
  territories { code population } recommendations { id severity strength dimensions } cells legend { value state towards }
  totals { recommendation { id } ${sums} } rows { territory { code } ${sums} } overall { ${sums} } } }`
const assessment = `query ($code: String!) { municipality(code: $code) { assessment { results {
  state recommendation { id } indication { towards day } evidence { kind observedOn } } } } }`

interface ResultLike {
  state: string
  recommendation: { id: string }
  indication: { towards: string; day: string | null } | null
}
const ask = async (filter: object) =>
  (await api.answer(query, { filter: { groups: [grouped.group], ...filter } })).coverage

test('totals of columns, rows and the whole are those of results counted one by one', async () => {
  const coverage = await ask({})
  const results = new Map<string, ResultLike[]>()
  for (const code of grouped.codes)
    results.set(code, (await api.answer(assessment, { code })).municipality.assessment.results)
  const count = (some: ResultLike[]) => {
    const known = some.filter(({ state }) => !['UNKNOWN', 'NOT_APPLICABLE'].includes(state)).length
    const unknown = some.filter(({ state }) => state === 'UNKNOWN').length
    const counts = coverage.legend.map(
      (each: { state: string; towards: string | null }) =>
        some.filter(
          ({ state, indication }) => state === each.state && (indication?.towards ?? null) === each.towards,
        ).length,
    )
    return { counts, known, unknown, applies: known + unknown }
  }
  const all = [...results.values()].flat()
  expect(coverage.overall).toMatchObject(count(all))
  expect(coverage.overall.unknownShare).toBeCloseTo(count(all).unknown / count(all).applies, 10)
  for (const row of coverage.rows)
    expect(row).toMatchObject(count(results.get(row.territory.code) as ResultLike[]))
  for (const total of coverage.totals)
    expect(total).toMatchObject(
      count(all.filter(({ recommendation }) => recommendation.id === total.recommendation.id)),
    )
})

test('the age of the evidence is told with every count', async () => {
  const { overall } = await ask({})
  const { evidence, known } = overall
  expect(evidence.results).toBeGreaterThanOrEqual(known)
  expect(evidence.dated + evidence.undated).toBe(evidence.results)
  expect(evidence).toMatchObject({ oldest: TODAY, median: TODAY, newest: TODAY })
  expect(evidence.years).toEqual([{ year: 2026, count: evidence.dated }])
})

describe('territories', () => {
  test('are those of the group', async () => {
    const { territories } = await ask({})
    expect(territories.map(({ code }: { code: string }) => code).toSorted()).toEqual(grouped.codes.toSorted())
  })

  test('are those with so many inhabitants', async () => {
    const { territories } = await ask({ populationFrom: 2000, populationTo: 4000 })
    expect(territories.map(({ population }: { population: number }) => population).toSorted()).toEqual([
      2000, 3000, 4000,
    ])
  })
})

describe('norms', () => {
  test.each([
    ['severities', 'severity', 'CRITICAL'],
    ['strengths', 'strength', 'SKA_LAG'],
  ])('are those of the asked %s, and there are others', async (filter, field, value) => {
    const some = await ask({ [filter]: [value] })
    const all = await ask({})
    expect(new Set(some.recommendations.map((each: Record<string, string>) => each[field]))).toEqual(
      new Set([value]),
    )
    expect(all.recommendations.length).toBeGreaterThan(some.recommendations.length)
  })

  test('that do not exist are a slip of the hand, here and in lists of flags: nothing found would read as no gap', async () => {
    const filters = [
      ['{ recommendations: ["S5.4-polis"] }', 'There is no norm with the id "S5.4-polis".'],
      ['{ pack: "law" }', 'There is no norm in a pack with the id "law".'],
    ]
    for (const [filter, sentence] of filters) {
      for (const field of ['coverage', 'askFirst', 'flags'])
        expect(await api.refusal(`{ ${field}(filter: ${filter}) { __typename } }`)).toBe(sentence)
      expect(await api.refusal(`{ trends(days: ["2026-11-01"], filter: ${filter}) { __typename } }`)).toBe(
        sentence,
      )
    }
    const [code] = grouped.codes
    const astray = `{ municipality(code: "${code}") { assessment(pack: "law") { asOf } } }`
    expect(await api.refusal(astray)).toBe('There is no norm in a pack with the id "law".')
  })

  test('are those of the dimension', async () => {
    const { recommendations } = await ask({ dimensions: ['COUNTER'] })
    for (const { dimensions } of recommendations) expect(dimensions).toContain('COUNTER')
  })
})

describe('results', () => {
  interface Picture {
    cells: number[]
    legend: { state: string }[]
    recommendations: { id: string }[]
    totals: { applies: number; fitting: number; recommendation: { id: string } }[]
  }
  const shown = ({ cells }: Picture) => cells.filter((cell) => cell !== -1)

  test('in other states are left out, with the rows and columns that have none', async () => {
    const coverage: Picture = await ask({ states: ['NOT_MET'] })
    expect(shown(coverage).length).toBeGreaterThan(0)
    for (const cell of shown(coverage)) expect(coverage.legend[cell]?.state).toBe('NOT_MET')
    const columns = coverage.recommendations.length
    for (let column = 0; column < columns; column++)
      expect(coverage.cells.filter((cell, i) => i % columns === column && cell !== -1)).not.toEqual([])
  })

  test('that are left out stay in the denominators', async () => {
    const coverage: Picture = await ask({ states: ['NOT_MET'] })
    const whole: Picture = await ask({})
    const byId = new Map(whole.totals.map((total) => [total.recommendation.id, total]))
    for (const { recommendation, applies, fitting } of coverage.totals) {
      expect(applies).toBe(byId.get(recommendation.id)?.applies)
      expect(fitting).toBeLessThanOrEqual(applies)
    }
    const fitting = coverage.totals.reduce((sum, total) => sum + total.fitting, 0)
    expect(fitting).toBe(shown(coverage).length)
  })

  test('are those of a certainty', async () => {
    for (const cell of shown(await ask({ certainty: 'ESTABLISHED' }))) expect([2, 3, 4]).toContain(cell)
    for (const cell of shown(await ask({ certainty: 'INDICATED' }))) expect(cell).toBe(6)
  })

  test('are those with evidence from a day or until one', async () => {
    const since: Picture = await ask({ evidenceFrom: TODAY })
    expect(shown(since).length).toBeGreaterThan(0)
    expect(shown(since)).not.toContain(7)
    expect(shown(await ask({ evidenceUntil: '2020-01-01' }))).toEqual([])
  })

  test('are those that rest on a sort of source', async () => {
    expect(shown(await ask({ basis: ['INVENTED'] })).length).toBeGreaterThan(0)
    expect(shown(await ask({ basis: ['REGISTER'] }))).toEqual([])
  })
})

test('a county is told of with its municipalities, and by itself', async () => {
  const county = grouped.worlds[0]?.territories.C
  const asked = `query ($code: String!) { county(code: $code) {
    coverage { territories { code } recommendations { id } national { recommendation { id } applies } }
    itself: coverage(filter: { level: COUNTY }) { territories { code } overall { applies } }
    assessment { counts { state count } } flags { totalCount } askFirst { question } } }`
  const { county: told } = await api.answer(asked, { code: county })
  expect(told.coverage.territories.map(({ code }: { code: string }) => code).toSorted()).toEqual(
    grouped.codes.slice(0, 3).toSorted(),
  )
  expect(told.itself.territories).toEqual([{ code: county }])
  expect(told.coverage.national).toHaveLength(told.coverage.recommendations.length)
  for (const [i, { applies }] of told.coverage.national.entries())
    expect([i, applies]).not.toEqual([i, undefined])
})
