// The engine in the database against every case worked out by hand: the same cases that hold for the reference implementation.
import { afterAll, describe, expect, inject, test } from 'vitest'
import type { Result } from '../src/assessment/result.ts'
import { connect } from '../src/database/driver.ts'
import { type Case, cases } from './reference/cases.ts'
import { rules } from './reference/rules.ts'
import { comparable, freshPrefix, resultsOf, writeActs } from './support/engine.ts'
import { buildActs } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

const prefix = freshPrefix().slice(0, 5)
// Nobody can close a round yet, so there is none that the engine could find.
const inGraph = Object.entries(cases)
  .map(([subject, list]) => [subject, list.filter((one) => !one.options?.rounds?.length)] as const)
  .filter(([, list]) => list.length > 0)
const all = inGraph.flatMap(([, list]) => list)
const worlds = all.map(({ world, day }, i) =>
  buildActs(Array.isArray(world) ? world : [world], { prefix: `${prefix}${i.toString(36)}`, day }),
)
/** The audit numbers of the first act of every world, of the second, and so on. */
const written = writeActs(database, worlds)

const outsideReach = (recommendation: string): Result => ({
  recommendation,
  state: 'NOT_APPLICABLE',
  because: 'OUTSIDE_REACH',
  reason: null,
  indication: null,
  evidence: [],
  near: null,
  lapsesOn: null,
  evidenceOn: null,
  settledBy: [],
})

async function answer(one: Case) {
  const numbers = await written
  const { day, recommendation, territory = 'T', options = {} } = one
  const world = worlds[all.indexOf(one)]
  const code = world?.territories[territory] ?? ''
  const { knownSeq, own = true } = options
  const found = await resultsOf(database, rules, [code], day, {
    municipalities: own ? [code] : [],
    knownAt: knownSeq === undefined ? undefined : (numbers[knownSeq - 1] ?? 0),
  })
  // The engine leaves out what is meant for another level instead of saying so of every norm.
  return found.get(code)?.get(recommendation) ?? outsideReach(recommendation)
}

for (const [subject, list] of inGraph)
  describe(subject, () => {
    test.each(list.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const result = await answer(one)
      expect(comparable(result)).toEqual({ recommendation: one.recommendation, ...one.expected })
    })
  })
