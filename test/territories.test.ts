// Territories through the API: by code, in pages, with their neighbours.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi } from './support/api.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const api = openApi()
const prefix = freshPrefix(6)
const county = `${prefix}C`
const names = ['Åmål', 'Öckerö', 'Ängelholm', 'Zinkgruvan', 'Arboga', 'Örebro', 'Ale', 'Borås']

beforeAll(async () => {
  const world = buildWorld({}, { prefix, day: '2026-11-23' })
  const more = names.map((name, i) => ({
    code: `${prefix}M${i}`,
    name: `${name} ${prefix}`,
    level: 'MUNICIPALITY' as const,
    within: county,
    population: 1000 * (i + 1),
  }))
  await writeWorlds(api.database, [
    {
      ...world,
      lands: [...world.lands.slice(0, 2), ...more],
      things: [],
      facts: [],
      territories: {} as never,
    },
  ])
})
afterAll(() => api.close())

const page = `query ($county: String, $order: MunicipalityOrder, $first: Int, $after: String, $last: Int, $before: String) {
  municipalities(filter: { county: $county }, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { name }
  }
}`
const inOrder = ['Ale', 'Arboga', 'Borås', 'Zinkgruvan', 'Åmål', 'Ängelholm', 'Öckerö', 'Örebro']
const first = ({ name }: { name: string }) => name.split(' ')[0]

test('å, ä and ö come last', async () => {
  const { municipalities } = await api.answer(page, { county })
  expect(municipalities.nodes.map(first)).toEqual(inOrder)
  expect(municipalities.totalCount).toBe(8)
})

test('pages forward cover the list once, in order, and know where they end', async () => {
  const seen: (string | undefined)[] = []
  let after: string | null = null
  for (let i = 0; i < 3; i++) {
    const { municipalities } = await api.answer(page, { county, first: 3, after })
    seen.push(...municipalities.nodes.map(first))
    expect(municipalities.pageInfo.hasNextPage).toBe(i < 2)
    after = municipalities.pageInfo.endCursor
  }
  expect(seen).toEqual(inOrder)
})

test('pages backward do too', async () => {
  const end = (await api.answer(page, { county, last: 3 })).municipalities
  expect(end.nodes.map(first)).toEqual(inOrder.slice(-3))
  expect(end.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false })
  const before = end.pageInfo.startCursor
  const middle = (await api.answer(page, { county, last: 3, before })).municipalities
  expect(middle.nodes.map(first)).toEqual(inOrder.slice(2, 5))
  expect(middle.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
})

test('the most populous come first when asked for', async () => {
  const { municipalities } = await api.answer(page, { county, order: 'POPULATION', first: 2 })
  expect(municipalities.nodes.map(first)).toEqual(['Borås', 'Ale'])
})

test('a county has its municipalities, a municipality its county and nothing else’s', async () => {
  const query =
    'query ($county: String!, $m: String!) { county(code: $county) { municipalities { name county { code } } } municipality(code: $m) { county { code } neighbours { name } group { code } } }'
  const data = await api.answer(query, { county, m: `${prefix}M0` })
  expect(data.county.municipalities).toHaveLength(8)
  expect(data.municipality).toEqual({ county: { code: county }, neighbours: [], group: null })
})

test('a code nobody has gives null, and a code nobody could have one sentence', async () => {
  expect(await api.answer('{ municipality(code: "9999") { name } county(code: "99") { name } }')).toEqual({
    municipality: null,
    county: null,
  })
  expect(await api.refusal('{ municipality(code: "148") { name } }')).toBe(
    'A municipality\'s code is four digits, such as 1480; "148" is not.',
  )
  expect(await api.refusal('{ county(code: "1480") { name } }')).toMatch(/^A county's code is two digits/)
  expect(await api.refusal('{ municipality(code: "Göteborg; DROP") { name } }')).toMatch(/is not\.$/)
})

test('a municipality is no county, and the other way round', async () => {
  const data = await api.answer(
    'query ($m: String!, $c: String!) { county(code: $m) { name } municipality(code: $c) { name } }',
    { m: `${prefix}M0`, c: county },
  )
  expect(data).toEqual({ county: null, municipality: null })
})

test('node gives a territory by its id', async () => {
  const data = await api.answer(
    'query ($id: ID!) { node(id: $id) { __typename id ... on Municipality { code } } }',
    { id: `territory_${prefix}M0` },
  )
  expect(data.node).toEqual({ __typename: 'Municipality', id: `territory_${prefix}M0`, code: `${prefix}M0` })
})
