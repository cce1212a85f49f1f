// Flags and kept results: raised, kept and closed by acts.
import { afterAll, expect, inject, test } from 'vitest'
import { type ActContext, perform } from '../src/acts/acts.ts'
import { kept } from '../src/assessment/kept.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import type { FactDraft } from '../src/facts/draft.ts'
import type { World } from '../src/recommendations/world.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { testRules } from './support/rules.ts'
import { type BuiltWorld, buildWorld } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const DAY = '2026-11-23'
const rules = testRules('S5.4-probation', 'L9.1')
const probation = rules.find(({ id }) => id === 'S5.4-probation')
const contextOn = (day: string): ActContext => ({
  database,
  clock: fixedClock(day),
  viewer: anonymous,
  rules,
})
const source = { kind: 'INVENTED', title: 'A world made for a test' } as const

const council = { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, frivard: { kind: 'PROBATION' } }
const complete = [
  { fact: 'Inventory', of: 'T', scope: 'FORUMS', basis: 'CONFIRMED' },
  { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS', basis: 'CONFIRMED' },
]

async function aWorld(world: Partial<World>, day = DAY): Promise<BuiltWorld> {
  const built = buildWorld({ things: {}, facts: [], ...world } as World, { prefix: freshPrefix(), day })
  await writeWorlds(database, [built], { rules, assessed: true, day })
  return built
}

const episodesOf = (code: string, recommendation: string) =>
  database.read((tx) =>
    tx.run(
      'test',
      `MATCH (f:Flag {code: $code, recommendation: $recommendation})<-[:EPISODE_OF]-(e:Episode)
       RETURN e.opened AS opened, e.closed AS closed, e.cause AS cause, e.certainty AS certainty, e.version AS version,
         e.establishedOn AS establishedOn, f.open AS open ORDER BY opened, closed`,
      { code, recommendation },
    ),
  )

const seat = (world: BuiltWorld, more: Partial<FactDraft> = {}): FactDraft => ({
  fact: 'Seat',
  of: world.ids.frivard ?? '',
  to: world.ids.bra ?? '',
  observedOn: DAY,
  source,
  ...more,
})

test('an act that seats the missing partner closes the flag, and says so', async () => {
  const world = await aWorld({ things: council, facts: complete })
  const code = world.territories.T
  expect(await episodesOf(code, 'S5.4-probation')).toMatchObject([
    { opened: DAY, closed: '9999-12-31', certainty: 'ESTABLISHED', open: true, version: probation?.version },
  ])

  const acted = await perform(contextOn('2026-12-01'), {
    name: 'forumJoin',
    territories: [code],
    facts: [seat(world, { observedOn: '2026-12-01' })],
  })

  expect(acted.flags).toMatchObject({
    opened: [],
    closed: [{ code, recommendation: 'S5.4-probation', cause: 'MET' }],
  })
  expect(await episodesOf(code, 'S5.4-probation')).toMatchObject([
    { closed: '2026-12-01', cause: 'MET', open: false },
  ])
  expect(await episodesOf(world.territories.T2, 'S5.4-probation')).toEqual([])
})

test('a gap that comes back is a new episode of the same flag', async () => {
  const world = await aWorld({ things: council, facts: complete })
  const code = world.territories.T
  const joined = await perform(contextOn('2026-12-01'), {
    name: 'forumJoin',
    territories: [code],
    facts: [seat(world)],
  })
  const left = await perform(contextOn('2026-12-02'), {
    name: 'forumLeave',
    territories: [code],
    retract: joined.facts,
    facts: [seat(world, { until: '2026-12-01' })],
  })
  expect(left.flags.opened).toMatchObject([
    { code, recommendation: 'S5.4-probation', full: { before: '', after: 'ESTABLISHED' } },
  ])
  expect(await episodesOf(code, 'S5.4-probation')).toMatchObject([
    { opened: DAY, closed: '2026-12-01' },
    { opened: '2026-12-02', closed: '9999-12-31', open: true },
  ])
})

test('a gap that a correction takes away was none', async () => {
  const world = await aWorld({
    things: council,
    facts: [...complete, { fact: 'Seat', of: 'frivard', to: 'bra', until: '2025-12-31' }],
  })
  const code = world.territories.T
  const seats = world.facts.filter((fact) => fact.fact === 'Seat').map((fact) => fact.id ?? '')
  const corrected = await perform(contextOn(DAY), {
    name: 'factCorrect',
    territories: [code],
    retract: seats,
    facts: [seat(world)],
  })
  expect(corrected.flags.closed).toMatchObject([
    { code, recommendation: 'S5.4-probation', cause: 'CORRECTED' },
  ])
})

test('a published list only indicates; the municipality’s own makes it established in the same episode', async () => {
  const listed = {
    fact: 'Inventory',
    of: 'T',
    to: 'bra',
    scope: 'FORUM_SEATS',
    basis: 'PUBLISHED',
    observedOn: '2023-05-01',
  }
  const world = await aWorld({ things: council, facts: [listed] })
  const code = world.territories.T
  expect(await episodesOf(code, 'S5.4-probation')).toMatchObject([
    { certainty: 'INDICATED', establishedOn: '9999-12-31' },
  ])
  const inventory = (to: string | undefined, scope: string): FactDraft => ({
    fact: 'Inventory',
    of: world.ids.T ?? '',
    ...(to && { to }),
    observedOn: '2026-12-03',
    source,
    says: { scope, basis: 'CONFIRMED' },
  })
  await perform(contextOn('2026-12-03'), {
    name: 'inventoryConfirm',
    territories: [code],
    facts: [inventory(undefined, 'FORUMS'), inventory(world.ids.bra, 'FORUM_SEATS')],
  })
  expect(await episodesOf(code, 'S5.4-probation')).toMatchObject([
    { opened: DAY, establishedOn: '2026-12-03', open: true },
  ])
})

test('where nobody knows anything there is no flag', async () => {
  const world = await aWorld({})
  expect(await episodesOf(world.territories.T, 'S5.4-probation')).toEqual([])
})

test('what only the municipality may see raises a flag only for it, and gives nothing away to others', async () => {
  const own = { lane: 'OWN', owner: 'T' }
  const agreement = {
    avtal: { kind: 'COLLABORATION_AGREEMENT', written: 'YES', prevention: 'YES', bare: 'YES' },
  }
  const world = await aWorld({
    things: { ...council, ...agreement },
    facts: [
      ...complete,
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS', basis: 'CONFIRMED' },
      { fact: 'Effort', of: 'T', recommendation: 'L9.1', step: 'INVITED', from: '2026-10-01', ...own },
    ],
  })
  const code = world.territories.T
  const [mine] = await kept({ ...contextOn(DAY), viewer: { role: 'COORDINATOR', municipalities: [code] } }, [
    code,
  ])
  const [others] = await kept(contextOn(DAY), [code])
  const stateOf = (one: typeof mine) => one?.results.find((r) => r.recommendation === 'L9.1')
  expect(stateOf(mine)).toMatchObject({ state: 'EFFORT_DOCUMENTED' })
  expect(stateOf(others)).toMatchObject({
    state: 'UNKNOWN',
    reason: 'ABSENT',
    indication: null,
    evidence: [],
  })
})
