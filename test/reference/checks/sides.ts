// The sides that a function must be linked to: a seat or an agreement with an actor of that side.

import {
  countingAgreements,
  countingForums,
  fits,
  insiderSeats,
  outside,
  seatCandidates,
  seatsIn,
  type Who,
} from '../counting.ts'
import { towards, type View } from '../facts.ts'
import { type Candidate, claim, combine, frame, type Group, groupOf } from '../parts.ts'
import { isInsider, reachPaths } from '../reach.ts'

export interface Side extends Who {
  outside?: true | undefined
}

function seats(view: View, side: Side): Candidate[] {
  return countingForums(view).flatMap((forum) =>
    combine([
      [{ parts: [frame(forum.description), ...forum.parts], failing: forum.failing }],
      seatsIn(view, forum.id)
        .filter((seat) => fits(view, seat.of, side))
        .flatMap((seat) => {
          const found = seatCandidates(view, seat)
          return side.outside ? outside(view, seat.of, found) : found
        }),
      insiderSeats(view, forum.id),
    ]),
  )
}

function parties(view: View, side: Side): Candidate[] {
  return countingAgreements(view).flatMap((agreement) =>
    combine([
      [{ parts: [claim(agreement.description), ...agreement.parts], failing: agreement.failing }],
      towards(view, 'Party', agreement.id)
        .filter((party) => fits(view, party.of, side))
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
function besideHolders(view: View, side: Side, held: Held[]): Candidate[] {
  const strangers = held.filter(({ holder }) => !isInsider(view, holder))
  return countingForums(view).flatMap((forum) =>
    strangers.flatMap((holding) =>
      combine([
        [{ parts: [frame(forum.description), ...forum.parts], failing: forum.failing }],
        seatsIn(view, forum.id)
          .filter((seat) => seat.of !== holding.holder && fits(view, seat.of, side))
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

export const sideGroup = (view: View, side: Side, held: Held[]): Group =>
  groupOf([...seats(view, side), ...parties(view, side), ...besideHolders(view, side, held)])
