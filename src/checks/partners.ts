// Who takes part today: the outside actors that hold a seat or are party to an agreement on the day.
import {
  agreementClaim,
  forumFrame,
  frameOf,
  isOutside,
  pathFrames,
  seatClaim,
  type View,
  way,
} from './view.ts'
import { type Frame, holdsOn, isDisputed, type Way, wayPeriod } from './way.ts'

export interface Partner {
  actor: string
  frames: Frame[]
}

/** Every seat and party of anybody that counts for the territory, as ways. */
export function* takingPart(view: View): Generator<{ actor: string; way: Way }> {
  for (const seat of view.links.seats)
    for (const forum of view.forums.get(seat.forum) ?? [])
      for (const { frame } of pathFrames(seat))
        yield { actor: seat.actor, way: way([seatClaim(seat)], [forumFrame(forum), frame]) }
  for (const link of view.links.agreements)
    for (const own of link.insiders)
      for (const { frame } of pathFrames(link))
        yield {
          actor: link.actor,
          way: way([agreementClaim(link)], [frameOf(own), frameOf(link.party), frame]),
        }
}

export function identifiedPartners(view: View): Partner[] {
  const partners = new Map<string, Partner>()
  for (const { actor, way: one } of takingPart(view)) {
    if (!isOutside(view, actor) || partners.has(actor)) continue
    if (holdsOn(wayPeriod(one, view.evidence), view.day) && !isDisputed(one, view.evidence))
      partners.set(actor, {
        actor,
        frames: one.claims.map(({ id, from, until }) => frameOf([id, from, until])),
      })
  }
  return [...partners.values()]
}
