// The reference engine against cases worked out by hand: what it is compared with must be right on its own.

import { describe, expect, test } from 'vitest'
import { checks } from '../src/recommendations/rule.ts'
import { referenceAssess } from './reference/assess.ts'
import { type Case, cases } from './reference/cases.ts'
import { rules } from './reference/rules.ts'
import { buildActs } from './support/world.ts'

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
