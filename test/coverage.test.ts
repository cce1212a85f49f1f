// Coverage and assessments through the API: every cell agrees with its result, and what others may not see shows in neither.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL' },
      police: { kind: 'POLICE' },
      probation: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council' },
      { fact: 'Seat', of: 'police', to: 'council' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS', lane: 'OWN' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS', lane: 'OWN' },
    ],
  })
})
afterAll(() => api.close())

const query = `query ($filter: CoverageFilter, $asOf: Date) { coverage(filter: $filter, asOf: $asOf) {
  asOf territories { code } recommendations { id } cells legend { value state towards label(lang: EN) } totals { recommendation { id } counts known applies } } }`
const assessment = `query ($code: String!, $asOf: Date, $pack: ID) { municipality(code: $code) { assessment(asOf: $asOf, pack: $pack) {
  asOf counts { state count towardsMet towardsNotMet } results { state reason recommendation { id severity pack { id } } indication { towards day } evidence { id kind } account } } } }`
interface Legend {
  value: number
  state: string
  towards: string | null
}
interface ResultLike {
  state: string
  recommendation: { id: string; pack: { id: string } }
  indication: { towards: string } | null
}

test('each cell says what the result says', async () => {
  const { territories } = world
  const codes = [territories.T, territories.T2, territories.T3]
  const { coverage } = await api.answer(query, { filter: { county: undefined, territories: codes } })
  expect(coverage.cells).toHaveLength(codes.length * coverage.recommendations.length)
  for (const [row, { code }] of coverage.territories.entries()) {
    const { results } = (await api.answer(assessment, { code })).municipality.assessment
    const said = new Map(results.map((each: ResultLike) => [each.recommendation.id, each]))
    for (const [column, { id }] of coverage.recommendations.entries()) {
      const cell = coverage.cells[row * coverage.recommendations.length + column]
      const { state, towards } = coverage.legend.find(({ value }: Legend) => value === cell)
      const result = said.get(id) as ResultLike
      expect([id, state, towards]).toEqual([id, result.state, result.indication?.towards ?? null])
    }
  }
})

test('totals count the cells of their column, and say how many are known', async () => {
  const { coverage } = await api.answer(query, {
    filter: {
      territories: [world.territories.T, world.territories.T2],
      recommendations: ['S5.4-police', 'S5.4-probation'],
    },
  })
  const columns = coverage.recommendations.length
  for (const [column, total] of coverage.totals.entries()) {
    const cells = coverage.cells.filter((_: number, i: number) => i % columns === column)
    expect(total.counts).toEqual(
      coverage.legend.map(({ value }: Legend) => cells.filter((cell: number) => cell === value).length),
    )
    expect(total.known).toBeLessThanOrEqual(total.applies)
  }
  expect(
    coverage.totals.find(
      (each: { recommendation: { id: string } }) => each.recommendation.id === 'S5.4-police',
    ),
  ).toMatchObject({ known: 1, applies: 2 })
})

test('a gap that rests on the municipality’s own facts is unknown to others', async () => {
  const asked = { filter: { territories: [world.territories.T], recommendations: ['S5.4-probation'] } }
  const state = async (viewer?: ReturnType<typeof coordinatorOf>) => {
    const { coverage } = await api.answer(query, asked, viewer)
    return coverage.legend[coverage.cells[0]].state
  }
  expect(await state(coordinatorOf(world.territories.T))).toBe('NOT_MET')
  expect(await state()).toBe('UNKNOWN')
  expect(await state(coordinatorOf(world.territories.T2))).toBe('UNKNOWN')
})

test('a day before anything held is computed for that day', async () => {
  const asked = { filter: { territories: [world.territories.T], recommendations: ['S5.4-police'] } }
  const now = (await api.answer(query, asked)).coverage
  const then = (await api.answer(query, { ...asked, asOf: '2015-01-01' })).coverage
  expect(now.legend[now.cells[0]].state).toBe('MET')
  expect(then).toMatchObject({ asOf: '2015-01-01' })
  expect(then.legend[then.cells[0]].state).toBe('NOT_APPLICABLE')
})

test('an assessment lists every state, and only the pack asked for', async () => {
  const { assessment: all } = (await api.answer(assessment, { code: world.territories.T })).municipality
  expect(all.counts.map(({ state }: Legend) => state).toSorted()).toEqual([
    'EFFORT_DOCUMENTED',
    'EXPLAINED',
    'MET',
    'NOT_APPLICABLE',
    'NOT_MET',
    'UNKNOWN',
  ])
  const sum = all.counts.reduce((n: number, { count }: { count: number }) => n + count, 0)
  expect(sum).toBe(all.results.length)
  const { assessment: law } = (
    await api.answer(assessment, { code: world.territories.T, pack: 'law-2023-196' })
  ).municipality
  expect(new Set(law.results.map((each: ResultLike) => each.recommendation.pack.id))).toEqual(
    new Set(['law-2023-196']),
  )
})

test('every account is a whole text that never calls the unknown a failing', async () => {
  const { results } = (await api.answer(assessment, { code: world.territories.T2 })).municipality.assessment
  for (const { account, state, indication } of results) {
    expect(account).toMatch(/^[A-ZÅÄÖ0-9].*[.?]$/s)
    expect(account).not.toMatch(/undefined|null|\[object/)
    if (state === 'UNKNOWN' && !indication) expect(account).toMatch(/ingen brist/)
  }
})

test('too many territories and codes nobody could have are refused', async () => {
  const codes = Array.from({ length: 501 }, (_, i) => String(1000 + i))
  expect(await api.refusal(query, { filter: { territories: codes } })).toBe(
    'At most 500 territories can be named; 501 were.',
  )
  expect(await api.refusal(query, { filter: { county: '1' } })).toMatch(/^A county's code/)
})
