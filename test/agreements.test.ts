// Agreements, documents, functions, services and channels through the API.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      police: { kind: 'POLICE' },
      social: { kind: 'SOCIAL_SERVICES', partOf: 'kommun' },
      soon: { kind: 'POLICE_AGREEMENT', written: 'YES', from: '2023-01-01', until: '2026-12-31' },
      later: { kind: 'IOP', written: 'YES', from: '2025', until: '2029' },
      ended: { kind: 'CITIZEN_PROMISE', until: '2026-08-31' },
      closed: { kind: 'SSPF', until: '2026-08-31' },
      council: { kind: 'CIVIL_COUNCIL', status: 'PLANNED' },
      oldPlan: { kind: 'REPORT', until: '2020-12-31' },
      elsewhere: { kind: 'IOP', until: '2026-12-01' },
      plan: { kind: 'ACTION_PLAN', decidedBy: 'KF', from: '2025-02-01' },
      picture: { kind: 'SITUATION_PICTURE', from: '2024-10-01' },
      coordinator: { kind: 'COORDINATOR_EXTREMISM', contactPoint: 'YES' },
      support: { kind: 'RELATIVES_SUPPORT' },
      channel: { kind: 'INFORMATION_CHANNEL', direction: 'BOTH', lane: 'OWN' },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'soon' },
      { fact: 'Party', of: 'police', to: 'soon' },
      { fact: 'Party', of: 'social', to: 'later' },
      { fact: 'Party', of: 'kommun', to: 'ended' },
      { fact: 'Party', of: 'kommun2', to: 'elsewhere' },
      { fact: 'Foundation', of: 'plan', to: 'picture' },
      { fact: 'Contribution', of: 'police', to: 'picture' },
      { fact: 'FollowUp', of: 'plan', from: '2026-02-01', role: 'UPDATE' },
      { fact: 'Holding', of: 'kommun', to: 'coordinator' },
      { fact: 'Provision', of: 'social', to: 'support' },
      { fact: 'Party', of: 'kommun', to: 'channel', lane: 'OWN' },
      { fact: 'Party', of: 'police', to: 'channel', lane: 'OWN' },
    ],
  })
})
afterAll(() => api.close())

const list = 'query ($filter: AgreementFilter) { agreements(filter: $filter) { totalCount nodes { id } } }'
const ids = (data: { agreements: { nodes: { id: string }[] } }) =>
  data.agreements.nodes.map(({ id }) => id.split('_').at(-1)).toSorted()

test('those of a municipality are its own, its parts’ and nobody else’s', async () => {
  expect(ids(await api.answer(list, { filter: { municipality: world.territories.T } }))).toEqual([
    'ended',
    'later',
    'soon',
  ])
  expect(ids(await api.answer(list, { filter: { county: world.territories.C } }))).toEqual([
    'elsewhere',
    'ended',
    'later',
    'soon',
  ])
})

test('those that end soon are in force today and end within the days', async () => {
  const municipality = world.territories.T
  expect(ids(await api.answer(list, { filter: { municipality, endingWithinDays: 90 } }))).toEqual(['soon'])
  expect(ids(await api.answer(list, { filter: { municipality, endingWithinDays: 10 } }))).toEqual([])
  expect(ids(await api.answer(list, { filter: { municipality, endedWithinDays: 180 } }))).toEqual(['ended'])
  expect(await api.refusal(list, { filter: { endingWithinDays: -1 } })).toBe(
    'endingWithinDays must be between 0 and 3660; -1 was asked for.',
  )
})

test('an agreement tells its parties, terms and period', async () => {
  const query = `query ($id: ID!) { node(id: $id) { ... on Agreement { label description { status written prevention fact { period { from until untilKind untilPrecision } } } parties { actor { kind } to { __typename } } } } }`
  const { node } = await api.answer(query, { id: world.ids.later })
  expect(node.description).toMatchObject({
    written: true,
    prevention: null,
    fact: { period: { from: '2025-01-01', until: '2029-12-31', untilKind: 'DAY', untilPrecision: 'YEAR' } },
  })
  expect(node.parties).toEqual([{ actor: { kind: 'SOCIAL_SERVICES' }, to: { __typename: 'Agreement' } }])
})

test('a territory lists what applies there, and only what is in force when asked to', async () => {
  const query = `query ($code: String!, $history: Boolean) { municipality(code: $code) {
    agreements(history: $history) { nodes { id } } documents { kind foundations { basedOn { id } } followUps { role day } contributions { actor { kind } role } }
    functions { kind description { contactPoint } holdings { actor { kind } } } services { kind provisions { actor { kind } } } channels { id } } }`
  const { municipality } = await api.answer(query, { code: world.territories.T, history: false })
  expect(municipality.agreements.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    [world.ids.later, world.ids.soon].toSorted(),
  )
  expect(municipality.documents).toEqual([
    { kind: 'REPORT', foundations: [], followUps: [], contributions: [] },
    {
      kind: 'SITUATION_PICTURE',
      foundations: [],
      followUps: [],
      contributions: [{ actor: { kind: 'POLICE' }, role: 'CONTRIBUTED' }],
    },
    {
      kind: 'ACTION_PLAN',
      foundations: [{ basedOn: { id: world.ids.picture } }],
      followUps: [{ role: 'UPDATE', day: '2026-02-01' }],
      contributions: [],
    },
  ])
  expect(municipality.functions).toEqual([
    {
      kind: 'COORDINATOR_EXTREMISM',
      description: { contactPoint: true },
      holdings: [{ actor: { kind: 'MUNICIPALITY' } }],
    },
  ])
  expect(municipality.services).toEqual([
    { kind: 'RELATIVES_SUPPORT', provisions: [{ actor: { kind: 'SOCIAL_SERVICES' } }] },
  ])
})

test('a channel is shown to its own municipality only', async () => {
  const query =
    'query ($code: String!) { municipality(code: $code) { channels { description { direction } parties { actor { kind } } } } }'
  const own = await api.answer(query, { code: world.territories.T }, coordinatorOf(world.territories.T))
  expect(own.municipality.channels).toHaveLength(1)
  const other = await api.answer(query, { code: world.territories.T })
  expect(other.municipality.channels).toEqual([])
})

test('a day that is asked about bounds the lists; without one, what has ended is listed too', async () => {
  const query = `query ($code: String!, $asOf: Date, $history: Boolean) { municipality(code: $code) {
    agreements(asOf: $asOf, history: $history) { nodes { id } } documents(asOf: $asOf, history: $history) { id } } }`
  const listed = async (args: object) => {
    const { municipality } = await api.answer(query, { code: world.territories.T, ...args })
    return [...municipality.agreements.nodes, ...municipality.documents].map(({ id }) => id)
  }
  const past = [world.ids.ended, world.ids.oldPlan]
  expect(await listed({})).toEqual(expect.arrayContaining(past))
  expect(await listed({ asOf: '2026-11-01', history: true })).toEqual(expect.arrayContaining(past))
  const now = await listed({ asOf: '2026-11-01' })
  expect(now).toEqual(expect.arrayContaining([world.ids.soon, world.ids.plan]))
  for (const id of past) expect(now).not.toContain(id)
  expect(await listed({ asOf: '2026-08-31' })).toContain(world.ids.ended)
})

test('a forum that has ended is listed only with the history, or on a day when it was there', async () => {
  const query = `query ($code: String!, $asOf: Date, $history: Boolean) { municipality(code: $code) {
    forums(asOf: $asOf, history: $history) { totalCount nodes { id } } } }`
  const listed = async (args: object) => {
    const { municipality } = await api.answer(query, { code: world.territories.T, ...args })
    return municipality.forums.nodes.map(({ id }: { id: string }) => id).toSorted()
  }
  const every = [world.ids.closed, world.ids.council].toSorted()
  expect(await listed({})).toEqual([world.ids.council])
  expect(await listed({ history: true })).toEqual(every)
  expect(await listed({ asOf: '2026-08-31' })).toEqual(every)
})
