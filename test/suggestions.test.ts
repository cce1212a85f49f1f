// Suggestions through the API: who and what could close a gap, in which order and why, and what is never suggested.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sector } from '../src/actors/kinds.ts'
import { perform } from '../src/acts/acts.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { mayBeAsked, mayComeFromElsewhere, sharable } from '../src/suggestions/candidates.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL' },
      council2: { kind: 'CRIME_PREVENTION_COUNCIL', reach: 'T2' },
      est3: { kind: 'EST', reach: 'T3' },
      draft3: { kind: 'SIG', reach: 'T3', status: 'DRAFT' },
      regional: { kind: 'COORDINATOR_NETWORK', reach: 'C' },
      police: { kind: 'POLICE' },
      probation: { kind: 'PROBATION', reach: 'C' },
      probation2: { kind: 'PROBATION', reach: 'T2' },
      probation3: { kind: 'PROBATION', reach: 'T3' },
      dreamed: { kind: 'PROBATION', reach: 'T3' },
      ours: { kind: 'PROBATION', lane: 'OWN' },
      theirs: { kind: 'PROBATION', reach: 'T2', lane: 'OWN', owner: 'T2' },
      collective: { kind: 'SPORTS_CLUB', placeholder: 'YES' },
      club: { kind: 'SPORTS_CLUB' },
      exit: { kind: 'EXIT_SUPPORT', reach: ['T2', 'T3'], coversExtremism: 'YES', anyMilieu: 'YES' },
      exitOne: { kind: 'EXIT_SUPPORT', reach: 'T2' },
      exitDraft: { kind: 'EXIT_SUPPORT', reach: 'T2', status: 'DRAFT' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council' },
      { fact: 'Seat', of: 'kommun', to: 'regional' },
      { fact: 'Seat', of: 'probation', to: 'regional' },
      { fact: 'Seat', of: 'probation2', to: 'council2' },
      { fact: 'Seat', of: 'theirs', to: 'council2', lane: 'OWN', owner: 'T2' },
      { fact: 'Seat', of: 'probation3', to: 'est3' },
      { fact: 'Seat', of: 'dreamed', to: 'draft3' },
      ...['FORUMS', 'SERVICES', 'CHANNELS', 'ACTORS', 'AGREEMENTS', 'DOCUMENTS'].map((scope) => ({
        fact: 'Inventory',
        of: 'T',
        scope,
      })),
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    ],
  })
  const { T, T2 } = world.territories
  await perform(
    { database: api.database, clock: fixedClock(TODAY), viewer: anonymous, rules: [] },
    {
      name: 'test.borders',
      territories: [],
      borders: [{ code: T, neighbour: T2, across: 'LAND' }],
      unassessed: true,
    },
  )
})
afterAll(() => api.close())

const body = `rank kind says en: says(lang: EN) reasons(lang: EN) sv: reasons thing { id } shared { id } neighbours { code } others { code }`
const query = (first: number) => `query ($filter: FlagFilter) { flags(filter: $filter, first: 50) { nodes {
  recommendation { id } suggestions(first: ${first}) { ${body} } } } }`
interface Told {
  rank: number
  kind: string
  says: string
  en: string
  reasons: string[]
  thing: { id: string } | null
  shared: { id: string }[]
}
interface Flagged {
  recommendation: { id: string }
  suggestions: Told[]
}
const key = (thing: { id: string } | null) => thing?.id.split('_').at(-1)

async function flagged(recommendations: string[] | null, own = false, first = 12): Promise<Flagged[]> {
  const { T } = world.territories
  const viewer = own ? [coordinatorOf(T)] : []
  const data = await api.answer(query(first), { filter: { municipality: T, recommendations } }, ...viewer)
  return data.flags.nodes
}
async function told(recommendation: string, own = false): Promise<Told[]> {
  const [flag] = await flagged([recommendation], own)
  if (!flag) throw new Error(`${recommendation} is not flagged in this world.`)
  return flag.suggestions
}

test('partners are ranked by how near they are: the county’s, whom the neighbour works with, whom others in the county do', async () => {
  const list = await told('S5.4-probation')
  expect(list.map(({ rank }) => rank)).toEqual(list.map((_, i) => i + 1))
  expect(list.map(({ kind, thing }) => [kind, key(thing)])).toEqual([
    ['LEAST_CHANGE', 'council'],
    ['ACTOR_IN_COUNTY', 'probation'],
    ['ACTOR_OF_OTHERS', 'probation2'],
    ['ACTOR_OF_OTHERS', 'probation3'],
  ])
})

test('each says why, with what it is out of', async () => {
  const [least, county, neighbour, other] = await told('S5.4-probation')
  expect(least?.reasons[0]).toMatch(/^The least that it takes for “/)
  expect(county?.shared.map(key)).toEqual(['regional'])
  expect(county?.reasons).toEqual([
    'Works in the whole county.',
    expect.stringMatching(/^Already meets the municipality in regional/),
    expect.stringMatching(/^Works with Län .* in the same county\.$/),
  ])
  expect(neighbour?.en).toMatch(/^Ask probation2 .*\(probation service\)\.$/)
  expect(neighbour?.reasons).toEqual([
    expect.stringMatching(
      /^Works with the neighbour Kommun T2 .* \(1 of 1 neighbours, as far as is known\)\.$/,
    ),
  ])
  expect(other?.reasons).toEqual([expect.stringMatching(/^Works with Kommun T3 .* in the same county\.$/)])
})

test('what a municipality keeps to itself is suggested to itself only', async () => {
  const own = (await told('S5.4-probation', true)).map(({ thing }) => key(thing))
  expect(own).toContain('ours')
  expect(own).not.toContain('theirs')
  const others = (await told('S5.4-probation')).map(({ thing }) => key(thing))
  expect(others).not.toContain('ours')
})

test('who is here already comes first, and a collective name is nobody to ask', async () => {
  const list = await told('S5.8-sports-club')
  const here = list.filter(({ kind, thing }) => kind === 'ACTOR_HERE' || key(thing) === 'club')
  expect(here.map(({ thing }) => key(thing))).toEqual(['club'])
  expect(list.map(({ thing }) => key(thing))).not.toContain('collective')
})

test('a service that others share could cover this municipality too; a drafted one could not', async () => {
  const solutions = (await told('S9.1')).filter(({ kind }) => kind === 'SHARED_SOLUTION')
  expect(solutions.map(({ thing }) => key(thing))).toEqual(['exit', 'exitOne'])
  expect(solutions[0]?.says).toMatch(/^Fråga om exit .*\(avhopparstöd\) kan omfatta kommunen också\.$/)
  expect(solutions[0]?.reasons.at(-1)).toBe(
    'Several share it already; the strategy sees joint solutions as a way.',
  )
  expect(solutions[1]?.reasons).not.toContain(solutions[0]?.reasons.at(-1))
})

test('nobody is sent to what is at home elsewhere', () => {
  const among = { here: new Set(['POLICE']), county: '07' }
  const from = (kind: string, sector: Sector, neighbours: string[], others: string[]) =>
    mayComeFromElsewhere({ kind, sector, neighbours, others }, among)
  expect(from('SCHOOL', 'MUNICIPAL', ['0781'], [])).toBe(false)
  expect(from('POLICE', 'STATE', ['0781'], [])).toBe(false)
  expect(from('PROBATION', 'STATE', ['0781'], [])).toBe(true)
  expect(from('SPORTS_CLUB', 'CIVIL', [], ['0760'])).toBe(false)
  expect(from('SPORTS_CLUB', 'CIVIL', ['0781'], [])).toBe(true)
  expect(from('VICTIM_SUPPORT', 'CIVIL', [], ['0760', '0763'])).toBe(true)
  expect(from('VICTIM_SUPPORT', 'CIVIL', [], ['07'])).toBe(true)
})

test('nothing is shared where what is there only falls short, and only plans of documents', () => {
  const service = { check: 'service' as const, with: { serviceKinds: ['EXIT_SUPPORT'] }, actorKinds: [] }
  expect(sharable(service, 'ABSENT')).toEqual(['EXIT_SUPPORT'])
  expect(sharable(service, 'INCOMPLETE')).toEqual([])
  const document = (kind: string) => ({
    check: 'document' as const,
    with: { documentKinds: [kind] },
    actorKinds: [],
  })
  expect(sharable(document('ACTION_PLAN'), 'LAPSED')).toEqual(['ACTION_PLAN'])
  expect(sharable(document('ROUTINE'), 'LAPSED')).toEqual([])
  const mandate = { ...document('MANDATE'), with: { documentKinds: ['MANDATE', 'ACTION_PLAN'] } }
  expect(sharable(mandate, 'ABSENT')).toEqual([])
  expect(sharable({ ...document('ACTION_PLAN'), presumes: 'L5.1' }, 'LAPSED')).toEqual([])
})

test('a channel is suggested to authorities only, whatever a norm says', async () => {
  const channels = await flagged(['S7.1', 'S7.3'], true)
  expect(channels.length).toBeGreaterThan(0)
  const things = channels.flatMap(({ suggestions }) => suggestions.map(({ thing }) => key(thing)))
  expect(things).toContain('police')
  expect(things).not.toContain('club')
  const norm = {
    with: {},
    actorKinds: ['POLICE' as const, 'SPORTS_CLUB' as const, 'HOUSING_COMPANY' as const],
  }
  const may = (check: 'channel' | 'participation', kind: string, sector: 'STATE' | 'CIVIL' | 'PRIVATE') =>
    mayBeAsked({ ...norm, check }, { kind, sector })
  expect(may('channel', 'POLICE', 'STATE')).toBe(true)
  expect(may('channel', 'SPORTS_CLUB', 'CIVIL')).toBe(false)
  expect(may('channel', 'HOUSING_COMPANY', 'PRIVATE')).toBe(false)
  expect(may('participation', 'SPORTS_CLUB', 'CIVIL')).toBe(true)
})

test('a result has the same suggestions, and none where there is no gap', async () => {
  const { municipality } = await api.answer(
    `query ($code: String!) { municipality(code: $code) { assessment {
      gap: results(recommendations: ["S5.4-probation"]) { suggestions(first: 12) { ${body} } }
      met: results(states: [MET]) { suggestions { rank } } } } }`,
    { code: world.territories.T },
  )
  expect(municipality.assessment.gap[0].suggestions).toEqual(await told('S5.4-probation'))
  expect(municipality.assessment.met.length).toBeGreaterThan(0)
  for (const { suggestions } of municipality.assessment.met) expect(suggestions).toEqual([])
})

test('many flags take no more statements than a few', async () => {
  await flagged(['S5.4-probation', 'S9.1', 'S5.8-sports-club'])
  const few = api.statements.length
  const all = await flagged(null)
  expect(all.length).toBeGreaterThan(15)
  expect(api.statements.length).toBeLessThanOrEqual(few + 2)
})

test('how many are wanted is held to its bounds', async () => {
  const [flag] = await flagged(['S5.4-probation'], false, 2)
  expect(flag?.suggestions).toHaveLength(2)
  const filter = { municipality: world.territories.T, recommendations: ['S5.4-probation'] }
  expect(await api.refusal(query(21), { filter })).toBe('first must be between 1 and 20; 21 was asked for.')
})
