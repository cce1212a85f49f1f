// Check service: a counting service with the properties and providers asked for.

import type { checks } from '../../../src/recommendations/rule.ts'
import { covering, fits, type Who } from '../counting.ts'
import { type Fact, towards, type View } from '../facts.ts'
import {
  asked,
  type Candidate,
  type Check,
  claim,
  combine,
  frame,
  type Group,
  groupOf,
  type Part,
} from '../parts.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['service']>

const provisions = (view: View, service: string, who: Who, as: (fact: Fact) => Part): Candidate[] =>
  towards(view, 'Provision', service)
    .filter((provision) => fits(view, provision.of, who))
    .map((provision) => ({ parts: [as(provision)] }))

export function service(view: View, rule: With): Check {
  const counting = covering(view, 'Service', rule.serviceKinds)
  const offered = counting.flatMap((each) =>
    combine([
      [{ parts: [claim(each.description), ...each.parts], failing: each.failing }],
      ...(rule.stated ?? []).map((property): Candidate[] => [
        { parts: [], failing: asked(each.description.says[property]) },
      ]),
      ...(rule.provider ? [provisions(view, each.id, rule.provider, frame)] : []),
    ]),
  )
  const side = (who: Who): Group =>
    groupOf(
      counting.flatMap((each) =>
        combine([
          [{ parts: [frame(each.description), ...each.parts], failing: each.failing }],
          provisions(view, each.id, who, claim),
        ]),
      ),
    )
  const found = { groups: [groupOf(offered), ...(rule.sides ?? []).map(side)] }
  return () => found
}
