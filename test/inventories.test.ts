// Confirming that lists are whole: questions become results, a neighbour's stay questions, and it can be taken back.
import { afterAll, expect, inject, test } from 'vitest'
import type { ActContext } from '../src/acts/acts.ts'
import { assess } from '../src/assessment/assessment.ts'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { confirm, takeBack } from '../src/inventories/inventories.ts'
import { freshPrefix, writeWorlds } from './support/engine.ts'
import { testRules } from './support/rules.ts'
import { buildWorld } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const DAY = '2026-11-23'
const rules = testRules('S5.4-probation')
const ctx: ActContext = {
  database,
  clock: fixedClock(DAY),
  viewer: { role: 'ADMIN', municipalities: [] },
  rules,
}

async function aCouncil() {
  const things = { bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'] } }
  const world = buildWorld({ things, facts: [] }, { prefix: freshPrefix(), day: DAY })
  await writeWorlds(database, [world], { rules, assessed: true })
  return world
}

const stateOf = async (code: string) =>
  (await assess(ctx, { codes: [code], asOf: DAY }))[0]?.results[0]?.state

test('what a municipality confirms is established for it, and not for its neighbour', async () => {
  const { territories } = await aCouncil()
  const done = await confirm(ctx, { code: territories.T, scopes: ['FORUMS', 'FORUM_SEATS'], day: DAY })
  expect(done.forums).toHaveLength(1)
  expect(done.flags.opened).toMatchObject([
    { recommendation: 'S5.4-probation', full: { before: '', after: 'ESTABLISHED' } },
  ])
  expect(await stateOf(territories.T)).toBe('NOT_MET')
  expect(await stateOf(territories.T2)).toBe('UNKNOWN')
})

test('what was confirmed by mistake is taken back, and nothing else', async () => {
  const { territories } = await aCouncil()
  const lists = { code: territories.T, scopes: ['FORUMS' as const, 'FORUM_SEATS' as const], day: DAY }
  await confirm(ctx, lists)
  const back = await takeBack(ctx, { ...lists, scopes: ['FORUMS'] })
  expect(back.flags.closed).toEqual([])
  expect(await stateOf(territories.T)).toBe('UNKNOWN')
  expect(await takeBack(ctx, { ...lists, scopes: ['FORUMS'] })).toMatchObject({ seq: null })
})

test('a day that has not come cannot be confirmed', async () => {
  const { territories } = await aCouncil()
  const tomorrow = confirm(ctx, { code: territories.T, scopes: ['FORUMS'], day: '2026-11-24' })
  await expect(tomorrow).rejects.toThrow('2026-11-24 has not come yet: a list can be confirmed up to today.')
  expect(await stateOf(territories.T)).toBe('UNKNOWN')
})
