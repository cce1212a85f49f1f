// Check channel: a worked-up route for information with one of the counterparts.

import type { checks } from '../../../src/recommendations/rule.ts'
import { countingChannels, fits, outside } from '../counting.ts'
import { towards, type View } from '../facts.ts'
import { asked, type Candidate, type Check, claim, combine, type Failing, frame, groupOf } from '../parts.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['channel']>

const direction = (value: unknown): Failing | undefined =>
  value === 'BOTH' ? undefined : value === '' ? 'UNSTATED' : 'CONTRARY'

export function channel(view: View, rule: With): Check {
  const candidates = countingChannels(view).flatMap((each) => {
    const { description } = each
    const { says } = description
    const failings = [
      says.legalBasis === '' ? 'UNSTATED' : undefined,
      rule.both ? direction(says.direction) : undefined,
      ...(rule.stated ?? []).map((property) => asked(says[property])),
    ] as (Failing | undefined)[]
    const lists: Candidate[][] = [
      [{ parts: [claim(description), ...each.parts], failing: each.failing }],
      towards(view, 'Party', each.id)
        .filter((party) => fits(view, party.of, { kinds: rule.counterparts }))
        .flatMap((party) => outside(view, party.of, [{ parts: [frame(party)] }])),
      ...failings.map((failing): Candidate[] => [{ parts: [], failing }]),
    ]
    if (rule.verifiedWithinMonths)
      lists.push([
        {
          parts: [
            {
              role: 'fresh',
              fact: description,
              day: description.observedOn,
              months: rule.verifiedWithinMonths,
            },
          ],
        },
      ])
    return combine(lists)
  })
  const found = { groups: [groupOf(candidates)] }
  return () => found
}
