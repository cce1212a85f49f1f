// The monthly releases through the API: counts for anybody, frozen, and equal to an independent count.
import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { migrationsIn } from '../src/database/migrate.ts'
import { territoryId } from '../src/facts/ids.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { listOfCountry, ofCountry } from '../src/releases/queries.ts'
import { freshPrefix, resultsOf, writeWorlds } from './support/engine.ts'
import { buildWorld } from './support/world.ts'

const DAY = '2026-11-23'
const { packs, rules } = loadPacks()
const database = connect(inject('neo4j'))
const prefix = freshPrefix(6)
const anybody: Viewer = { role: 'PUBLIC', municipalities: [] }

const world = buildWorld(
  {
    things: { council: { kind: 'CRIME_PREVENTION_COUNCIL' }, police: { kind: 'POLICE' } },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council' },
      { fact: 'Seat', of: 'police', to: 'council' },
    ],
  },
  { prefix, day: DAY },
)
/** Thirty municipalities in two counties; the council and the police reach eight of each, T among them. */
const more = ['C', 'D'].flatMap((county) =>
  Array.from({ length: 15 }, (_, i) => ({
    code: `${prefix}${county}${i}`,
    within: `${prefix}${county}`,
    reached: i < 8,
  })),
)
const country = world.territories.SE

const appOn = (day: string, from = database) =>
  createApp(
    { database: from, clock: fixedClock(day), packs, rules, country },
    { logLevel: 'error' },
    { viewerOf: () => anybody },
  )

async function ask(day: string, query: string, variables: object = {}, app = appOn(day)) {
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    }),
  )
  return (await response.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape its question gave it
    data: any
    errors?: { message: string }[]
  }
}

beforeAll(async () => {
  world.lands.push({ code: `${prefix}D`, name: 'Län D', level: 'COUNTY', within: country })
  for (const { code, within, reached } of more) {
    world.lands.push({ code, name: `Kommun ${code}`, level: 'MUNICIPALITY', within })
    for (const of of reached ? ['council', 'police'] : [])
      world.facts.push({
        fact: 'Reach',
        of: world.ids[of] as string,
        to: territoryId(code),
        from: '2020-01-01',
        untilKind: 'OPEN_ENDED',
        observedOn: DAY,
        lane: 'SHARED',
        source: { kind: 'INVENTED', title: 'A world made for a test' },
      })
  }
  await writeWorlds(database, [world])
})
afterAll(() => database.close())

const fields =
  'month madeOn invented tables(recommendations: $ids) { recommendation version presumes evidenceAge rows { code name of met gap open } }'
const byMonth = `query ($month: String!, $ids: [ID!]) { release(month: $month) { ${fields} } }`

interface Row {
  code: string
  of: number | null
  met: number | null
  gap: number | null
  open: number | null
}

test('anybody reads counts for the country and its counties, and they are those of an independent count', async () => {
  const { data } = await ask(DAY, byMonth, { month: '2026-11', ids: null })
  const { tables, ...about } = data.release as {
    tables: { recommendation: string; presumes: string | null; rows: Row[] }[]
  }
  expect(about).toEqual({ month: '2026-11', madeOn: DAY, invented: true })
  const municipalities = world.lands.filter(({ level }) => level === 'MUNICIPALITY')
  const results = await resultsOf(
    database,
    rules,
    municipalities.map(({ code }) => code),
    DAY,
  )
  let numbers = 0
  for (const { recommendation, presumes, rows } of tables)
    for (const row of rows) {
      const those = municipalities.filter(({ code, within }) => {
        const presumed = presumes === null || results.get(code)?.get(presumes)?.state === 'MET'
        return presumed && (row.code === country || within === row.code)
      })
      const states = those.map(({ code }) => results.get(code)?.get(recommendation)?.state)
      const met = states.filter((state) => state === 'MET').length
      const open = states.filter((state) => state === 'UNKNOWN' || state === 'NOT_APPLICABLE').length
      for (const [shown, true_] of [
        [row.met, met],
        [row.open, open],
        [row.gap, states.length - met - open],
        [row.of, states.length],
      ] as const)
        if (shown !== null) {
          numbers++
          expect([recommendation, row.code, shown]).toEqual([recommendation, row.code, true_])
        }
    }
  expect(numbers).toBeGreaterThan(rules.length)
  const police = tables.find(({ recommendation }) => recommendation === 'S5.4-police')
  expect(police?.rows).toMatchObject([
    { code: country, of: 33, met: 17, gap: null, open: null },
    { code: `${prefix}C`, of: 18, met: 9, gap: null, open: null },
    { code: `${prefix}D`, of: 15, met: 8, gap: null, open: null },
  ])
})

test('a release does not change with what is written later, and the next month tells of no small change', async () => {
  const before = await ask(DAY, byMonth, { month: '2026-11', ids: ['S5.4-police'] })
  await writeWorlds(database, [
    {
      ...world,
      lands: [],
      things: [],
      facts: ['council', 'police'].map((of) => ({
        fact: 'Reach' as const,
        of: world.ids[of] as string,
        to: territoryId(`${prefix}D14`),
        from: '2020-01-01',
        untilKind: 'OPEN_ENDED' as const,
        observedOn: DAY,
        lane: 'SHARED' as const,
        source: { kind: 'INVENTED' as const, title: 'A world made for a test' },
      })),
    },
  ])
  expect(await ask(DAY, byMonth, { month: '2026-11', ids: ['S5.4-police'] })).toEqual(before)
  const { data } = await ask('2026-12-01', byMonth, { month: '2026-12', ids: ['S5.4-police'] })
  const { tables } = data.release as { tables: { rows: Row[] }[] }
  expect(tables[0]?.rows).toMatchObject([
    { code: country, of: 33, met: null },
    { code: `${prefix}C`, of: 18, met: 9 },
    { code: `${prefix}D`, of: 15, met: null },
  ])
  const list = await ask('2026-12-01', '{ releases { month madeOn } }')
  expect(list.data.releases).toEqual([
    { month: '2026-12', madeOn: '2026-12-01' },
    { month: '2026-11', madeOn: DAY },
  ])
})

test('months that are over without a release, and those to come, have none', async () => {
  const month = `${randomInt(1990, 2020)}-03`
  expect((await ask('2026-12-01', byMonth, { month })).data.release).toBeNull()
  expect((await ask('2026-12-01', byMonth, { month: '2027-01' })).data.release).toBeNull()
  const { errors } = await ask('2026-12-01', byMonth, { month: '2026-13' })
  expect(errors?.map(({ message }) => message)).toEqual(['A month must be written as 2026-03.'])
})

test('many who ask for a month that is not made wait for one making of it, and none can read what it was counted from', async () => {
  const sent: string[] = []
  const counting = connect(inject('neo4j'), { onStatement: (path) => sent.push(path) })
  try {
    const app = appOn('2027-01-04', counting)
    const asked = { month: '2027-01', ids: ['S5.4-police'] }
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => ask('2027-01-04', byMonth, asked, app)),
      ...Array.from({ length: 4 }, () => ask('2027-01-04', '{ releases { month } }', {}, app)),
      app.fetch(new Request('http://localhost/open-data/releases.json')),
    ])
    expect(answers[0]).toMatchObject({ data: { release: { month: '2027-01' } } })
    expect(answers.slice(1, 4)).toEqual([answers[0], answers[0], answers[0]])
    expect(sent.filter((path) => path === 'releases/freeze')).toHaveLength(1)
    expect(sent.filter((path) => path === 'assessment/kept')).toHaveLength(1)
    const file = await app.fetch(new Request('http://localhost/open-data/releases/2027-01.json'))
    expect(Object.keys(await file.json())).toEqual(['month', 'madeOn', 'invented', 'tables'])
    const rows = await counting.read((tx) =>
      tx.run('test', 'MATCH (r:Release {id: $id}) RETURN r.counts AS counts', {
        id: `release_${country}_2027-01`,
      }),
    )
    expect(JSON.parse(rows[0]?.counts as string)['S5.4-police'].country).toMatchObject({
      met: expect.any(Number),
    })
  } finally {
    await counting.close()
  }
})

test('a release made before its counts were kept is listed like the others', async () => {
  const old = `${prefix}Z`
  const document = JSON.stringify({ month: '2026-10', madeOn: '2026-10-02', invented: true, tables: [] })
  const [given] = migrationsIn().filter(({ name }) => name === 'releases-listed')
  await database.write(async (tx) => {
    const row = { id: `release_${old}_2026-10`, country: old, month: '2026-10', document }
    await tx.run('test', 'CREATE (r:Release) SET r = $row', { row })
    for (const statement of given?.statements ?? []) await tx.run('test', statement, {})
  })
  expect(await listOfCountry(database, { country: old })).toEqual([
    { month: '2026-10', madeOn: '2026-10-02', invented: true },
  ])
  expect(await ofCountry(database, { country: old })).toEqual([{ month: '2026-10', document, counts: null }])
})
