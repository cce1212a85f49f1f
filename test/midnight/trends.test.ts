// Trends against a history replayed naively: day by day, by the second engine, with what was known then and what is known now.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { perform } from '../../src/acts/acts.ts'
import { legend } from '../../src/assessment/cells.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { referenceAssess } from '../reference/assess.ts'
import { coordinatorOf, openApi } from '../support/api.ts'
import { freshPrefix } from '../support/engine.ts'
import { type BuiltWorld, buildActs, type WorldAct } from '../support/world.ts'

const TODAY = '2027-07-01'
const api = openApi({ today: TODAY })
const database = connect(inject('neo4j'))
const municipal = api.rules.filter(({ level }) => level === 'MUNICIPALITY')

/** What was recorded, and on which day. */
const history: { on: string; act: WorldAct }[] = [
  {
    on: '2027-01-10',
    act: {
      things: {
        council: { kind: 'CRIME_PREVENTION_COUNCIL' },
        police: { kind: 'POLICE' },
        probation: { kind: 'PROBATION' },
      },
      facts: [
        { fact: 'Seat', of: 'kommun', to: 'council', observedOn: '2027-01-10' },
        { fact: 'Seat', of: 'police', to: 'council', observedOn: '2027-01-10' },
        { fact: 'Inventory', of: 'T', scope: 'FORUMS', observedOn: '2027-01-10', key: 'forums' },
        { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS', observedOn: '2027-01-10' },
      ],
    },
  },
  {
    // Learnt in March of what was so in February.
    on: '2027-03-10',
    act: {
      facts: [
        { fact: 'Seat', of: 'probation', to: 'council', from: '2027-02-01', observedOn: '2027-03-10' },
        { fact: 'Inventory', of: 'T2', scope: 'FORUMS', observedOn: '2027-03-10' },
      ],
    },
  },
  {
    on: '2027-06-10',
    act: {
      things: { plan: { kind: 'ACTION_PLAN', from: '2027-06-01', observedOn: '2027-06-10' } },
      retracts: ['forums'],
    },
  },
]

const prefix = freshPrefix()
const world: BuiltWorld = buildActs(
  history.map(({ act }) => act),
  { prefix, day: '2027-01-10' },
)
const { territories } = world

beforeAll(async () => {
  for (const [i, { on }] of history.entries())
    await perform(
      { database, clock: fixedClock(on), viewer: anonymous, rules: api.rules },
      {
        name: 'test.history',
        territories: Object.values(territories),
        lands: i === 0 ? world.lands : [],
        things: world.acts[i]?.things ?? [],
        facts: world.acts[i]?.facts ?? [],
        retract: world.acts[i]?.retracts ?? [],
        invented: true,
      },
    )
})
afterAll(async () => {
  await api.close()
  await database.close()
})

/** How many acts had been recorded by the end of a day. */
const actsBy = (day: string) => history.filter(({ on }) => on <= day).length

/** The number of every result in the legend, municipality by municipality. */
const replayed = (day: string, knownSeq: number) =>
  (['T', 'T2', 'T3'] as const).flatMap((key) =>
    referenceAssess(world, municipal, key, day, { own: false, knownSeq }).map(({ state, indication }) =>
      legend.findIndex((each) => each.state === state && each.towards === (indication?.towards ?? null)),
    ),
  )
const counted = (values: number[]) =>
  legend.map(({ value }) => values.filter((each) => each === value).length)

const days = ['2027-01-01', '2027-01-31', '2027-02-15', '2027-03-31', '2027-06-30', TODAY]
const point =
  'day basis label(lang: EN) territories counts known unknown applies recommendations { recommendation { id } counts }'
const query = `query ($days: [Date!], $filter: TrendFilter) { trends(days: $days, filter: $filter) {
  days legend { value state } saidThen { ${point} } restated { ${point} } } }`
const moves =
  'compared opened closed lapsed becameKnown becameUnknown moves { from { value } to { value } count }'
const between = `query ($from: Date!, $to: Date!, $filter: TrendFilter) { trendsBetween(from: $from, to: $to, filter: $filter) {
  saidThen { basis label ${moves} recommendations { recommendation { id } ${moves} } } restated { basis ${moves} }
  history { territories leftOut opened establishedOfOpened closed { cause count } timeToMeet { episodes medianDays } } } }`
const filter = { county: territories.C }

describe('from day to day', () => {
  test('what was said then is the history replayed with what was recorded by each day', async () => {
    const { saidThen } = (await api.answer(query, { days, filter })).trends
    for (const { day, counts, basis, label } of saidThen)
      expect([day, counts, basis, label]).toEqual([
        day,
        counted(replayed(day, actsBy(day))),
        'SAID_THEN',
        'as it was said then',
      ])
  })

  test('what is restated is the history replayed with all that is known now', async () => {
    const { restated } = (await api.answer(query, { days, filter })).trends
    for (const { day, counts, label } of restated)
      expect([day, counts, label]).toEqual([
        day,
        counted(replayed(day, history.length)),
        'by what is known now',
      ])
  })

  test('the two differ where something was learnt later, and agree today', async () => {
    const { saidThen, restated } = (await api.answer(query, { days, filter })).trends
    const countsOn = (points: { day: string; counts: number[] }[], day: string) =>
      points.find((each) => each.day === day)?.counts
    expect(countsOn(saidThen, '2027-02-15')).not.toEqual(countsOn(restated, '2027-02-15'))
    expect(countsOn(saidThen, TODAY)).toEqual(countsOn(restated, TODAY))
  })

  test('a day that has been asked about is not computed again; one more act and what is restated is', async () => {
    await api.answer(query, { days, filter })
    await api.answer(query, { days, filter })
    expect(api.statements.filter((path) => path.startsWith('links/'))).toEqual([])
    await perform(
      { database, clock: fixedClock(TODAY), viewer: anonymous, rules: [] },
      { name: 'test.touch', territories: [], lands: world.lands, unassessed: true },
    )
    const { trends } = await api.answer(query, { days: days.slice(0, 3), filter })
    expect(api.statements.some((path) => path.startsWith('links/'))).toBe(true)
    expect(trends.saidThen).toHaveLength(3)
  })

  test('nobody asks for a day to come, or for more days than are computed at a time', async () => {
    expect(await api.refusal(query, { days: ['2027-07-02'], filter })).toMatch(/has not come yet/)
    const many = Array.from({ length: 14 }, (_, i) => `2027-01-${String(i + 1).padStart(2, '0')}`)
    expect(await api.refusal(query, { days: many, filter })).toBe(
      'A trend is of 1 to 13 days; 14 were asked for.',
    )
  })
})

describe('between two days', () => {
  const from = '2027-01-01'
  const count = (before: number[], after: number[], fits: (a: number, b: number) => boolean) =>
    before.filter((value, i) => fits(value, after[i] ?? 0)).length
  const gap = (value: number) => value >= 2 && value <= 4
  const unknown = (value: number) => value >= 5

  test.each([
    ['saidThen', (day: string) => actsBy(day)],
    ['restated', () => history.length],
  ] as const)('%s: each sort of change is counted as a naive comparison counts it', async (field, known) => {
    for (const [a, b] of [
      [from, '2027-01-31'],
      ['2027-01-31', '2027-03-31'],
      ['2027-03-31', TODAY],
    ] as const) {
      const change = (await api.answer(between, { from: a, to: b, filter })).trendsBetween[field]
      const [before, after] = [replayed(a, known(a)), replayed(b, known(b))]
      expect([a, b, change]).toMatchObject([
        a,
        b,
        {
          compared: count(before, after, (x, y) => x > 0 && y > 0),
          opened: count(before, after, (x, y) => !gap(x) && gap(y)),
          closed: count(before, after, (x, y) => gap(x) && y === 1),
          lapsed: count(before, after, (x, y) => x === 1 && (gap(y) || unknown(y))),
          becameKnown: count(before, after, (x, y) => unknown(x) && y > 0 && !unknown(y)),
          becameUnknown: count(before, after, (x, y) => x > 0 && !unknown(x) && unknown(y)),
        },
      ])
      const moved = change.moves.reduce((sum: number, each: { count: number }) => sum + each.count, 0)
      expect(moved).toBe(count(before, after, (x, y) => x !== y))
    }
  })

  test('probation joined: said to be a gap in January, met in March; restated it was met in February already', async () => {
    const asked = {
      from: '2027-01-31',
      to: '2027-03-31',
      filter: { ...filter, recommendations: ['S5.4-probation'] },
    }
    const { saidThen } = (await api.answer(between, asked)).trendsBetween
    // In March the second municipality said that it has no forum at all: a gap opened there.
    expect(saidThen).toMatchObject({ closed: 1, opened: 1 })
    const later = { ...asked, from: '2027-02-15' }
    expect((await api.answer(between, later)).trendsBetween.restated).toMatchObject({ closed: 0 })
  })

  test('the history of flags is that of a count of their episodes, and only what was met counts as time to meet', async () => {
    const [asked, to] = ['2027-01-01', TODAY]
    const { history: told } = (await api.answer(between, { from: asked, to, filter })).trendsBetween
    const rows = await database.read((tx) =>
      tx.run(
        'test',
        `MATCH (e:Episode)-[:EPISODE_OF]->(f:Flag) WHERE f.code IN $codes
         RETURN toString(e.opened) AS opened, toString(e.closed) AS closed, e.cause AS cause, toString(e.establishedOn) AS established`,
        { codes: [territories.T, territories.T2, territories.T3] },
      ),
    )
    const within = (day: unknown) => asked <= String(day) && String(day) <= to
    expect(told.opened).toBe(rows.filter(({ opened }) => within(opened)).length)
    for (const { cause, count: n } of told.closed)
      expect([cause, n]).toEqual([
        cause,
        rows.filter((row) => row.cause === cause && within(row.closed)).length,
      ])
    const met = rows.filter((row) => row.cause === 'MET' && row.established !== '9999-12-31')
    expect(told.timeToMeet.episodes).toBe(met.length)
    // Established on 10 January, met on 10 March.
    expect(told.timeToMeet.medianDays).toBe(59)
  })

  test('a municipality that keeps facts to itself is left out of the history, except for itself', async () => {
    const [act] = buildActs(
      [{}, { facts: [{ fact: 'Inventory', of: 'T3', scope: 'SERVICES', key: 'services' }] }],
      {
        prefix,
        day: TODAY,
      },
    ).acts.slice(1)
    const facts = (act?.facts ?? []).map((fact) => ({ ...fact, lane: 'OWN' as const, owner: territories.T3 }))
    await perform(
      { database, clock: fixedClock(TODAY), viewer: anonymous, rules: api.rules },
      { name: 'test.own', territories: [territories.T3], facts },
    )
    const asked = { from: '2027-01-01', to: TODAY, filter }
    const { history: others } = (await api.answer(between, asked)).trendsBetween
    expect(others).toMatchObject({ territories: 2, leftOut: 1 })
    const { history: own } = (await api.answer(between, asked, coordinatorOf(territories.T3))).trendsBetween
    expect(own).toMatchObject({ territories: 3, leftOut: 0 })
  })
})
