// Who may what: no way in without a decision, each decision held for each role, and nothing of one municipality for anybody.
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  subscribe,
} from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { mayAsk, required } from '../src/api/requires.ts'
import { createApp } from '../src/app.ts'
import { roles, type Viewer } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { contextOf } from '../src/context.ts'
import type { Database } from '../src/database/driver.ts'
import { createSchema } from '../src/schema.ts'
import { openApi, TODAY } from './support/api.ts'
import { asking, STAND_IN } from './support/asking.ts'

type Field = GraphQLField<unknown, unknown>

const schema = createSchema()
const least = (field: Field) => required(field as never)
const fieldsOf = (type: GraphQLNamedType | null | undefined): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
const rootTypes = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
const guardedRoots = rootTypes.flatMap((type) =>
  fieldsOf(type)
    .filter(least)
    .map((field) => ({ root: String(type), field })),
)

const viewerAs = (role: Viewer['role']): Viewer => ({
  role,
  municipalities: role === 'COORDINATOR' ? [STAND_IN] : [],
})

const stop = () => Promise.reject(new Error('What is allowed gets as far as the database, and no further.'))
/** In the database's place, so that nothing is ever written by asking for everything there is. */
const threshold: Database = {
  about: () => threshold,
  read: stop,
  write: stop,
  rehearse: stop,
  explain: stop,
  verify: stop,
  close: async () => {},
}
const surroundings = { database: threshold, clock: fixedClock(TODAY), packs: [], rules: [] }
let viewer = viewerAs('PUBLIC')
const app = createApp(surroundings, { logLevel: 'silent' }, { viewerOf: async () => viewer })

const api = openApi()
afterAll(() => api.close())

/** The codes of the errors that the operation gets. */
async function codes(root: string, field: Field, as: Viewer): Promise<unknown[]> {
  const query = `${root.toLowerCase()} { ${asking(field)} }`
  if (root === 'Subscription') return codesOfSubscribing(query, as)
  viewer = as
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query })
  const response = await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  const { errors = [] } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] }
  return errors.map(({ extensions }) => extensions?.code)
}

async function codesOfSubscribing(query: string, as: Viewer): Promise<unknown[]> {
  const contextValue = contextOf(surroundings, as)
  const result = await subscribe({ schema, document: parse(query), contextValue })
  if ('errors' in result) return (result.errors ?? []).map(({ originalError }) => Object(originalError).code)
  if ('return' in result) await result.return?.(undefined)
  return []
}

test('nothing is changed and nothing is listened to without a role that may', () => {
  const open = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    fieldsOf(type).filter((field) => !least(field)),
  )
  expect(open.map(({ name }) => name)).toEqual([])
})

test('no change is for viewers, who read only', () => {
  const lenient = fieldsOf(schema.getMutationType()).filter((field) =>
    mayAsk('VIEWER', least(field) ?? 'VIEWER'),
  )
  expect(lenient.map(({ name }) => name)).toEqual([])
})

describe.each(guardedRoots.map(({ root, field }) => [`${root}.${field.name}`, root, field] as const))(
  '%s',
  (_, root, field) => {
    test.each(roles)('is decided for %s', async (role) => {
      const got = await codes(root, field, viewerAs(role))
      if (mayAsk(role, least(field) ?? 'ADMIN')) {
        expect(got).not.toContain('FORBIDDEN')
        expect(got).not.toContain('UNAUTHENTICATED')
      } else expect(got).toEqual([role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
    })
  },
)

const guardedBelow = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !rootTypes.includes(type))
  .flatMap((type) =>
    fieldsOf(type)
      .filter(least)
      .map((field) => [`${type.name}.${field.name}`, field] as const),
  )

describe.each(guardedBelow)('%s, by whatever path it is reached,', (_, { resolve, ...field }) => {
  test.each(roles)('is decided for %s', async (role) => {
    const got = await Promise.resolve()
      // Nothing is there to be told: what is allowed fails on that, or gives nothing.
      .then(() => resolve?.({ code: STAND_IN }, {}, contextOf(surroundings, viewerAs(role)), {} as never))
      .then(() => null)
      .catch(({ code }: { code?: string }) => code ?? null)
    const refusal = role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    if (mayAsk(role, least(field as never) ?? 'ADMIN')) expect(got).not.toBe(refusal)
    else expect(got).toBe(refusal)
  })
})

test('somebody who has signed in without a role is told so, and not to sign in', async () => {
  const signedIn: Viewer = { ...viewerAs('PUBLIC'), subject: 'subject_x' }
  const { errors } = await api.ask('{ flags { totalCount } }', {}, signedIn)
  expect(errors).toMatchObject([
    { message: expect.stringContaining('no role here'), extensions: { code: 'FORBIDDEN' } },
  ])
})

/** Where anybody comes by fields that nothing stands beside. */
function openTypes(): Set<string> {
  const found = new Set<GraphQLNamedType>()
  const visit = (type: GraphQLNamedType) => {
    if (found.has(type)) return
    found.add(type)
    if (isUnionType(type) || isInterfaceType(type)) schema.getPossibleTypes(type).forEach(visit)
    for (const field of fieldsOf(type)) if (!least(field)) visit(getNamedType(field.type))
  }
  for (const type of rootTypes) if (type) visit(type)
  const roots = new Set<GraphQLNamedType | null | undefined>(rootTypes)
  return new Set([...found].filter((type) => isObjectType(type) && !roots.has(type)).map(({ name }) => name))
}

test('anybody reaches norms, kinds, the map, monthly counts and themselves, by any path, and nothing else', () => {
  const geography = ['Country', 'County', 'Municipality', 'MunicipalityGroup']
  const norms = ['Citation', 'Measure', 'PackSource', 'Parameter', 'Recommendation', 'RulePack', 'Served']
  const tests = ['NormCheck', 'RemedyAct', 'UntestedNorm']
  const words = ['ActorKindEntry', 'Vocabulary', 'VocabularyWord']
  const counts = ['Release', 'ReleaseRow', 'ReleaseTable']
  expect([...openTypes()].toSorted()).toEqual(
    [...geography, ...norms, ...tests, ...counts, ...words, 'Viewer'].toSorted(),
  )
})

test('a territory says the same of who may ask as each sort of territory does', () => {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType)
  const differing = interfaces.flatMap((face) =>
    fieldsOf(face).flatMap((field) =>
      schema
        .getPossibleTypes(face)
        .filter((type) => least(type.getFields()[field.name] as Field) !== least(field))
        .map((type) => `${type.name}.${field.name}`),
    ),
  )
  expect(differing).toEqual([])
})

test('what is on record of a municipality is closed to anybody who comes by way of its county, and open to viewers', async () => {
  const { territories } = await api.world({ things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } } })
  const closed = fieldsOf(schema.getType('Municipality')).filter(least)
  expect(closed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['assessment', 'flags', 'actors', 'forums', 'network', 'channels', 'inventories']),
  )
  for (const field of closed) {
    const query = `query ($c: String!) { county(code: $c) { municipalities { ${asking(field)} } } }`
    const variables = { c: territories.C }
    const { data, errors } = await api.ask(query, variables, viewerAs('PUBLIC'))
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['UNAUTHENTICATED']))
    const there = (data.county?.municipalities ?? []) as object[]
    expect(there.flatMap((each) => Object.values(each)).filter((told) => told !== null)).toEqual([])
    if (mayAsk('VIEWER', least(field) ?? 'VIEWER'))
      await expect(api.answer(query, variables)).resolves.toBeDefined()
  }
})

test('a field for staff leaves the rest of the answer standing for those who are not', async () => {
  const { territories } = await api.world({ things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } } })
  const query = `query ($code: String!) { municipality(code: $code) { code proposals { id } inventoryGuide { open } }
    recommendation(id: "S5.6") { id nextDraft } }`
  const asked = await api.ask(query, { code: territories.T }, viewerAs('VIEWER'))
  expect(asked.data).toEqual({
    municipality: { code: territories.T, proposals: null, inventoryGuide: null },
    recommendation: { id: 'S5.6', nextDraft: null },
  })
  expect(asked.errors.map(({ extensions }) => extensions?.code)).toEqual(Array(3).fill('FORBIDDEN'))
  const own = await api.answer(
    query.replace(' nextDraft', ''),
    { code: territories.T },
    { role: 'COORDINATOR', municipalities: [territories.T] },
  )
  expect(own.municipality).toMatchObject({ proposals: [], inventoryGuide: { open: expect.any(Number) } })
})
