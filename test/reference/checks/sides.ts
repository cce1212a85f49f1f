// The sides that a function must be linked to: a seat or an agreement with an actor of that side.

import {
  countingAgreements,
  countingForums,
  descriptionsOf,
  fits,
  insiderSeats,
  isCollective,
  outside,
  seatCandidates,
  seatsIn,
  type Who,
} from '../counting.ts'
import { thingsOf, towards, type View } from '../facts.ts'
import { type Candidate, claim, combine, frame, type Group, groupOf, type Near } from '../parts.ts'
import { directly, isInsider, reachPaths, within } from '../reach.ts'

export interface Side extends Who {
  outside?: true | undefined
  networks?: readonly string[] | undefined
}

/** Who is looked for: those asked for, or collective names for them. */
type Fit = (view: View, actor: string, who: Who) => boolean

function seats(view: View, side: Side, suits: Fit): Candidate[] {
  return countingForums(view).flatMap((forum) =>
    combine([
      [{ parts: [frame(forum.description), ...forum.parts], failing: forum.failing }],
      seatsIn(view, forum.id)
        .filter((seat) => suits(view, seat.of, side))
        .flatMap((seat) => {
          const found = seatCandidates(view, seat)
          return side.outside ? outside(view, seat.of, found) : found
        }),
      insiderSeats(view, forum.id),
    ]),
  )
}

function parties(view: View, side: Side, suits: Fit): Candidate[] {
  return countingAgreements(view).flatMap((agreement) =>
    combine([
      [{ parts: [claim(agreement.description), ...agreement.parts], failing: agreement.failing }],
      towards(view, 'Party', agreement.id)
        .filter((party) => suits(view, party.of, side))
        .flatMap((party) => {
          const found = reachPaths(view, party.of).map((path) => ({
            parts: [frame(party), ...path.parts],
            failing: path.partial ? ('PART' as const) : undefined,
          }))
          return side.outside ? outside(view, party.of, found) : found
        }),
    ]),
  )
}

export interface Held extends Candidate {
  holder: string
}

/** Somebody who sits with a holder that is no insider. */
function besideHolders(view: View, side: Side, held: Held[], suits: Fit): Candidate[] {
  const strangers = held.filter(({ holder }) => !isInsider(view, holder))
  return countingForums(view).flatMap((forum) =>
    strangers.flatMap((holding) =>
      combine([
        [{ parts: [frame(forum.description), ...forum.parts], failing: forum.failing }],
        seatsIn(view, forum.id)
          .filter((seat) => seat.of !== holding.holder && suits(view, seat.of, side))
          .flatMap((seat) => {
            const found = seatCandidates(view, seat)
            return side.outside ? outside(view, seat.of, found) : found
          }),
        seatsIn(view, forum.id)
          .filter((seat) => seat.of === holding.holder)
          .map((seat) => ({ parts: [claim(seat)] })),
        [holding],
      ]),
    ),
  )
}

/** Seats of the municipality's own, or of a holder, in forums of the country that the municipality lies in. */
function national(view: View, kinds: readonly string[], held: Held[]): Candidate[] {
  if (view.territory.level !== 'MUNICIPALITY' || kinds.length === 0) return []
  const countries = within(view).filter((land) => land.level === 'COUNTRY')
  return thingsOf(view, kinds, 'Forum').flatMap((forum) =>
    combine([
      descriptionsOf(view, forum.id).map((description) => ({ parts: [frame(description)] })),
      countries
        .flatMap((land) => directly(view, forum.id, land))
        .map((reach) => ({
          parts: [frame(reach)],
          failing: reach.says.extent === 'PART' ? ('PART' as const) : undefined,
        })),
      towards(view, 'Seat', forum.id)
        .filter((seat) => seat.says.basis === 'NAMED')
        .flatMap((seat): Candidate[] => {
          const sits: Candidate = { parts: [claim(seat)] }
          if (isInsider(view, seat.of)) return [sits]
          return combine([[sits], held.filter(({ holder }) => holder === seat.of)])
        }),
    ]),
  )
}

export function sideGroup(view: View, side: Side, held: Held[]): Group {
  const found = (suits: Fit) => [
    ...seats(view, side, suits),
    ...parties(view, side, suits),
    ...besideHolders(view, side, held, suits),
  ]
  const collective = found(isCollective).map(({ parts }): Near => ({ near: 'PLACEHOLDER', parts }))
  return groupOf([...found(fits), ...national(view, side.networks ?? [], held)], collective)
}
