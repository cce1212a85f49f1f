// Check function: a counting function that somebody holds, and the sides it must be linked to.

import type { checks } from '../../../src/recommendations/rule.ts'
import { covering } from '../counting.ts'
import { towards, type View } from '../facts.ts'
import { asked, type Candidate, type Check, claim, combine, frame, groupOf } from '../parts.ts'
import type { Parameters } from './parameters.ts'
import { sideGroup } from './sides.ts'

type With = Parameters<(typeof checks)['function']>

export function heldFunction(view: View, rule: With): Check {
  const holdings = covering(view, 'Function', rule.functionKinds).flatMap((each) =>
    towards(view, 'Holding', each.id).map((holding) => ({
      holder: holding.of,
      parts: [frame(holding), frame(each.description), ...each.parts],
      failing: each.failing,
    })),
  )
  const candidates = covering(view, 'Function', rule.functionKinds).flatMap((each) =>
    combine([
      [{ parts: [frame(each.description), ...each.parts], failing: each.failing }],
      towards(view, 'Holding', each.id).map((holding): Candidate => ({ parts: [claim(holding)] })),
      ...(rule.stated ?? []).map((property): Candidate[] => [
        { parts: [], failing: asked(each.description.says[property]) },
      ]),
    ]),
  )
  const found = {
    groups: [groupOf(candidates), ...(rule.sides ?? []).map((side) => sideGroup(view, side, holdings))],
  }
  return () => found
}
