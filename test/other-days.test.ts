// Lists and norms on another day, through the API: what was so then, what was known then, and by which version of a norm.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { perform } from '../src/acts/acts.ts'
import { createApp } from '../src/app.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { publish, rulesOn } from '../src/recommendations/publish.ts'
import type { Rule } from '../src/recommendations/rule.ts'
import { TODAY } from './support/api.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { type BuiltWorld, buildWorld } from './support/world.ts'

const database = connect(inject('neo4j'))
const { packs, rules } = loadPacks()
const prefix = freshPrefix().replace(/\d/g, 'a')
/** A norm of this test's own: about the police at first, about the probation service since June. */
const first = {
  ...(rules.find(({ id }) => id === 'S5.4-police') as Rule),
  id: `S97-${prefix}`,
  version: '1.0.0',
}
const second: Rule = {
  ...first,
  version: '2.0.0',
  severity: 'LOW',
  actorKinds: ['PROBATION'],
  with: { ...first.with, actorKinds: ['PROBATION'] },
}
const today = [...rules, second]
const clock = fixedClock(TODAY)
const surroundings = { database, clock, packs, rules: today, rulesOn: rulesOn(database, clock, today) }
const app = createApp(surroundings, { logLevel: 'silent' })
let world: BuiltWorld

beforeAll(async () => {
  await publish(database, fixedClock('2026-01-10'), [first])
  await publish(database, fixedClock('2026-06-01'), [second])
  world = buildWorld(
    {
      things: {
        council: { kind: 'CRIME_PREVENTION_COUNCIL' },
        police: { kind: 'POLICE' },
        probation: { kind: 'PROBATION' },
        club: { kind: 'SPORTS_CLUB', reach: [] },
        soon: { kind: 'POLICE_AGREEMENT', from: '2023-01-01', until: '2026-12-31' },
        ended: { kind: 'CITIZEN_PROMISE', from: '2022-01-01', until: '2026-08-31' },
      },
      facts: [
        { fact: 'Seat', of: 'police', to: 'council', from: '2025-01-01', observedOn: '2026-01-01' },
        { fact: 'Reach', of: 'club', to: 'T', from: '2020-01-01', until: '2024-12-31' },
        { fact: 'Party', of: 'kommun', to: 'soon' },
        { fact: 'Party', of: 'kommun', to: 'ended' },
        { fact: 'Inventory', of: 'T', scope: 'FORUMS', observedOn: '2026-09-01' },
        { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS', observedOn: '2026-09-01' },
      ],
    },
    { prefix: freshPrefix(), day: '2026-09-01' },
  )
  await writeWorlds(database, [world], { rules: today, assessed: true, day: '2026-09-01' })
  const seat = {
    fact: 'Seat',
    of: world.ids.probation ?? '',
    to: world.ids.council ?? '',
    observedOn: '2026-10-01',
    source: { kind: 'INVENTED', title: 'A world made for a test' },
  } as const
  await perform(
    { database, clock: fixedClock('2026-10-01'), viewer: anonymous, rules: today },
    { name: 'forumJoin', territories: [world.territories.T], facts: [seat] },
  )
})
afterAll(async () => {
  await app.close()
  await database.close()
})

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
async function ask(query: string, variables: object): Promise<any> {
  const request = new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await (await app.fetch(request)).json()) as {
    data: unknown
    errors?: { message: string }[]
  }
  return errors ? errors.map(({ message }) => message) : data
}

const keys = (nodes: { id: string }[]) => nodes.map(({ id }) => id.split('_').at(-1)).toSorted()
const BEFORE = '1990-01-01T00:00:00Z'

test('actors are those that worked there on the day, by what was known then', async () => {
  const query = `query ($filter: ActorFilter, $asOf: Date, $knownAt: DateTime) {
    actors(filter: $filter, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { id } } }`
  const on = async (
    moment: object,
    filter: object = { municipality: world.territories.T, kinds: ['SPORTS_CLUB', 'POLICE'] },
  ) => {
    const { actors } = await ask(query, { filter, ...moment })
    expect(actors.totalCount).toBe(actors.nodes.length)
    return keys(actors.nodes)
  }
  expect(await on({})).toEqual(['club', 'police'])
  expect(await on({ asOf: TODAY })).toEqual(['police'])
  expect(await on({ asOf: '2023-05-01' })).toEqual(['club', 'police'])
  expect(await on({ knownAt: BEFORE })).toEqual([])
  const county = { county: world.territories.C, kinds: ['SPORTS_CLUB'] }
  expect([await on({}, county), await on({ asOf: TODAY }, county)]).toEqual([['club'], []])
})

test('agreements are those in force on the day, and end within days of it', async () => {
  const query = `query ($filter: AgreementFilter, $asOf: Date, $knownAt: DateTime) {
    agreements(filter: $filter, asOf: $asOf, knownAt: $knownAt) { totalCount nodes { id } } }`
  const on = async (moment: object, more: object = {}) => {
    const filter = { municipality: world.territories.T, ...more }
    const { agreements } = await ask(query, { filter, ...moment })
    expect(agreements.totalCount).toBe(agreements.nodes.length)
    return keys(agreements.nodes)
  }
  expect(await on({})).toEqual(['ended', 'soon'])
  expect(await on({ asOf: TODAY })).toEqual(['soon'])
  expect(await on({ asOf: '2022-06-01' })).toEqual(['ended'])
  expect(await on({ knownAt: BEFORE })).toEqual([])
  expect(await on({ asOf: '2026-08-01' }, { endingWithinDays: 90 })).toEqual(['ended'])
  expect(await on({ asOf: '2026-09-30' }, { endedWithinDays: 90 })).toEqual(['ended'])
  // Not yet in force on the day, whenever it ends.
  expect(await on({ asOf: '2021-06-01' }, { endingWithinDays: 3660 })).toEqual([])
})

test('flags are those that were open on the day, as was said then', async () => {
  const query = `query ($filter: FlagFilter) { flags(filter: $filter, first: 50) { totalCount nodes { open
    earlier: result(asOf: "2026-09-15") { state } now: result { state } } } }`
  const on = async (more: object) => {
    const filter = { municipality: world.territories.T, recommendations: ['S5.4-probation'], ...more }
    return (await ask(query, { filter })).flags.nodes
  }
  expect(await on({})).toEqual([])
  expect(await on({ openOn: '2026-08-31' })).toEqual([])
  const there = [{ open: false, earlier: { state: 'NOT_MET' }, now: { state: 'MET' } }]
  expect(await on({ openOn: '2026-09-15' })).toEqual(there)
  expect(await on({ openOn: '2026-09-15', certainty: 'ESTABLISHED' })).toEqual(there)
  expect(await on({ openOn: '2026-09-15', certainty: 'INDICATED' })).toEqual([])
  expect(await on({ openOn: '2026-10-01' })).toEqual([])
  expect(await ask(query, { filter: { openOn: '2026-12-24' } })).toEqual([
    '2026-12-24 has not come yet; no flag has been raised on it.',
  ])
  expect(await ask(query, { filter: { openOn: TODAY, reasons: ['ABSENT'] } })).toEqual([
    'The history of flags keeps no reasons: leave out reasons, or openOn.',
  ])
})

test('a coverage of another day is by the version of the norm that was valid then, and says which', async () => {
  const query = `query ($filter: CoverageFilter, $asOf: Date, $id: ID!) {
    coverage(filter: $filter, asOf: $asOf) { recommendations { version severity actorKinds } cells legend { value state } }
    recommendation(id: $id, asOf: $asOf) { version } }`
  const on = async (asOf: string, more: object = {}) => {
    const filter = { territories: [world.territories.T], recommendations: [first.id], ...more }
    const { coverage, recommendation } = await ask(query, { filter, asOf, id: first.id })
    const state = coverage.legend.find(({ value }: { value: number }) => value === coverage.cells[0])?.state
    return [state, coverage.recommendations, recommendation.version]
  }
  const then = { version: '1.0.0', severity: 'MEDIUM', actorKinds: ['POLICE'] }
  expect(await on('2026-03-01')).toEqual(['MET', [then], '1.0.0'])
  const now = { version: '2.0.0', severity: 'LOW', actorKinds: ['PROBATION'] }
  expect(await on('2026-09-15')).toEqual(['NOT_MET', [now], '2.0.0'])
  expect((await on(TODAY))[2]).toBe('2.0.0')
  // A filter on norms is held against them as they were then.
  expect((await on('2026-03-01', { severities: ['LOW'] }))[1]).toEqual([])
  expect((await on('2026-03-01', { severities: ['MEDIUM'] }))[1]).toEqual([then])
})
