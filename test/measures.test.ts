// What a network itself tells, through the API: in sentences and figures, on a day and between two, and what is kept to its municipality.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rehearsed } from '../src/acts/what-if.ts'
import { fixedClock } from '../src/clock.ts'
import { contextOf } from '../src/context.ts'
import { forumAdd } from '../src/forums/acts.ts'
import { networksBeside } from '../src/measures/trial.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL' },
      civil: { kind: 'CIVIL_COUNCIL' },
      planned: { kind: 'EST', status: 'PLANNED' },
      iop: { kind: 'IOP' },
      police: { kind: 'POLICE' },
      local: { kind: 'POLICE', partOf: 'police', bare: 'YES' },
      school: { kind: 'SCHOOL', partOf: 'kommun' },
      church: { kind: 'FAITH_COMMUNITY' },
      club: { kind: 'SPORTS_CLUB' },
      patrol: { kind: 'NIGHT_PATROL' },
      housing: { kind: 'HOUSING_COMPANY' },
      agency: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
      far: { kind: 'EST', reach: 'T3' },
      clubs: { kind: 'SPORTS_CLUB', placeholder: 'YES' },
      landlord: { kind: 'HOUSING_COMPANY', reach: 'T3' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'kommun', to: 'civil', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council', observedOn: '2024-02-01' },
      { fact: 'Seat', of: 'school', to: 'council' },
      { fact: 'Seat', of: 'agency', to: 'council' },
      { fact: 'Seat', of: 'agency', to: 'far' },
      { fact: 'Seat', of: 'landlord', to: 'far' },
      { fact: 'Seat', of: 'church', to: 'council' },
      { fact: 'Seat', of: 'church', to: 'civil' },
      { fact: 'Seat', of: 'club', to: 'civil' },
      { fact: 'Seat', of: 'clubs', to: 'civil', lane: 'OWN' },
      { fact: 'Seat', of: 'housing', to: 'council', from: '2025-06-01' },
      { fact: 'Seat', of: 'patrol', to: 'council', lane: 'OWN' },
      { fact: 'Seat', of: 'patrol', to: 'planned' },
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Party', of: 'club', to: 'iop' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
      {
        fact: 'Meeting',
        of: 'council',
        from: '2026-03-01',
        until: '2026-03-01',
        attendedBy: ['local', 'school', 'club'],
      },
      { fact: 'Meeting', of: 'council', from: '2024-03-01', until: '2024-03-01', attendedBy: ['church'] },
      { fact: 'Meeting', of: 'civil', from: '2026-03-01', until: '2026-03-01' },
    ],
  })
})
afterAll(() => api.close())

const query = `query ($code: String!, $asOf: Date, $knownAt: DateTime, $comparedWith: Date) { municipality(code: $code) {
  networkMeasures(asOf: $asOf, knownAt: $knownAt, comparedWith: $comparedWith) {
    asOf sv: sentences en: sentences(lang: EN)
    evidence { ties undated oldest newest actors forums forumsListed agreements truncated }
    onlyCommonGrounds { sectors table { id } among }
    singleTies { actor { id } table { id } }
    cutPoints { thing { id } lost { id } among }
    reach { sector label(lang: EN) actors tables ofTables meets meetsActors ofActors }
    living { since forums forumsMet seats known used unused { actor { id } forum { id } meetings } unseated { actor { id } meetings } parties partiesMet }
    figures { density meetingDensity centralisation parts communities modularity bridges { actor { id } table { id } } members { thing { id } ties betweenness community } }
    change { before { asOf } arrived { id } left { id } tablesOpened { id } tiesGained tiesLost says }
} } }`
const key = ({ id }: { id: string }) => id.split('_').at(-1)
async function measures(args: object = {}, own = false) {
  const code = world.territories.T
  const viewer = own ? [coordinatorOf(code)] : []
  return (await api.answer(query, { code, ...args }, ...viewer)).municipality.networkMeasures
}
interface Lost {
  thing: { id: string }
  lost: { id: string }[]
}
const cuts = (list: Lost[]) => list.map(({ thing, lost }) => [key(thing), lost.map(key).toSorted()])

test('it stands on seats and agreements in operation, without the municipality and without others’ tables', async () => {
  const { evidence, asOf } = await measures()
  expect(asOf).toBe('2026-11-23')
  expect(evidence).toEqual({
    ties: 8,
    undated: 0,
    oldest: '2024-02-01',
    newest: '2026-11-23',
    actors: 6,
    forums: 2,
    forumsListed: 1,
    agreements: 1,
    truncated: false,
  })
  expect((await measures({}, true)).evidence).toMatchObject({ ties: 10, actors: 8 })
})

test('it says where two sectors meet and nowhere else', async () => {
  const { onlyCommonGrounds } = await measures()
  const pairs = onlyCommonGrounds.map((each: { sectors: string[]; table: { id: string } }) => [
    each.sectors.join('-'),
    key(each.table),
  ])
  expect(pairs).toContainEqual(['STATE-CIVIL', 'council'])
  expect(pairs.map(([pair]: string[]) => pair)).not.toContain('REGIONAL-CIVIL')
})

test('who would be lost with one actor is said, but of a named faith community to its municipality only', async () => {
  const own = await measures({}, true)
  expect(cuts(own.cutPoints)).toContainEqual(['church', ['club', 'clubs']])
  expect(cuts(own.cutPoints)).toContainEqual(['civil', ['club', 'clubs']])
  const others = await measures()
  expect(cuts(others.cutPoints).map(([who]) => who)).not.toContain('church')
  expect(JSON.stringify(cuts(others.cutPoints))).not.toContain('church')
  expect(others.sv.at(-1)).toBe(
    'Vad som hänger på ett enskilt namngivet trossamfund visas bara för kommunen själv.',
  )
  expect(own.sv.join(' ')).toContain(`Utan church`)
  expect(others.sv.join(' ')).not.toContain('Utan church')
})

test('betweenness and bridges keep the same secret', async () => {
  const of = (figures: { members: { thing: { id: string }; betweenness: number | null }[] }) =>
    figures.members.find(({ thing }) => key(thing) === 'church')?.betweenness
  expect(of((await measures()).figures)).toBeNull()
  expect(of((await measures({}, true)).figures)).toBeGreaterThan(0)
  const ends = ({ bridges }: { bridges: { actor: { id: string } }[] }) =>
    bridges.map(({ actor }) => key(actor))
  expect(ends((await measures()).figures)).not.toContain('church')
  expect(ends((await measures({}, true)).figures)).toContain('church')
  expect(ends((await measures()).figures)).toContain('police')
})

test('recommended partners that hang on one tie are named with it, those with two are not', async () => {
  const { singleTies } = await measures()
  const found = singleTies.map((each: { actor: { id: string }; table: { id: string } }) => [
    key(each.actor),
    key(each.table),
  ])
  expect(found).toContainEqual(['police', 'council'])
  expect(found.map(([who]: string[]) => who)).not.toContain('club')
  const { singleTies: own, en } = await measures({}, true)
  expect(own.map(({ actor }: { actor: { id: string } }) => key(actor))).not.toContain('clubs')
  expect(en.join(' ')).toMatch(
    /agency \S+ \(national agency\), .* and 2 more take part through council \S+ only\./,
  )
})

test('each sector’s reach has its denominators, and one that is not there says so', async () => {
  const { reach, en } = await measures()
  const of = (sector: string) => reach.find((each: { sector: string }) => each.sector === sector)
  expect(of('STATE')).toEqual({
    sector: 'STATE',
    label: 'the state',
    actors: 2,
    tables: 1,
    ofTables: 3,
    meets: ['MUNICIPAL', 'CIVIL', 'PRIVATE'],
    meetsActors: 3,
    ofActors: 4,
  })
  expect(of('REGIONAL')).toMatchObject({ actors: 0, tables: 0, meetsActors: 0 })
  expect(en).toContain('No actor from the region is on record in any of the 3 forums and agreements.')
})

test('paper is held against meetings: a part stands for its whole, and no attendance on record says nothing', async () => {
  const { living } = await measures({}, true)
  expect(living).toMatchObject({ since: '2025-11-23', forums: 2, forumsMet: 1, known: 6, used: 2 })
  expect(living.unused.map(({ actor }: { actor: { id: string } }) => key(actor)).toSorted()).toEqual([
    'agency',
    'church',
    'housing',
    'patrol',
  ])
  expect(living.unseated).toEqual([{ actor: { id: world.ids.club }, meetings: 1 }])
  expect(living).toMatchObject({ parties: 1, partiesMet: 1 })
  const others = await measures()
  expect(others.living.unused.map(({ actor }: { actor: { id: string } }) => key(actor)).toSorted()).toEqual([
    'agency',
    'housing',
  ])
})

test('two days are compared, and the same day twice shows no change', async () => {
  const { change } = await measures({ comparedWith: '2025-01-01' })
  expect(change.before.asOf).toBe('2025-01-01')
  expect(change.arrived.map(key)).toEqual(['housing'])
  expect(change).toMatchObject({ left: [], tablesOpened: [], tiesGained: 1, tiesLost: 0 })
  expect(change.says[0]).toMatch(/^Mellan 1 januari 2025 och 23 november 2026 tillkom housing/)
  const same = await measures({ comparedWith: '2026-11-23' })
  expect(same.change.says).toEqual([
    'Mellan 23 november 2026 och 23 november 2026 ändrades ingenting som är registrerat.',
  ])
  expect((await measures()).change).toBeNull()
  const later = { code: world.territories.T, comparedWith: '2026-11-24' }
  expect(await api.refusal(query, later)).toBe(
    'comparedWith is the earlier of two days; 2026-11-24 is after 2026-11-23.',
  )
})

test('before anything was known there is nothing to measure, and the sentences say so', async () => {
  const { evidence, figures, en } = await measures({ knownAt: '1990-01-01T00:00:00Z' })
  expect(evidence).toMatchObject({ ties: 0, actors: 0, forums: 0, oldest: null })
  expect(figures).toMatchObject({
    density: null,
    meetingDensity: null,
    centralisation: null,
    modularity: null,
  })
  expect(en).toEqual([
    'No forum and no agreement in operation is on record, so nothing is known of the network yet.',
  ])
})

test('a handful of statements is enough, whatever the size', async () => {
  await measures()
  expect(api.statements.length).toBeLessThanOrEqual(12)
})

test('the public is not told', async () => {
  const { errors } = await api.ask(
    query,
    { code: world.territories.T },
    { role: 'PUBLIC', municipalities: [] },
  )
  expect(errors.length).toBeGreaterThan(0)
})

test('acts that are tried tell what they would change in the network, and nothing where they change nothing', async () => {
  const { T, T2 } = world.territories
  const trying = `mutation ($acts: [ActToTry!]!) { whatIf(acts: $acts) { errors { code } networks { municipality { code } measures {
    change { before { evidence { ties } } arrived { id } tablesOpened { ... on Forum { name members { actor { id } } description { status } } }
      tiesGained tiesLost says en: says(lang: EN) saidNew saidNoLonger } } } } }`
  const tried = async (acts: object[], as = coordinatorOf(T)) =>
    (await api.answer(trying, { acts }, as)).whatIf as {
      errors: object[]
      networks: { municipality: { code: string }; measures: Record<string, never> }[]
    }
  const add = {
    act: 'actorAdd',
    arguments: { input: { municipality: T, kind: 'TENANTS_ASSOCIATION', name: 'Nya hyresgästföreningen' } },
  }
  const join = (actor: string | undefined) => ({
    act: 'forumJoin',
    arguments: { id: world.ids.civil, input: { actor, from: '2026-01-01' } },
  })
  const begin = { act: 'forumAdd', arguments: { input: { municipality: T, kind: 'SSPF', name: 'Nya SSPF' } } }
  // A server has its statements planned when it starts (src/cli/warming.ts); a trial has its seconds.
  const ctx = contextOf(
    { database: api.database, clock: fixedClock(TODAY), packs: [], rules: api.rules },
    coordinatorOf(T),
  )
  const [definition, given] = [forumAdd, begin.arguments]
  await api.database.rehearse((tx) => rehearsed(tx, ctx, [{ definition, ...given }], networksBeside(ctx)))
  const before = (await measures()).evidence.ties
  const { errors, networks } = await tried([join(world.ids.police), begin])
  expect(errors).toEqual([])
  expect(networks.map(({ municipality }) => municipality.code)).toEqual([T])
  expect(networks[0]?.measures).toMatchObject({
    change: {
      before: { evidence: { ties: 10 } },
      arrived: [],
      // It was only tried: nothing but what it is called is there to be told.
      tablesOpened: [{ name: 'Nya SSPF', members: [], description: null }],
      tiesGained: 1,
      tiesLost: 0,
      says: [
        'Med det som prövas börjar Nya SSPF.',
        expect.stringMatching(/^Banden går från \d+ till \d+: 1 tillkommer och 0 försvinner\.$/),
      ],
    },
  })
  expect((await measures()).evidence.ties).toBe(before)

  const own = { municipality: T, recommendation: 'S5.7', step: 'PLANNED' }
  const idle = await tried([add, { act: 'effortRecord', arguments: { input: own } }])
  expect(idle.networks[0]?.measures).toMatchObject({
    change: {
      ...{ arrived: [], tiesGained: 0, tiesLost: 0, saidNew: [], saidNoLonger: [] },
      says: ['Med det som prövas ändras ingenting i nätverket i dag.'],
      en: ['With what is tried, nothing in the network changes today.'],
    },
  })
  expect((await tried([join(world.ids.police)], coordinatorOf(T2))).networks).toEqual([])
})
