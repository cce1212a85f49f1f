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

const prefix = freshPrefix(5)
const all = Object.values(cases).flat()
const worlds = all.map(({ world, day }, i) =>
  buildActs(Array.isArray(world) ? world : [world], { prefix: `${prefix}${i.toString(36)}`, day }),
)
/** The audit numbers of the first act of every world, of the second, and so on. */
const written = writeActs(database, worlds).then(async (numbers) => {
  await closeRounds(numbers[0] ?? 0)
  return numbers
})

/** Rounds that were closed on the days a case names, as the first act of its world knew. */
async function closeRounds(closedSeq: number) {
  const rounds = all.flatMap(({ options }, i) =>
    (options?.rounds ?? []).map((day) => {
      const within = worlds[i]?.territories.SE ?? ''
      return { id: `round_${within}_${day}`, key: `${within} ${day}`, within, day, closedSeq }
    }),
  )
  const text =
    'UNWIND $rounds AS r CREATE (:Round {id: r.id, key: r.key, name: r.key, within: r.within, opens: date(r.day), closes: date(r.day), closedOn: date(r.day), closedSeq: r.closedSeq, recommendations: []})'
  await database.write((tx) => tx.run('test', text, { rounds }))
}

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

for (const [subject, list] of Object.entries(cases))
  describe(subject, () => {
    test.each(list.map((one) => [one.name, one] as const))('%s', async (_, one) => {
      const result = await answer(one)
      expect(comparable(result)).toEqual({ recommendation: one.recommendation, ...one.expected })
    })
  })
