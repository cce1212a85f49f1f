// The demonstration world through the command line: built, assessed, as it should look from afar, and never mixed with the real one.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { assessAll } from '../../src/assessment/assessment.ts'
import { connect } from '../../src/database/driver.ts'
import { isNear, reasonTargets, stateTargets } from '../../src/demo/targets.ts'
import { reasons, states } from '../../src/recommendations/rule.ts'
import { TODAY } from '../support/day.ts'
import { allRules } from '../support/rules.ts'
import { commandLine } from './command-line.ts'

const database = connect(inject('invented'))
afterAll(() => database.close())

const count = () => database.read((tx) => tx.run('test', 'MATCH (f:Fact) RETURN count(f) AS facts', {}))

describe('the demonstration world', () => {
  test('is refused by a database with facts that were not invented', async () => {
    const { code, err } = await commandLine('documented', 'seed', '--demo')
    expect([code, err]).toEqual([1, expect.stringMatching(/^Databasen håller verkliga uppgifter.*\.$/)])
  })

  test('is assessed for all of Sweden', async () => {
    const [row] = await database.read((tx) =>
      tx.run('test', 'MATCH (k:KeptAssessment) RETURN count(k) AS kept, min(k.day) AS day', {}),
    )
    expect(row).toEqual({ kept: 312, day: TODAY })
  })

  test('is not built twice, and takes in no real networks', async () => {
    const before = await count()
    const again = await commandLine('invented', 'seed', '--demo')
    expect([again.code, again.out]).toEqual([0, 'Demonstrationsvärlden är på plats.'])
    const { code, err } = await commandLine('invented', 'seed')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Databasen håller en påhittad demonstrationsvärld.*\.$/),
    ])
    expect(await count()).toEqual(before)
  })

  test('marks every thing as invented, also the territories, which stand in an invented world', async () => {
    const rows = await database.read((tx) =>
      tx.run(
        'test',
        'MATCH (n:Thing) RETURN n:Territory AS land, collect(DISTINCT n.invented) AS invented',
        {},
      ),
    )
    expect(rows).toContainEqual({ land: false, invented: [true] })
    expect(rows).toContainEqual({ land: true, invented: [true] })
  })

  describe('from afar', async () => {
    const shares = new Map<string, number>()
    beforeAll(async () => {
      const rows = await database.read((tx) =>
        tx.run('test', 'MATCH (t:Territory) RETURN t.code AS code', {}),
      )
      const codes = rows.map(({ code }) => String(code))
      const asked = { codes, asOf: TODAY }
      const assessed = await database.read((tx) => assessAll(tx, allRules, asked))
      const results = [...assessed.values()]
        .map(({ full }) => full)
        .filter(({ code }) => code.length === 4)
        .flatMap((each) => each.results)
      const reasoned = results.filter(({ reason }) => reason !== null)
      for (const { state } of results) shares.set(state, (shares.get(state) ?? 0) + 100 / results.length)
      for (const { reason } of reasoned)
        shares.set(reason ?? '', (shares.get(reason ?? '') ?? 0) + 100 / reasoned.length)
    })

    test.each([
      ...states.map((state) => [state, stateTargets[state]] as const),
      ...reasons.map((reason) => [reason, reasonTargets[reason]] as const),
    ])('has %s as often as it should', (code, target) => {
      const share = shares.get(code) ?? 0
      expect(share, code).toBeGreaterThan(0)
      expect(isNear(share, target), `${code}: ${share.toFixed(2)} of ${target}`).toBe(true)
    })
  })

  test('is said to be invented wherever it is shown', async () => {
    const table = await commandLine('invented', 'flags', '--demo', '--municipality', 'Växjö')
    expect(table.err).toContain('påhittat')
    const json = await commandLine('invented', 'flags', '--demo', '--municipality', 'Växjö', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ invented: true })
    const account = await commandLine('invented', 'account', '--demo', '--municipality', '0780')
    expect(account.err).toContain('påhittat')
  })
})
