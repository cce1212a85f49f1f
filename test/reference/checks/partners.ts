// The partners that a plan must name: outside actors that verifiably take part on a day.

import { outside } from '../counting.ts'
import { thingOf, type View } from '../facts.ts'
import type { Part } from '../parts.ts'
import { recordsOf, wholesOf } from '../reach.ts'
import { wayStatus } from '../status.ts'
import { bound, seated } from './participation.ts'

/** The actors that this one is a part of, with the facts on the way, when it is on record here. */
export const wholesOnRecord = (view: View, part: string) =>
  recordsOf(view, part).length > 0 ? wholesOf(view, part).filter(({ actor }) => actor !== part) : []

/** Those on record here that are parts of this actor. */
export const partsOf = (view: View, whole: string) =>
  [...view.things.values()]
    .filter(({ type }) => type === 'Organisation')
    .flatMap(({ id }) =>
      wholesOnRecord(view, id)
        .filter(({ actor }) => actor === whole)
        .map(({ way }) => ({ part: id, way })),
    )

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
