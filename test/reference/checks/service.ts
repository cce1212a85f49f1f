// Check service: a counting service with the properties and providers asked for.

import type { checks } from '../../../src/recommendations/rule.ts'
import { covering, fits, isCollective, type Who } from '../counting.ts'
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
  type Near,
  type Part,
} from '../parts.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['service']>

const provisions = (
  view: View,
  service: string,
  who: Who,
  as: (fact: Fact) => Part,
  suits = fits,
): Candidate[] =>
  towards(view, 'Provision', service)
    .filter((provision) => suits(view, provision.of, who))
    .map((provision) => ({ parts: [as(provision)] }))

const collective = (found: Candidate[]) => found.map(({ parts }): Near => ({ near: 'PLACEHOLDER', parts }))

export function service(view: View, rule: With): Check {
  const counting = covering(view, 'Service', rule.serviceKinds)
  const offered = (suits: typeof fits) =>
    counting.flatMap((each) =>
      combine([
        [{ parts: [claim(each.description), ...each.parts], failing: each.failing }],
        ...(rule.stated ?? []).map((property): Candidate[] => [
          { parts: [], failing: asked(each.description.says[property]) },
        ]),
        ...(rule.provider ? [provisions(view, each.id, rule.provider, frame, suits)] : []),
      ]),
    )
  const side = (who: Who): Group => {
    const linked = (suits: typeof fits) =>
      counting.flatMap((each) =>
        combine([
          [{ parts: [frame(each.description), ...each.parts], failing: each.failing }],
          provisions(view, each.id, who, claim, suits),
        ]),
      )
    return groupOf(linked(fits), collective(linked(isCollective)))
  }
  const open = rule.provider ? collective(offered(isCollective)) : []
  const found = { groups: [groupOf(offered(fits), open), ...(rule.sides ?? []).map(side)] }
  return () => found
}
