// Which forums, agreements, documents and other things count for the territory, and the facts by which they do.

import { about, type Fact, isOf, thingOf, thingsOf, towards, type View } from './facts.ts'
import { type Candidate, claim, frame, type Part } from './parts.ts'
import { directly, insideOf, isInsider, reachPaths } from './reach.ts'

export interface Who {
  kinds?: readonly string[] | undefined
  sectors?: readonly string[] | undefined
}

/** Whether an actor is one that a norm asks for; a collective name stands for its sector, not for a kind. */
export function fits(view: View, actor: string, who: Who = {}) {
  const thing = thingOf(view, actor)
  if (who.kinds && (!isOf(thing, who.kinds) || thing.placeholder)) return false
  return !who.sectors || who.sectors.includes(thing.sector ?? '')
}

/** A collective name of a kind that is asked for. */
export function isCollective(view: View, actor: string, who: Who = {}) {
  const thing = thingOf(view, actor)
  if (!who.kinds || !thing.placeholder || !isOf(thing, who.kinds)) return false
  return !who.sectors || who.sectors.includes(thing.sector ?? '')
}

const partial = (fact: Fact) => (fact.says.extent === 'PART' ? ('PART' as const) : undefined)
export const descriptionsOf = (view: View, thing: string) =>
  about(view, 'Description', thing).filter((description) => description.says.status === 'OPERATING')

/** Facts that place a forum in the territory; a county and the country take those of the territories inside them too. */
function placesOf(view: View, forum: string) {
  const inside = view.territory.level === 'MUNICIPALITY' ? [] : insideOf(view)
  return [view.territory, ...inside].flatMap((land) => directly(view, forum, land))
}

export interface Counting extends Candidate {
  id: string
  description: Fact
}

/** Counting forums; the Description is left for the caller to take as a frame or a claim. */
export const countingForums = (view: View, kinds?: readonly string[]): Counting[] =>
  thingsOf(view, kinds, 'Forum').flatMap((forum) =>
    descriptionsOf(view, forum.id).flatMap((description) =>
      placesOf(view, forum.id).map((reach) => ({
        id: forum.id,
        description,
        parts: [frame(reach)],
        failing: partial(reach),
      })),
    ),
  )

export const seatsIn = (view: View, forum: string) =>
  towards(view, 'Seat', forum).filter((seat) => seat.says.basis !== 'PLANNED')

/** A seat whose actor reaches the territory. */
export const seatCandidates = (view: View, seat: Fact): Candidate[] =>
  reachPaths(view, seat.of).map((path) => ({
    parts: [claim(seat), ...path.parts],
    failing: path.partial ? 'PART' : undefined,
  }))

/** Seats of insiders. */
export const insiderSeats = (view: View, forum: string): Candidate[] =>
  seatsIn(view, forum)
    .filter((seat) => isInsider(view, seat.of))
    .map((seat) => ({ parts: [claim(seat)] }))

/** The same candidates when the actor is outside. */
export const outside = (view: View, actor: string, candidates: Candidate[]): Candidate[] =>
  isInsider(view, actor) ? [] : candidates

/** What makes an agreement count: an insider that is a party, or for a county and the country a party that reaches it. */
function partyPaths(view: View, thing: string, alsoInside: boolean): Part[][] {
  const parties = towards(view, 'Party', thing)
  if (view.territory.level === 'MUNICIPALITY')
    return parties.filter((party) => isInsider(view, party.of)).map((party) => [frame(party)])
  const lands = [view.territory, ...(alsoInside ? insideOf(view) : [])]
  return parties.flatMap((party) =>
    lands.flatMap((land) => directly(view, party.of, land).map((reach) => [frame(party), frame(reach)])),
  )
}

/** Counting agreements; for a county `alsoInside` lets those of the territories in it count. */
export const countingAgreements = (view: View, kinds?: readonly string[], alsoInside = false): Counting[] =>
  thingsOf(view, kinds, 'Agreement').flatMap((agreement) => {
    const covers = about(view, 'Cover', agreement.id).filter((cover) => cover.to === view.territory.id)
    const failing = covers.length > 0 && covers.every(partial) ? ('PART' as const) : undefined
    return descriptionsOf(view, agreement.id).flatMap((description) =>
      partyPaths(view, agreement.id, alsoInside).map((parts) => ({
        id: agreement.id,
        description,
        parts,
        failing,
      })),
    )
  })

/** Counting documents, functions or services: those with a Cover to the territory. */
export const covering = (
  view: View,
  type: 'Document' | 'Function' | 'Service',
  kinds?: readonly string[],
): Counting[] =>
  thingsOf(view, kinds, type).flatMap((thing) =>
    descriptionsOf(view, thing.id).flatMap((description) =>
      about(view, 'Cover', thing.id)
        .filter((cover) => cover.to === view.territory.id)
        .map((cover) => ({ id: thing.id, description, parts: [frame(cover)], failing: partial(cover) })),
    ),
  )

/** Counting channels: an insider is a party, or for the country all parties reach it; for a county none is. */
export function countingChannels(view: View): Counting[] {
  const { level } = view.territory
  return thingsOf(view, undefined, 'Channel').flatMap((channel) => {
    const parties = towards(view, 'Party', channel.id)
    let ways: Candidate[] = []
    if (level === 'MUNICIPALITY')
      ways = parties.filter((party) => isInsider(view, party.of)).map((party) => ({ parts: [frame(party)] }))
    if (level === 'COUNTRY' && parties.length > 0)
      ways = parties.reduce<Candidate[]>(
        (all, party) =>
          all.flatMap((before) =>
            directly(view, party.of).map((reach) => ({
              parts: [...before.parts, frame(party), frame(reach)],
              failing: before.failing ?? partial(reach),
            })),
          ),
        [{ parts: [] }],
      )
    return descriptionsOf(view, channel.id).flatMap((description) =>
      ways.map((way) => ({ ...way, id: channel.id, description })),
    )
  })
}
