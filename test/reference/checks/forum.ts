// Check forum: a counting forum with the seats, the leadership, the properties and the meetings that a norm asks for.

import type { checks } from '../../../src/recommendations/rule.ts'
import {
  type Counting,
  countingForums,
  covering,
  fits,
  insiderSeats,
  outside,
  seatCandidates,
  seatsIn,
  type Who,
} from '../counting.ts'
import { earliest } from '../days.ts'
import { about, type Fact, thingOf, towards, type View } from '../facts.ts'
import { any, asked, type Candidate, type Check, claim, combine, frame, groupOf } from '../parts.ts'
import { isInsider } from '../reach.ts'
import { partStatus } from '../status.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['forum']>

/** Seats that are or were last known to be there: neither over nor to come. */
const current = (view: View, seats: Fact[], day: string) =>
  seats.filter((seat) => ['HOLDING', 'LAST_KNOWN'].includes(partStatus(view, claim(seat), day)))

export const outsideSeats = (
  view: View,
  forum: string,
  who: Who,
): { seat: Fact; candidates: Candidate[] }[] =>
  seatsIn(view, forum)
    .filter((seat) => fits(view, seat.of, who))
    .map((seat) => ({ seat, candidates: outside(view, seat.of, seatCandidates(view, seat)) }))

function outsiders(view: View, forum: string, who: NonNullable<With['outside']>, day: string): Candidate[] {
  const found = outsideSeats(view, forum, who)
  if (!who.seatLevel) return found.flatMap((each) => each.candidates)
  const sitting = current(
    view,
    found.filter(({ candidates }) => candidates.length > 0).map(({ seat }) => seat),
    day,
  )
  const allOperative = sitting.every((seat) => seat.says.level === 'OPERATIVE')
  return found.flatMap(({ seat, candidates }) => {
    if (seat.says.level === 'LEADING') return candidates
    if (seat.says.level === '') return candidates.map((each) => ({ ...each, failing: 'UNSTATED' as const }))
    return allOperative ? candidates.map((each) => ({ ...each, failing: 'CONTRARY' as const })) : []
  })
}

function leadership(view: View, forum: Counting, day: string): Candidate[] {
  const stated = forum.description.says.leadership
  const chairs = seatsIn(view, forum.id).filter((seat) => seat.says.role === 'CHAIR')
  const found = insiderSeats(view, forum.id).filter((each) =>
    each.parts.some((part) => part.role === 'claim' && chairs.includes(part.fact)),
  )
  if (stated === 'MUNICIPALITY' || stated === 'JOINT') return [{ parts: [] }, ...found]
  const sitting = current(view, chairs, day)
  if (sitting.some((seat) => isInsider(view, seat.of))) return found
  if (stated === 'OTHER') return [{ parts: [], failing: 'CONTRARY' }, ...found]
  if (sitting.length === 0) return [{ parts: [], failing: 'UNSTATED' }, ...found]
  // A neighbour's chair may be there for all who share the forum.
  const fellow = (seat: Fact) => ['MUNICIPALITY', 'JOINT_AUTHORITY'].includes(thingOf(view, seat.of).kind)
  const strangers = sitting.map(
    (seat): Candidate => ({ parts: [claim(seat)], failing: fellow(seat) ? 'UNSTATED' : 'CONTRARY' }),
  )
  return [...strangers, ...found]
}

function meetings(view: View, forum: string, months: number): Candidate[] {
  const held = about(view, 'Meeting', forum)
  if (held.length === 0) return [{ parts: [], failing: 'UNSTATED' }]
  return held.map((fact) => ({
    parts: [{ role: 'fresh', fact, day: fact.from === earliest ? '' : fact.from, months }],
  }))
}

/** Chairs whose actor holds a counting function of the kind. */
function holdingChairs(view: View, forum: string, functionKind: string): Candidate[] {
  const held = covering(view, 'Function', [functionKind]).flatMap((each) =>
    towards(view, 'Holding', each.id).map((holding) => ({
      holder: holding.of,
      parts: [frame(holding), frame(each.description), ...each.parts],
      failing: each.failing,
    })),
  )
  return seatsIn(view, forum)
    .filter((seat) => seat.says.role === 'CHAIR')
    .flatMap((seat) => combine([seatCandidates(view, seat), held.filter(({ holder }) => holder === seat.of)]))
}

function candidatesOf(view: View, forum: Counting, rule: With, day: string): Candidate[] {
  const { says } = forum.description
  const lists: Candidate[][] = [[forum]]
  if (rule.level) {
    if (says.level !== '' && says.level !== rule.level) return []
    lists.push([{ parts: [], failing: says.level === '' ? 'UNSTATED' : undefined }])
  }
  if (rule.anyStated) {
    const failing = any(says, rule.anyStated)
    if (failing === 'NONE') return []
    lists.push([{ parts: [], failing }])
  }
  for (const property of rule.stated ?? []) lists.push([{ parts: [], failing: asked(says[property]) }])
  if (rule.inside) lists.push(insiderSeats(view, forum.id))
  if (rule.outside) lists.push(outsiders(view, forum.id, rule.outside, day))
  for (const { kinds } of rule.also ?? [])
    lists.push(
      seatsIn(view, forum.id)
        .filter((seat) => fits(view, seat.of, { kinds }))
        .flatMap((seat) => seatCandidates(view, seat)),
    )
  if (rule.led) lists.push(leadership(view, forum, day))
  if (rule.chairHolds) lists.push(holdingChairs(view, forum.id, rule.chairHolds))
  if (rule.metWithinMonths) lists.push(meetings(view, forum.id, rule.metWithinMonths))
  // Where no seat is asked for, it is the forum itself that the norm is about.
  return combine(lists).map((each) => {
    const seats = each.parts.some((part) => part.role === 'claim')
    return { ...each, parts: [...each.parts, seats ? frame(forum.description) : claim(forum.description)] }
  })
}

export const forum =
  (view: View, rule: With): Check =>
  (day) => ({
    groups: [
      groupOf(countingForums(view, rule.forumKinds).flatMap((each) => candidatesOf(view, each, rule, day))),
    ],
  })
