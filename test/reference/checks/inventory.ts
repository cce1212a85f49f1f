// Check inventory: the municipality has confirmed a list lately.

import type { checks } from '../../../src/recommendations/rule.ts'
import { about, type View } from '../facts.ts'
import { type Candidate, type Check, groupOf } from '../parts.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['inventory']>

export function inventory(view: View, rule: With): Check {
  const candidates = about(view, 'Inventory', view.territory.id)
    .filter((fact) => fact.says.scope === rule.scope && fact.says.basis === 'CONFIRMED')
    .filter(({ says }) => {
      const kinds = says.kinds as string[]
      return kinds.length === 0 || (rule.kinds ?? []).every((kind) => kinds.includes(kind))
    })
    .map(
      (fact): Candidate => ({
        parts: [{ role: 'fresh', fact, day: fact.observedOn, months: rule.withinMonths }],
      }),
    )
  const found = { groups: [groupOf(candidates)] }
  return () => found
}
