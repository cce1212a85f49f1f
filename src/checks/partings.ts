// Who takes part, and how: every seat and every party of anybody that counts for the territory, as ways.
import {
  agreementClaim,
  coverIsPart,
  forumFrame,
  frameOf,
  isOutside,
  pathFrames,
  seatClaim,
  stating,
  type View,
  way,
} from './view.ts'
import type { Way } from './way.ts'

export interface Parting {
  actor: string
  kind: string
  placeholder: boolean
  way: Way
  part: boolean
  unstated?: boolean
  contrary?: boolean
}

export function* seated(view: View, forumKinds?: readonly string[]): Generator<Parting> {
  for (const seat of view.links.seats)
    for (const forum of view.forums.get(seat.forum) ?? []) {
      if (forumKinds && !forumKinds.includes(forum.kind)) continue
      for (const { frame, whole } of pathFrames(seat))
        yield {
          ...seat,
          way: way([seatClaim(seat)], [forumFrame(forum), frame]),
          part: !whole || forum.extent !== 'WHOLE',
        }
    }
}

export function* parties(
  view: View,
  agreementKinds?: readonly string[],
  stated: readonly string[] = [],
): Generator<Parting> {
  for (const link of view.links.agreements) {
    if (agreementKinds && !agreementKinds.includes(link.agreementKind)) continue
    for (const own of ownParties(view, link))
      for (const { frame, whole } of pathFrames(link))
        yield {
          ...link,
          ...stating(link.stated, stated),
          way: way([agreementClaim(link)], [own, frameOf(link.party), frame]),
          part: !whole || coverIsPart(link.covers),
        }
  }
}

/** The parties that make an agreement count for the territory: who belongs to the municipality is a matter of the day. */
export const ownParties = (view: View, { insiders }: View['links']['agreements'][number]) =>
  insiders.filter(([, , , actor]) => view.level !== 'MUNICIPALITY' || view.insiders.has(actor)).map(frameOf)

export function* takingPart(view: View): Generator<Parting> {
  yield* seated(view)
  yield* parties(view)
}

/** The outside actors that take part on a day, with the facts by which they do. */
export function partnersOn(view: View, holds: (one: Way) => boolean): Map<string, Way[]> {
  const partners = new Map<string, Way[]>()
  for (const { actor, placeholder, part, way: one } of takingPart(view))
    if (!placeholder && !part && isOutside(view, actor) && holds(one))
      partners.set(actor, [...(partners.get(actor) ?? []), one])
  return partners
}
