// Is there a coordinating function, held today, stated as asked, and in touch with the asked sides?
import type { z } from 'zod'
import type { FunctionLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { besideHolder, besideOwn, ownParties } from './partings.ts'
import {
  agreementClaim,
  among,
  claimOf,
  coverIsPart,
  fits,
  frameOf,
  groupOf,
  isOutside,
  pathFrames,
  placed,
  stating,
  type View,
  type Who,
  way,
} from './view.ts'
import type { Finding, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.function>

export function coordinating(view: View, asked: Asked): Finding {
  const kinds = among(asked.functionKinds)
  const links = view.links.functions.filter((link) => kinds.has(link.kind))
  const found = groupOf(
    links.map((link) =>
      placed(
        way(
          [claimOf(link, { scope: 'FUNCTIONS', kind: link.kind })],
          [frameOf(link.description), frameOf(link.cover)],
        ),
        { part: link.cover[3] !== 'WHOLE', ...stating(link.stated, asked.stated) },
      ),
    ),
  )
  return { groups: [found, ...(asked.sides ?? []).map((side) => groupOf(touching(view, side, links)))] }
}

/** A seat at a table where the municipality sits, or whoever holds the function for it, or an agreement with it. */
function touching(
  view: View,
  side: Who & { outside?: true | undefined },
  functions: FunctionLink[],
): (Way | NearThing)[] {
  const found: (Way | NearThing)[] = []
  const fitting = (link: { actor: string; kind: string; sector: string; placeholder: boolean }) =>
    fits(link, side) && (!side.outside || isOutside(view, link.actor))
  for (const { seat, way: one, part } of besideOwn(view)) if (fitting(seat)) found.push(placed(one, { part }))
  for (const link of functions)
    for (const { seat, way: one, part } of besideHolder(view, link))
      if (fitting(seat)) found.push(placed(one, { part }))
  for (const link of view.links.agreements.filter(fitting))
    for (const own of ownParties(view, link))
      for (const { frame, whole } of pathFrames(link))
        found.push(
          placed(way([agreementClaim(link)], [own, frameOf(link.party), frame]), {
            part: !whole || coverIsPart(link.covers),
          }),
        )
  return found
}
