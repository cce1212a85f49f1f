// The demonstration world through the command line: built, assessed, as it should look from afar, and never mixed with the real one.
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { perform } from '../../src/acts/acts.ts'
import { assessBoth } from '../../src/assessment/assessment.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { main } from '../../src/cli/main.ts'
import { systemClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { isNear, reasonTargets, stateTargets } from '../../src/demo/targets.ts'
import { reasons, states } from '../../src/recommendations/rule.ts'
import { allRules } from '../support/rules.ts'
import { listen } from '../support/terminal.ts'

const server = inject('neo4j')
const database = connect(server)

async function wipe() {
  for (let left = 1; left > 0; ) {
    const [row] = await database.write((tx) =>
      tx.run(
        'test/wipe',
        `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock AND NOT n:AuditHead
         WITH n LIMIT 20000 DETACH DELETE n RETURN count(*) AS deleted`,
        {},
      ),
    )
    left = Number(row?.deleted ?? 0)
  }
}

async function cli(...argv: string[]) {
  const terminal = listen()
  return { code: await main(argv, terminal), ...terminal.heard() }
}

beforeAll(async () => {
  vi.stubEnv('NEO4J_URI', server.uri)
  vi.stubEnv('NEO4J_USERNAME', server.username)
  vi.stubEnv('NEO4J_PASSWORD', server.password)
  vi.stubEnv('NEO4J_DATABASE', server.database)
  await wipe()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await wipe()
  await database.close()
})

describe('the demonstration world', { timeout: 600_000 }, () => {
  test('is refused by a database with a fact that was not invented', async () => {
    const ctx = { database, clock: systemClock, viewer: anonymous, rules: [] }
    const land = { code: 'SE', name: 'Sverige', level: 'COUNTRY' } as const
    const agency = {
      id: 'actor_real',
      type: 'Organisation',
      kind: 'NATIONAL_AGENCY',
      name: 'En myndighet',
    } as const
    const source = { kind: 'AUTHORITY_PAGE', title: 'En sida' } as const
    const fact = { fact: 'Reach', of: agency.id, to: 'territory_SE', source } as const
    await perform(ctx, {
      name: 'test',
      territories: ['SE'],
      lands: [land],
      things: [agency],
      facts: [fact],
      unassessed: true,
    })
    const { code, err } = await cli('seed', '--demo')
    expect([code, err]).toEqual([1, expect.stringMatching(/^Databasen håller verkliga uppgifter.*\.$/)])
    await wipe()
  })

  test('is built and assessed for all of Sweden', async () => {
    const { code, out } = await cli('seed', '--demo')
    expect([code, out]).toEqual([0, 'Demonstrationsvärlden är på plats.'])
    const [row] = await database.read((tx) =>
      tx.run('test', 'MATCH (k:KeptAssessment) RETURN count(k) AS kept, min(k.day) AS day', {}),
    )
    expect(row).toEqual({ kept: 312, day: systemClock.today() })
  })

  test('is not built twice', async () => {
    const count = () => database.read((tx) => tx.run('test', 'MATCH (f:Fact) RETURN count(f) AS facts', {}))
    const before = await count()
    expect((await cli('seed', '--demo')).code).toBe(0)
    expect(await count()).toEqual(before)
  })

  test('takes in no real networks', async () => {
    const { code, err } = await cli('seed')
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Databasen håller en påhittad demonstrationsvärld.*\.$/),
    ])
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
      const asked = { codes, asOf: systemClock.today() }
      const { full } = await database.read((tx) => assessBoth(tx, allRules, asked))
      const results = [...full.values()]
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
    const table = await cli('flags', '--demo', '--municipality', 'Växjö')
    expect(table.err).toContain('påhittat')
    const json = await cli('flags', '--demo', '--municipality', 'Växjö', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ invented: true })
    const account = await cli('account', '--demo', '--municipality', '0780')
    expect(account.err).toContain('påhittat')
  })
})
