// Who takes part, and how: every seat and every party of anybody that counts for the territory, as ways.
import type { FunctionLink, SeatLink } from '../links/links.ts'
import {
  agreementClaim,
  coverIsPart,
  forumFrame,
  frameOf,
  isOutside,
  type Kinds,
  once,
  ownSeatsByForum,
  pathFrames,
  seatClaim,
  seatsByForum,
  type View,
  way,
} from './view.ts'
import type { Frame, Way } from './way.ts'

export interface Parting extends Kinds {
  actor: string
  placeholder: boolean
  /** The kind of the forum or agreement. */
  at: string
  way: Way
  part: boolean
}

/** A party says by its agreement what is stated. */
export interface PartyParting extends Parting {
  stated: Record<string, string>
}

const seats = once((view) => {
  const found: Parting[] = []
  for (const seat of view.links.seats)
    for (const forum of view.forums.get(seat.forum) ?? []) {
      const claim = seatClaim(seat)
      const at = forumFrame(forum)
      for (const { frame, whole } of pathFrames(seat))
        found.push({
          actor: seat.actor,
          kind: seat.kind,
          also: seat.also,
          placeholder: seat.placeholder,
          at: forum.kind,
          way: way([claim], [at, frame]),
          part: !whole || forum.extent !== 'WHOLE',
        })
    }
  return found
})

const partyships = once((view) => {
  const found: PartyParting[] = []
  for (const link of view.links.agreements)
    for (const own of ownParties(view, link))
      for (const { frame, whole } of pathFrames(link))
        found.push({
          actor: link.actor,
          kind: link.kind,
          also: link.also,
          placeholder: link.placeholder,
          at: link.agreementKind,
          stated: link.stated,
          way: way([agreementClaim(link)], [own, frameOf(link.party), frame]),
          part: !whole || coverIsPart(link.covers),
        })
  return found
})

export const seated = (view: View, forumKinds?: readonly string[]): Parting[] =>
  forumKinds ? seats(view).filter(({ at }) => forumKinds.includes(at)) : seats(view)

export const parties = (view: View, agreementKinds?: readonly string[]): PartyParting[] =>
  agreementKinds ? partyships(view).filter(({ at }) => agreementKinds.includes(at)) : partyships(view)

/** A seat at a table where one of the municipality's own sits too. */
export interface Company {
  seat: SeatLink
  way: Way
  part: boolean
}

export const besideOwn = once((view) => {
  const found: Company[] = []
  for (const seat of view.links.seats)
    for (const forum of view.forums.get(seat.forum) ?? [])
      for (const own of ownSeatsByForum(view).get(seat.forum) ?? [])
        for (const { frame, whole } of pathFrames(seat))
          found.push({
            seat,
            way: way([seatClaim(seat), seatClaim(own)], [forumFrame(forum), frame]),
            part: !whole || forum.extent !== 'WHOLE',
          })
  return found
})

/** That a function is held, for whom, and that it is there. */
export const holdingFrames = (held: FunctionLink): Frame[] => [
  { ids: [held.id], from: held.from, until: held.until },
  frameOf(held.description),
  frameOf(held.cover),
]

/** The same beside whoever holds a function for the municipality without belonging to it: a neighbour, for one. */
export function besideHolder(view: View, held: FunctionLink): Company[] {
  if (view.insiders.has(held.holder)) return []
  const holding = holdingFrames(held)
  const part = held.cover[3] !== 'WHOLE'
  return view.links.seats
    .filter(({ actor }) => actor === held.holder)
    .flatMap((own) =>
      (view.forums.get(own.forum) ?? []).flatMap((forum) =>
        (seatsByForum(view).get(own.forum) ?? [])
          .filter(({ actor }) => actor !== held.holder)
          .flatMap((seat) =>
            pathFrames(seat).map(({ frame, whole }) => ({
              seat,
              way: way([seatClaim(seat), seatClaim(own)], [forumFrame(forum), frame, ...holding]),
              part: part || !whole || forum.extent !== 'WHOLE',
            })),
          ),
      ),
    )
}

/** One that is on record as a part of another, and for how long. */
export interface PartWhole {
  part: string
  whole: string
  frame: Frame
}

export const partsOnRecord = once((view): PartWhole[] =>
  view.links.record.flatMap(({ actor, wholes }) =>
    wholes.flatMap(([whole, from, until, ids]) =>
      whole === actor ? [] : [{ part: actor, whole, frame: { ids, from, until } }],
    ),
  ),
)

/** The parties that make an agreement count for the territory: who belongs to the municipality is a matter of the day. */
export const ownParties = (view: View, { insiders }: View['links']['agreements'][number]) =>
  insiders.filter(([, , , actor]) => view.level !== 'MUNICIPALITY' || view.insiders.has(actor)).map(frameOf)

export const takingPart = once((view): Parting[] => [...seats(view), ...partyships(view)])

/** The outside actors that take part on a day, with the facts by which they do. */
export function partnersOn(view: View, holds: (one: Way) => boolean): Map<string, Way[]> {
  const partners = new Map<string, Way[]>()
  for (const { actor, placeholder, part, way: one } of takingPart(view))
    if (!placeholder && !part && isOutside(view, actor) && holds(one))
      partners.set(actor, [...(partners.get(actor) ?? []), one])
  return partners
}
