// The midnight job: kept results follow the days, each missed day under its own date, by one replica at a time.
import { afterAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import type { ActContext } from '../../src/acts/acts.ts'
import { kept } from '../../src/assessment/kept.ts'
import { catchUp } from '../../src/assessment/midnight.ts'
import type { Assessment } from '../../src/assessment/result.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { daysAfter } from '../../src/days.ts'
import { seededId } from '../../src/facts/ids.ts'
import type { World } from '../../src/recommendations/world.ts'
import { freshPrefix, writeWorlds } from '../support/engine.ts'
import { testRules } from '../support/rules.ts'
import { type BuiltWorld, buildWorld } from '../support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const DAY = '2026-11-23'
const rules = testRules('S5.4-probation', 'L9.1')
const contextOn = (day: string): ActContext => ({
  database,
  clock: fixedClock(day),
  viewer: anonymous,
  rules,
})

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

const probationOf = (one: Assessment | undefined) =>
  one?.results.find((r) => r.recommendation === 'S5.4-probation')

test('kept results are those a fresh assessment gives, and the midnight job brings them up to the day each change falls on', async () => {
  const seated = { fact: 'Seat', of: 'frivard', to: 'bra', observedOn: '2024-12-01' }
  const world = await aWorld({ things: council, facts: [seated] })
  const code = world.territories.T
  const [before] = await kept({ ...contextOn(DAY) }, [code])
  expect(probationOf(before)).toMatchObject({ state: 'MET', lapsesOn: '2026-12-02' })
  expect(before?.changesOn).toBe('2026-12-02')

  await catchUp(contextOn('2027-03-01'))
  const [after] = await kept({ ...contextOn('2027-03-01') }, [code])
  expect(probationOf(after)).toMatchObject({
    state: 'UNKNOWN',
    reason: 'STALE',
    indication: { towards: 'MET', day: '2024-12-01' },
  })
  const [row] = await database.read((tx) =>
    tx.run('test', 'MATCH (k:KeptAssessment {code: $code}) RETURN k.day AS day', { code }),
  )
  expect(z.object({ day: z.string() }).parse(row).day <= '2027-03-01').toBe(true)
})

test('an inventory that runs out closes the flag on that day, not on the day somebody looked', async () => {
  const facts = complete.map((fact) => ({ ...fact, observedOn: '2025-01-15' }))
  const world = await aWorld({ things: council, facts })
  const code = world.territories.T
  await catchUp(contextOn('2027-06-01'))
  const [episode] = await episodesOf(code, 'S5.4-probation')
  // The list still points to a gap: the flag goes on, as a question.
  expect(episode).toMatchObject({ opened: DAY, open: true })
  const [flag] = await database.read((tx) =>
    tx.run('test', 'MATCH (f:Flag {id: $id}) RETURN f.certainty AS certainty, f.state AS state', {
      id: seededId('flag', `${code} S5.4-probation`),
    }),
  )
  expect(flag).toEqual({ certainty: 'INDICATED', state: 'UNKNOWN' })
})

test('only one replica does the midnight job', async () => {
  const world = await aWorld({
    things: council,
    facts: [{ fact: 'Seat', of: 'frivard', to: 'bra', observedOn: '2025-01-10' }],
  })
  const counts = await Promise.all([catchUp(contextOn('2028-01-01')), catchUp(contextOn('2028-01-01'))])
  expect(counts.filter((count) => count > 0)).toHaveLength(1)
  const [after] = await kept({ ...contextOn('2028-01-01') }, [world.territories.T])
  expect(probationOf(after)).toMatchObject({ state: 'UNKNOWN', reason: 'STALE' })
})

test('the turn of a day is told of once, whatever it did to flags', async () => {
  const [{ day: last }] = (await database.read((tx) =>
    tx.run('test', 'MATCH (e:OutboxEvent) RETURN toString(max(e.day)) AS day', {}),
  )) as [{ day: string | null }]
  const before = last ?? DAY
  const day = daysAfter(before, 3)
  await catchUp(contextOn(before))
  await Promise.all([catchUp(contextOn(day)), catchUp(contextOn(day))])
  await catchUp(contextOn(day))
  const told = await database.read((tx) =>
    tx.run('test', 'MATCH (e:OutboxEvent {day: date($day)}) RETURN e.since AS since', { day }),
  )
  expect(told).toEqual([{ since: before }])
})
