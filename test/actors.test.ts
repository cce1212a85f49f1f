// Actors and forums through the API: what is said of them, over time, and to whom it is shown.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC', mission: 'YES', goals: 'NO' },
      police: { kind: 'POLICE', partOf: 'authority' },
      authority: { kind: 'POLICE', reach: 'SE' },
      church: { kind: 'FAITH_COMMUNITY' },
      secret: { kind: 'SECURITY_POLICE', reach: 'T', lane: 'SECRET' },
    },
    facts: [
      {
        fact: 'Seat',
        of: 'police',
        to: 'council',
        role: 'MEMBER',
        level: 'LEADING',
        observedOn: '2026-03-01',
      },
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'church', to: 'council', from: '2020', until: '2022' },
      { fact: 'Seat', of: 'secret', to: 'council', lane: 'SECRET' },
      { fact: 'Meeting', of: 'council', from: '2026-05-04', attendedBy: ['kommun', 'police'] },
      { fact: 'Name', of: 'church', name: 'Kyrkan före', until: '2019-12-31' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS', observedOn: '2026-06-01' },
    ],
  })
})
afterAll(() => api.close())

const members = `query ($id: ID!, $asOf: Date, $history: Boolean) {
  actor(id: $id) { ... on Forum { members(asOf: $asOf, history: $history) { role level actor { id kind } fact { standing confirmedOn period { from until } sources { kind } } } } }
}`
const of = (data: { actor: { members: { actor: { id: string } }[] } }) =>
  data.actor.members.map(({ actor }) => actor.id.split('_').at(-1))

test('a forum says what it is, who leads it and when it met', async () => {
  const query = `query ($id: ID!) { actor(id: $id) { __typename kind label(lang: EN) ... on Forum {
    description { status level mission goals leadership } meetings { day attendedBy { kind } } inventories { basis day } } } }`
  const { actor } = await api.answer(query, { id: world.ids.council })
  expect(actor).toMatchObject({
    __typename: 'Forum',
    label: 'crime-prevention council',
    description: { status: 'OPERATING', level: 'STRATEGIC', mission: true, goals: false, leadership: null },
    meetings: [{ day: '2026-05-04' }],
    inventories: [{ basis: 'CONFIRMED', day: '2026-06-01' }],
  })
  expect(actor.meetings[0].attendedBy.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    'MUNICIPALITY',
    'POLICE',
  ])
})

test('members are those of the day asked about, the chair first', async () => {
  expect(of(await api.answer(members, { id: world.ids.council }))).toEqual(['kommun', 'police'])
  expect(of(await api.answer(members, { id: world.ids.council, asOf: '2021-06-01' }))).toContain('church')
  expect(of(await api.answer(members, { id: world.ids.council, history: true }))).toContain('church')
})

test('a later inventory confirms a seat', async () => {
  const { actor } = await api.answer(members, { id: world.ids.council })
  expect(actor.members[1].fact).toMatchObject({
    confirmedOn: '2026-06-01',
    standing: 'HOLDS',
    sources: [{ kind: 'INVENTED' }],
  })
})

test('what is secret is its own municipality’s only, and so is whom it speaks of', async () => {
  const own = coordinatorOf(world.territories.T)
  const id = world.ids.secret
  expect(of(await api.answer(members, { id: world.ids.council }, own))).toContain('secret')
  expect((await api.answer('query ($id: ID!) { actor(id: $id) { name } }', { id }, own)).actor).not.toBeNull()
  for (const other of [undefined, coordinatorOf(world.territories.T2)]) {
    expect(of(await api.answer(members, { id: world.ids.council }, other))).not.toContain('secret')
    const data = await api.answer(
      'query ($id: ID!, $code: String!) { node(id: $id) { id } municipality(code: $code) { actors { nodes { kind } } } }',
      { id, code: world.territories.T },
      other,
    )
    expect(data.node).toBeNull()
    expect(JSON.stringify(data)).not.toContain('SECURITY_POLICE')
  }
})

test('parts, wholes, reach, names and seats are told from the actor’s side', async () => {
  const query =
    'query ($id: ID!) { actor(id: $id) { names { name } partOf { whole { id reach { territory { code } extent } } } seats { forum { id } level } } }'
  const { actor } = await api.answer(query, { id: world.ids.police })
  expect(actor.partOf[0].whole).toMatchObject({
    id: world.ids.authority,
    reach: [{ territory: { code: world.territories.SE }, extent: 'WHOLE' }],
  })
  expect(actor.seats).toEqual([{ forum: { id: world.ids.council }, level: 'LEADING' }])
  const church = await api.answer(query, { id: world.ids.church })
  expect(church.actor.names).toEqual([{ name: 'Kyrkan före' }])
})

test('the list of actors is filtered by place, kind and sector', async () => {
  const query = 'query ($filter: ActorFilter) { actors(filter: $filter) { totalCount nodes { id } } }'
  const here = await api.answer(query, {
    filter: { municipality: world.territories.T, kinds: ['FAITH_COMMUNITY', 'CRIME_PREVENTION_COUNCIL'] },
  })
  expect(here.actors.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual([
    world.ids.church,
    world.ids.council,
  ])
  expect(here.actors.totalCount).toBe(2)
  const civil = await api.answer(query, { filter: { county: world.territories.C, sectors: ['CIVIL'] } })
  expect(civil.actors.nodes).toEqual([{ id: world.ids.church }])
})

test('an id nobody has gives null', async () => {
  expect(
    await api.answer(
      '{ actor(id: "actor_none") { name } node(id: "nonsense") { id } nodes(ids: ["x", "fact_y"]) { id } }',
    ),
  ).toEqual({ actor: null, node: null, nodes: [null, null] })
})
