// The reference engine against cases worked out by hand: what it is compared with must be right on its own.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks, reasons, states } from '../src/recommendations/rule.ts'
import { referenceAssess } from './reference/assess.ts'
import { type Case, cases } from './reference/cases.ts'
import { rules } from './reference/rules.ts'
import { randomWorld } from './support/random-world.ts'
import { buildActs, type WorldAct } from './support/world.ts'

function resultOf({ world, day, recommendation, territory = 'T', options }: Case) {
  const acts = Array.isArray(world) ? world : [world]
  const built = buildActs(acts, { prefix: 'ref', day })
  return referenceAssess(built, rules, territory, day, options).find(
    (each) => each.recommendation === recommendation,
  )
}

for (const [subject, list] of Object.entries(cases))
  describe(subject, () => {
    test.each(list)('$name', (each) => {
      expect(resultOf(each)).toEqual({ recommendation: each.recommendation, ...each.expected })
    })
  })

test('The rules for trials use every parameter of every check', () => {
  for (const [check, shape] of Object.entries(checks)) {
    const of = rules.filter((rule) => rule.check === check)
    for (const rule of of) expect(shape.parse(rule.with)).toEqual(rule.with)
    const used = new Set(of.flatMap((rule) => Object.keys(rule.with)))
    expect([...used].sort(), check).toEqual(Object.keys(shape.shape).sort())
  }
})

const levels = { T: 'MUNICIPALITY', C: 'COUNTY', SE: 'COUNTRY' } as const

test('Random worlds bring up every state, reason and indication of every check', () => {
  const seen = new Set<string>()
  for (const { acts, day, own, knownSeq } of fc.sample(randomWorld(rules), { numRuns: 150, seed: 7 })) {
    const built = buildActs(acts, { prefix: 'rnd', day })
    for (const [territory, level] of Object.entries(levels))
      for (const result of referenceAssess(built, rules, territory, day, {
        own,
        ...(knownSeq && { knownSeq }),
      })) {
        const rule = rules.find((each) => each.id === result.recommendation && each.level === level)
        if (!rule) continue
        seen.add(`${rule.check} ${result.state}`).add(result.state)
        seen.add(String(result.reason)).add(String(result.because))
        if (result.indication) seen.add(`${result.indication.towards} ${result.indication.day !== undefined}`)
      }
  }
  const expected = [
    ...states,
    ...reasons,
    ...['NOT_IN_FORCE', 'OUTSIDE_REACH', 'PRESUMES', 'NO_SUCH_ACTOR'],
    ...['MET true', 'MET false', 'NOT_MET true', 'NOT_MET false'],
    ...Object.keys(checks).flatMap((check) => [`${check} MET`, `${check} UNKNOWN`]),
    // No list settles when stock was last taken.
    ...Object.keys(checks).flatMap((check) => (check === 'inventory' ? [] : [`${check} NOT_MET`])),
  ]
  expect(expected.filter((each) => !seen.has(each))).toEqual([])
}, 120_000)

test('The order in which facts were written in one act makes no difference', () => {
  const shuffled = randomWorld(rules).chain((world) =>
    fc.tuple(
      fc.constant(world),
      fc.tuple(
        ...world.acts.map((act) =>
          fc.shuffledSubarray(act.facts ?? [], { minLength: act.facts?.length ?? 0 }),
        ),
      ),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([{ acts, day }, orders]) => {
      const again: WorldAct[] = acts.map((act, i) => ({ ...act, facts: orders[i] ?? [] }))
      const resultsOf = (list: WorldAct[]) =>
        referenceAssess(buildActs(list, { prefix: 'ord', day }), rules, 'T', day)
      expect(resultsOf(again)).toEqual(resultsOf(acts))
    }),
    { numRuns: 25 },
  )
}, 120_000)
