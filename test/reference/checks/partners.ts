// The partners that a plan must name: outside actors that verifiably take part on a day.

import { outside } from '../counting.ts'
import { thingOf, type View } from '../facts.ts'
import type { Part } from '../parts.ts'
import { wayStatus } from '../status.ts'
import { bound, seated } from './participation.ts'

/** Each identified partner on the day, with the facts by which it takes part. */
export function partnersOn(view: View, day: string): Map<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const { actor, candidates } of [...seated(view), ...bound(view)]) {
    if (thingOf(view, actor).placeholder || found.has(actor)) continue
    const holding = outside(view, actor, candidates).find(
      (each) => !each.failing && wayStatus(view, each.parts, day) === 'HOLDING',
    )
    if (holding) found.set(actor, holding.parts)
  }
  return found
}
