// Networks through the API: the tables, who sits at them, who is wanted, and where it ends.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL' },
      sspf: { kind: 'SSPF' },
      shared: { kind: 'CIVIL_COUNCIL', reach: ['T2'] },
      national: { kind: 'REFERENCE_GROUP', reach: 'SE' },
      police: { kind: 'POLICE' },
      authority: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
      board: { kind: 'COUNTY_BOARD', reach: 'C' },
      church: { kind: 'FAITH_COMMUNITY', reach: ['T', 'T2'] },
      neighbour: { kind: 'SPORTS_CLUB', reach: 'T2' },
      far: { kind: 'HOUSING_COMPANY', reach: 'T3' },
      farCouncil: { kind: 'EST', reach: 'T3' },
      iop: { kind: 'IOP' },
      gone: { kind: 'CITIZEN_PROMISE', until: '2024-12-31' },
      here: { kind: 'COLLABORATION_AGREEMENT', reach: 'T', from: '2025-01-01', observedOn: '2026-01-05' },
      draft: { kind: 'LOCAL_COMPACT', status: 'DRAFT' },
      closed: { kind: 'EST', until: '2024-12-31' },
      planned: { kind: 'SIG', status: 'PLANNED' },
      club: { kind: 'SPORTS_CLUB' },
      guards: { kind: 'SECURITY_COMPANY', name: 'Väktarbolag', placeholder: 'YES' },
      alone: { kind: 'PROBATION', reach: 'T2' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council', level: 'LEADING', observedOn: '2026-02-01' },
      { fact: 'Seat', of: 'authority', to: 'council' },
      { fact: 'Seat', of: 'board', to: 'council' },
      { fact: 'Seat', of: 'church', to: 'council' },
      { fact: 'Seat', of: 'church', to: 'shared' },
      { fact: 'Seat', of: 'neighbour', to: 'shared' },
      { fact: 'Seat', of: 'authority', to: 'farCouncil' },
      { fact: 'Seat', of: 'board', to: 'farCouncil' },
      { fact: 'Seat', of: 'far', to: 'farCouncil' },
      { fact: 'Seat', of: 'kommun', to: 'sspf', lane: 'OWN' },
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Party', of: 'church', to: 'iop' },
      { fact: 'Party', of: 'kommun', to: 'gone' },
      { fact: 'Party', of: 'kommun', to: 'here' },
      { fact: 'Party', of: 'guards', to: 'here' },
      { fact: 'Party', of: 'kommun', to: 'draft' },
      { fact: 'Party', of: 'club', to: 'draft' },
      { fact: 'Seat', of: 'club', to: 'closed' },
      { fact: 'Seat', of: 'alone', to: 'closed' },
      { fact: 'Seat', of: 'club', to: 'planned' },
      { fact: 'Seat', of: 'church', to: 'planned' },
      { fact: 'Party', of: 'police', to: 'gone' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', to: 'sspf', scope: 'FORUM_SEATS' },
    ],
  })
})
afterAll(() => api.close())

const query = `query ($around: ID!, $depth: Int, $limit: Int, $asOf: Date) { network(around: $around, depth: $depth, limit: $limit, asOf: $asOf) {
  truncated
  nodes { id label type kind presence distance wide thing { id } wanted { state towards tables recommendation { id } } }
  edges { id source target kind role level basis from until observedOn }
} }`
interface Drawn {
  id: string
  kind: string
  presence: string
  wide: boolean
}
const there = (network: { nodes: Drawn[] }) =>
  network.nodes
    .filter(({ presence }) => presence === 'PRESENT')
    .map(({ id }) => id.split('_').at(-1))
    .toSorted()
const around = () => `territory_${world.territories.T}`

test('the first step is the tables and who sits at them', async () => {
  const { network } = await api.answer(query, { around: around() })
  expect(there(network)).toEqual(
    [
      'authority',
      'board',
      'church',
      'council',
      'guards',
      'here',
      'iop',
      'kommun',
      'police',
      'sspf',
      world.territories.T,
    ].toSorted(),
  )
  const seat = network.edges.find(({ source }: { source: string }) => source === world.ids.police)
  expect(seat).toMatchObject({
    target: world.ids.council,
    kind: 'SEAT',
    level: 'LEADING',
    role: 'MEMBER',
    basis: 'NAMED',
    observedOn: '2026-02-01',
    from: null,
  })
})

test('the second goes on through whoever works here, the third no further than that leads', async () => {
  const second = await api.answer(query, { around: around(), depth: 2 })
  expect(there(second.network)).toEqual(expect.arrayContaining(['shared', 'neighbour']))
  const third = await api.answer(query, { around: around(), depth: 3 })
  expect(there(third.network)).not.toEqual(expect.arrayContaining(['farcouncil']))
  expect(there(third.network)).not.toContain('far')
  expect(
    third.network.nodes
      .filter(({ wide }: Drawn) => wide)
      .map(({ id }: Drawn) => id)
      .toSorted(),
  ).toEqual([world.ids.authority, world.ids.board].toSorted())
})

test('every edge joins two nodes that are in the picture', async () => {
  const { network } = await api.answer(query, { around: around(), depth: 3 })
  const ids = new Set(network.nodes.map(({ id }: Drawn) => id))
  expect(
    network.edges.every(
      ({ source, target }: { source: string; target: string }) => ids.has(source) && ids.has(target),
    ),
  ).toBe(true)
  expect(new Set(network.edges.map(({ id }: Drawn) => id)).size).toBe(network.edges.length)
})

test('a recommended partner that is not there is a node too, with the norm that wants it', async () => {
  const { network } = await api.answer(query, { around: around() })
  const probation = network.nodes.find(({ kind }: Drawn) => kind === 'PROBATION')
  expect(probation).toMatchObject({
    label: 'frivård',
    presence: 'MISSING',
    type: 'ORGANISATION',
    thing: null,
  })
  expect(probation.wanted[0]).toMatchObject({ state: 'NOT_MET', recommendation: { id: 'S5.4-probation' } })
  expect(probation.wanted[0].tables).toEqual(expect.arrayContaining([world.ids.council]))
  const parking = network.nodes.find(({ kind }: Drawn) => kind === 'PARKING_COMPANY')
  expect(parking.presence).toBe('UNKNOWN')
  expect(
    network.nodes.filter(({ kind, presence }: Drawn) => kind === 'POLICE' && presence !== 'PRESENT'),
  ).toEqual([])
})

test('an agreement that has ended is not in today’s picture, but in that of its day', async () => {
  expect(there((await api.answer(query, { around: around() })).network)).not.toContain('gone')
  expect(there((await api.answer(query, { around: around(), asOf: '2024-06-01' })).network)).toContain('gone')
})

test('a forum or agreement that has ended, is planned or a draft joins nobody, and hides no gap', async () => {
  const { network } = await api.answer(query, { around: around(), depth: 2 })
  for (const key of ['closed', 'planned', 'draft', 'club', 'alone']) expect(there(network)).not.toContain(key)
  const wanted = network.nodes.filter(({ presence }: Drawn) => presence !== 'PRESENT')
  expect(wanted.map(({ kind }: Drawn) => kind)).toEqual(expect.arrayContaining(['PROBATION']))
  const then = await api.answer(query, { around: around(), asOf: '2024-06-01' })
  expect(there(then.network)).toEqual(expect.arrayContaining(['closed', 'club', 'alone']))
  expect(there(then.network)).not.toContain('planned')
  expect(there(then.network)).not.toContain('draft')
  const club = await api.answer(query, { around: world.ids.club })
  expect(there(club.network)).toEqual(['club'])
  const closed = await api.answer(query, { around: world.ids.closed })
  expect(there(closed.network)).toEqual(['closed'])
})

test('an agreement counts here by the fact that it applies here, or else by what it is said to be', async () => {
  const asked = query.replace('observedOn }', 'observedOn fact { id kind standing period { untilKind } } }')
  const { network } = await api.answer(asked, { around: around() })
  const serving = (id: string | undefined) =>
    network.edges.find(
      (edge: { source: string; kind: string }) => edge.source === id && edge.kind === 'SERVES',
    )
  expect(serving(world.ids.here)).toMatchObject({
    id: world.ids['here.cover'],
    target: around(),
    fact: { id: world.ids['here.cover'], kind: 'Cover', standing: 'HOLDS' },
  })
  expect(serving(world.ids.iop)).toMatchObject({
    id: world.ids['iop.description'],
    fact: { id: world.ids['iop.description'], kind: 'Description', period: { untilKind: 'UNKNOWN' } },
  })
  expect(serving(world.ids.council).fact).toMatchObject({ kind: 'Reach' })
})

test('who is there is wanted too, when a norm about its kind is a gap; a named faith community to its own only', async () => {
  const { network } = await api.answer(query, { around: around() })
  const of = (found: typeof network, id: string | undefined) =>
    found.nodes.find((node: Drawn) => node.id === id)
  expect(of(network, world.ids.guards)).toMatchObject({
    presence: 'PRESENT',
    wanted: [{ state: 'UNKNOWN', recommendation: { id: 'S5.11-security' } }],
  })
  expect(of(network, world.ids.council).wanted).toEqual([])
  expect(of(network, world.ids.church).wanted).toEqual([])
  const own = await api.answer(query, { around: around() }, coordinatorOf(world.territories.T))
  const norms = (id: string | undefined) =>
    of(own.network, id).wanted.map((each: { recommendation: { id: string } }) => each.recommendation.id)
  expect(norms(world.ids.church)).toContain('S5.7')
  expect(norms(world.ids.police)).toContain('S7.1')
  expect(norms(world.ids.police)).not.toContain('S5.4-police')
})

test('a node comes with its word, its colour, and whether it is a collective name', async () => {
  const asked = `query ($around: ID!) { network(around: $around) { invented nodes { id kindLabel(lang: EN) colour placeholder } } }`
  const { network } = await api.answer(asked, { around: around() })
  expect(network.invented).toBe(true)
  const input = { municipality: world.territories.T3, kind: 'SPORTS_CLUB', name: 'Klubben på riktigt' }
  const { thing } = await doing(api, { act: 'actorAdd', input }, coordinatorOf(world.territories.T3))
  expect((await api.answer(asked, { around: thing?.id })).network.invented).toBe(false)
  const nodes = new Map(network.nodes.map((node: Drawn) => [node.id, node]))
  expect(nodes.get(world.ids.guards)).toMatchObject({ placeholder: true, colour: '#9b8455' })
  expect(nodes.get(world.ids.police)).toMatchObject({
    kindLabel: 'police',
    placeholder: false,
    colour: '#8a6bb1',
  })
})

test('what a municipality keeps to itself is in its own picture only', async () => {
  const own = await api.answer(query, { around: around() }, coordinatorOf(world.territories.T))
  const inOwn = own.network.edges.some(({ target }: { target: string }) => target === world.ids.sspf)
  const others = await api.answer(query, { around: around() })
  const seats = (network: { edges: { target: string; kind: string }[] }) =>
    network.edges.filter(({ target, kind }) => target === world.ids.sspf && kind === 'SEAT')
  expect(inOwn).toBe(true)
  expect(seats(own.network)).toHaveLength(1)
  expect(seats(others.network)).toHaveLength(0)
})

test('it can begin with an actor or an agreement', async () => {
  const church = await api.answer(query, { around: world.ids.church })
  expect(there(church.network)).toEqual(
    expect.arrayContaining(['church', 'council', 'shared', 'iop', 'police', 'neighbour']),
  )
  const iop = await api.answer(query, { around: world.ids.iop })
  expect(there(iop.network)).toEqual(['church', 'iop', 'kommun'])
})

test('a limit cuts it off and says so', async () => {
  const { network } = await api.answer(query, { around: around(), limit: 3 })
  expect(there(network)).toHaveLength(3)
  expect(network.truncated).toBe(true)
})

test('what cannot be drawn is refused in a sentence', async () => {
  expect(await api.refusal(query, { around: 'actor_nobody' })).toBe(
    'There is no territory, actor or agreement with the id "actor_nobody".',
  )
  expect(await api.refusal(query, { around: around(), depth: 4 })).toBe(
    'depth must be between 1 and 3; 4 was asked for.',
  )
  expect(await api.refusal(query, { around: around(), limit: 0 })).toBe(
    'limit must be between 1 and 1000; 0 was asked for.',
  )
})
