// Lists of flags and norms through the API: filters, orders and pages both ways, and what is shown to whom.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: { council: { kind: 'CRIME_PREVENTION_COUNCIL' }, sspf: { kind: 'SSPF', reach: 'T2' } },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
      {
        fact: 'Inventory',
        of: 'T2',
        to: 'sspf',
        scope: 'FORUM_SEATS',
        basis: 'PUBLISHED',
        observedOn: '2022-05-01',
      },
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS', lane: 'OWN' },
    ],
  })
})
afterAll(() => api.close())

const query = `query ($filter: FlagFilter, $order: FlagOrder, $first: Int, $after: String, $last: Int, $before: String) {
  flags(filter: $filter, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
    nodes { id certainty severity state reason openedOn territory { code } recommendation { id actorKinds } episodes { opened closed version } result { state } } } }`
interface Listed {
  id: string
  certainty: string
  severity: string
  state: string
  recommendation: { id: string; actorKinds: string[] }
  result: { state: string }
  territory: { code: string }
}
const county = () => ({ county: world.territories.C })
const ids = (data: { flags: { nodes: Listed[] } }) => data.flags.nodes.map(({ id }) => id)

test.each(['SEVERITY', 'TERRITORY', 'OPENED'])(
  'pages by %s cover the same list once, forward and backward',
  async (order) => {
    const all = await api.answer(query, { filter: county(), order, first: 200 })
    expect(all.flags.totalCount).toBe(all.flags.nodes.length)
    expect(new Set(ids(all)).size).toBe(all.flags.totalCount)
    const forward: string[] = []
    let after: string | null = null
    do {
      const page = await api.answer(query, { filter: county(), order, first: 7, after })
      forward.push(...ids(page))
      after = page.flags.pageInfo.hasNextPage ? page.flags.pageInfo.endCursor : null
    } while (after)
    expect(forward).toEqual(ids(all))
    const end = await api.answer(query, { filter: county(), order, last: 4 })
    expect(ids(end)).toEqual(ids(all).slice(-4))
    const before = await api.answer(query, {
      filter: county(),
      order,
      last: 3,
      before: end.flags.pageInfo.startCursor,
    })
    expect(ids(before)).toEqual(ids(all).slice(-7, -4))
  },
)

test('the heaviest come first', async () => {
  const { flags } = await api.answer(query, { filter: county(), first: 200 })
  const ranks = flags.nodes.map(({ severity }: Listed) =>
    ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'].indexOf(severity),
  )
  expect(ranks).toEqual(ranks.toSorted())
})

test('each filter leaves what it says, and the flag says what its result says', async () => {
  const established = await api.answer(query, {
    filter: { ...county(), certainty: 'ESTABLISHED' },
    first: 200,
  })
  expect(
    established.flags.nodes.every(
      ({ territory, state, result }: Listed) =>
        territory.code === world.territories.T && state === result.state,
    ),
  ).toBe(true)
  expect(established.flags.totalCount).toBeGreaterThan(0)
  const indicated = await api.answer(query, {
    filter: { municipality: world.territories.T2, certainty: 'INDICATED' },
    first: 200,
  })
  expect(indicated.flags.nodes.map(({ recommendation }: Listed) => recommendation.id)).toContain(
    'S5.4-probation',
  )
  const about = await api.answer(query, { filter: { ...county(), actorKinds: ['PROBATION'] } })
  expect(
    about.flags.nodes.every(({ recommendation }: Listed) => recommendation.actorKinds.includes('PROBATION')),
  ).toBe(true)
  const law = await api.answer(query, { filter: { ...county(), pack: 'law-2023-196' } })
  expect(law.flags.nodes.every(({ recommendation }: Listed) => recommendation.id.startsWith('L'))).toBe(true)
  expect((await api.answer(query, { filter: { ...county(), recommendations: [] } })).flags.totalCount).toBe(0)
})

test('a gap that only the municipality can see is on its own list only', async () => {
  const filter = { municipality: world.territories.T, recommendations: ['L9.1'] }
  const own = await api.answer(query, { filter }, coordinatorOf(world.territories.T))
  expect(own.flags.nodes).toEqual([expect.objectContaining({ certainty: 'ESTABLISHED', state: 'NOT_MET' })])
  expect((await api.answer(query, { filter })).flags.totalCount).toBe(0)
  const id = own.flags.nodes[0].id
  expect((await api.answer('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull()
})

test('a territory lists its own', async () => {
  const { municipality } = await api.answer(
    'query ($code: String!) { municipality(code: $code) { flags(certainty: ESTABLISHED, first: 200) { totalCount nodes { territory { code } } } } }',
    { code: world.territories.T },
  )
  const listed = await api.answer(query, {
    filter: { municipality: world.territories.T, certainty: 'ESTABLISHED' },
  })
  expect(municipality.flags.totalCount).toBe(listed.flags.totalCount)
})

test('what nobody knew then is not read then', async () => {
  const { municipality } = await api.answer(
    'query ($code: String!, $before: DateTime) { municipality(code: $code) { forums(knownAt: $before) { totalCount } assessment(knownAt: $before) { results(recommendations: ["S5.4-probation"]) { state indication { towards } } } } }',
    { code: world.territories.T, before: '1990-01-01T00:00:00Z' },
  )
  expect(municipality).toEqual({
    forums: { totalCount: 0 },
    assessment: { results: [{ state: 'UNKNOWN', indication: null }] },
  })
})

test('norms are told with their places, strengths and parameters, and every measure with what becomes of it', async () => {
  const { rulePacks } = await api.answer(`{ rulePacks { id title issuer binding version source { name }
    measures { id part recommendations { id } shared untested { id why(lang: EN) } }
    recommendations { id title(lang: EN) strength severity pack { id } measure { id } citations { source place strength paraphrase } presumes { id } parameters { name from value } serves { id why } remedy } } }`)
  expect(rulePacks.map(({ id }: Listed) => id).toSorted()).toEqual(['law-2023-196', 'strategy-2016'])
  for (const pack of rulePacks)
    for (const measure of pack.measures) {
      const becomes = measure.recommendations.length + measure.shared.length + measure.untested.length
      expect([measure.id, becomes > 0]).toEqual([measure.id, true])
    }
  const police = rulePacks
    .flatMap(({ recommendations }: { recommendations: { id: string }[] }) => recommendations)
    .find(({ id }: Listed) => id === 'S5.4-police')
  expect(police).toMatchObject({
    strength: 'SJALVKLAR',
    severity: 'MEDIUM',
    measure: { id: 'S5' },
    pack: { id: 'strategy-2016' },
  })
  expect(police.citations[0]).toMatchObject({
    source: 'STRATEGY_2016',
    place: '643-647',
    strength: 'SJALVKLAR',
  })
})
