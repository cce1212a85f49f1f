// Is there a coordinating function, held today, stated as asked, and in touch with the asked sides?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { ownParties } from './partings.ts'
import {
  agreementClaim,
  claimOf,
  fits,
  forumFrame,
  frameOf,
  groupOf,
  isOutside,
  pathFrames,
  placed,
  seatClaim,
  stating,
  type View,
  type Who,
  way,
} from './view.ts'
import type { Finding, Way } from './way.ts'

type Asked = z.infer<typeof checks.function>

export function coordinating(view: View, asked: Asked): Finding {
  const kinds: ReadonlySet<string> = new Set(asked.functionKinds)
  const found = groupOf(
    view.links.functions
      .filter((link) => kinds.has(link.kind))
      .map((link) =>
        placed(
          way(
            [claimOf(link, { scope: 'FUNCTIONS', kind: link.kind })],
            [frameOf(link.description), frameOf(link.cover)],
          ),
          { part: link.cover[3] !== 'WHOLE', ...stating(link.stated, asked.stated) },
        ),
      ),
  )
  return { groups: [found, ...(asked.sides ?? []).map((side) => ({ ways: touching(view, side), near: [] }))] }
}

/** A seat at a table where the municipality sits, or an agreement with it. */
function touching(view: View, side: Who & { outside?: true | undefined }): Way[] {
  const ways: Way[] = []
  const fitting = (link: { actor: string; kind: string; sector: string; placeholder: boolean }) =>
    fits(link, side) && (!side.outside || isOutside(view, link.actor))
  for (const seat of view.links.seats.filter(fitting))
    for (const own of view.links.seats) {
      if (own.forum !== seat.forum || own.actor === seat.actor || !view.insiders.has(own.actor)) continue
      for (const forum of view.forums.get(seat.forum) ?? [])
        for (const { frame } of pathFrames(seat))
          ways.push(way([seatClaim(seat), seatClaim(own)], [forumFrame(forum), frame]))
    }
  for (const link of view.links.agreements.filter(fitting))
    for (const own of ownParties(view, link))
      ways.push(way([agreementClaim(link)], [own, frameOf(link.party)]))
  return ways
}
