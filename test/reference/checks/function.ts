// Check function: a counting function that somebody holds, and the sides it must be linked to.

import type { checks } from '../../../src/recommendations/rule.ts'
import { covering } from '../counting.ts'
import { thingOf, towards, type View } from '../facts.ts'
import {
  asked,
  type Candidate,
  type Check,
  claim,
  combine,
  type Failing,
  frame,
  groupOf,
  worst,
} from '../parts.ts'
import type { Parameters } from './parameters.ts'
import { sideGroup } from './sides.ts'

type With = Parameters<(typeof checks)['function']>

/** Whether a function is one that is asked for; of a combined one it must be said. */
function countsAs(kind: string, covers: unknown, rule: With): Failing | undefined | 'NONE' {
  if (rule.functionKinds.some((each) => each === kind)) return undefined
  if (covers === 'NO' || !rule.combinedWith?.some((each) => each === kind)) return 'NONE'
  return covers === '' ? 'UNSTATED' : undefined
}

export function heldFunction(view: View, rule: With): Check {
  const counting = covering(view, 'Function').flatMap((each) => {
    const counts = countsAs(thingOf(view, each.id).kind, each.description.says.coversExtremism, rule)
    return counts === 'NONE' ? [] : [{ ...each, failing: worst([each.failing, counts]) }]
  })
  const holdings = counting.flatMap((each) =>
    towards(view, 'Holding', each.id).map((holding) => ({
      holder: holding.of,
      parts: [frame(holding), frame(each.description), ...each.parts],
      failing: each.failing,
    })),
  )
  const candidates = counting.flatMap((each) =>
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
