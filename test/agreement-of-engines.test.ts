// Two writings of the checks on random worlds: the engine in the database and the reference must say the same. WORLDS says how many.
import fc from 'fast-check'
import { afterAll, expect, inject, test } from 'vitest'
import { loadConfig } from '../src/config.ts'
import { connect } from '../src/database/driver.ts'
import { referenceAssess } from './reference/assess.ts'
import { rules as trialRules } from './reference/rules.ts'
import { comparable, freshPrefix, resultsOf, writeActs } from './support/engine.ts'
import { type RandomWorld, randomWorld } from './support/random-world.ts'
import { allRules } from './support/rules.ts'
import { buildActs } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const rules = [...trialRules, ...allRules]
const WORLDS = loadConfig().worlds

async function compare({ acts, day, own, knownSeq }: RandomWorld) {
  const world = buildActs(acts, { prefix: freshPrefix(), day })
  const numbers = await writeActs(database, [world])
  const levels = { T: 'MUNICIPALITY', C: 'COUNTY', SE: 'COUNTRY' } as const
  const asked = (['T', 'C', 'SE'] as const).map((territory) => ({
    territory,
    code: world.territories[territory],
    fitting: rules.filter(({ level }) => level === levels[territory]),
  }))
  const codes = asked.map(({ code }) => code)
  const found = await resultsOf(database, rules, codes, day, {
    municipalities: own ? codes : [],
    knownAt: knownSeq === undefined ? undefined : (numbers[knownSeq - 1] ?? 0),
  })
  for (const { territory, code, fitting } of asked) {
    const expected = referenceAssess(world, fitting, territory, day, {
      own,
      ...(knownSeq !== undefined && { knownSeq }),
    })
    const got = [...(found.get(code)?.values() ?? [])].map(comparable)
    expect(got).toEqual(expected)
  }
}

test(`${WORLDS} random worlds`, { timeout: 60_000 + WORLDS * 2_000 }, async () => {
  await fc.assert(fc.asyncProperty(randomWorld(rules), compare), {
    numRuns: WORLDS,
    // To shrink a world takes minutes; the seed and the path that are told find it again.
    endOnFailure: true,
    interruptAfterTimeLimit: WORLDS * 2_000,
  })
})
