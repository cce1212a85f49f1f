// Is there a forum that is composed, led and described as asked?
import type { z } from 'zod'
import type { ForumLink, SeatLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import {
  claimOf,
  fits,
  forumFrame,
  frameOf,
  isOutside,
  pathFrames,
  placed,
  seatClaim,
  sorted,
  stating,
  type View,
  way,
} from './view.ts'
import type { Claim, Finding, Frame, Fresh, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.forum>

/** One thing that answers one of the demands; a way takes one for each demand. */
interface Answer {
  claims: Claim[]
  frames: Frame[]
  fresh?: Fresh[]
  part?: boolean
  unstated?: boolean
  contrary?: boolean
}

export function forum(view: View, asked: Asked): Finding {
  const candidates: (Way | NearThing)[] = []
  const kinds: ReadonlySet<string> = new Set(asked.forumKinds)
  for (const rows of view.forums.values())
    for (const row of rows)
      if (kinds.has(row.kind) && (!asked.level || row.level === asked.level || row.level === ''))
        candidates.push(...composed(view, asked, row))
  const { ways, near } = sorted(candidates)
  return { groups: [ways], near }
}

function composed(view: View, asked: Asked, row: ForumLink): (Way | NearThing)[] {
  const seats = view.links.seats.filter((seat) => seat.forum === row.forum)
  const demands = demandsOn(view, asked, row, seats)
  const { unstated, contrary } = stating(row.stated, asked.stated)
  const base: Answer = {
    // Where no seat is asked for, the forum itself is what the norm is about.
    claims:
      demands.length === 0 || !asksForSeats(asked) ? [claimOf(row, { scope: 'FORUMS', kind: row.kind })] : [],
    frames: [forumFrame(row)],
    part: row.extent !== 'WHOLE',
    unstated: unstated || (asked.level !== undefined && row.level === ''),
    contrary,
  }
  return combinations(demands).map((answers) => {
    const all = [base, ...answers]
    return placed(
      way(
        all.flatMap((a) => a.claims),
        all.flatMap((a) => a.frames),
        all.flatMap((a) => a.fresh ?? []),
      ),
      {
        part: all.some((a) => a.part),
        unstated: all.some((a) => a.unstated),
        contrary: all.some((a) => a.contrary),
      },
    )
  })
}

const asksForSeats = ({ inside, outside, also, chairHolds, led }: Asked) =>
  !!(inside || outside || also || chairHolds || led)

function demandsOn(view: View, asked: Asked, row: ForumLink, seats: SeatLink[]): Answer[][] {
  const demands: Answer[][] = []
  if (asked.inside) demands.push(insideSeats(view, seats))
  if (asked.outside) demands.push(outsideSeats(view, seats, asked.outside))
  for (const who of asked.also ?? []) demands.push(reaching(seats.filter((seat) => fits(seat, who))))
  if (asked.chairHolds) {
    const holders = new Map(
      view.links.functions.filter((f) => f.kind === asked.chairHolds).map((f) => [f.holder, f]),
    )
    const chairs = seats.filter((seat) => seat.role === 'CHAIR' && holders.has(seat.actor))
    demands.push(
      chairs.map((seat) => {
        const holding = holders.get(seat.actor)
        return {
          claims: [seatClaim(seat)],
          frames: holding ? [frameOf([holding.id, holding.from, holding.until])] : [],
        }
      }),
    )
  }
  if (asked.led) demands.push(leaders(view, row, seats))
  if (asked.metWithinMonths) demands.push(meetings(view, row, asked.metWithinMonths))
  return demands
}

const insideSeats = (view: View, seats: SeatLink[]): Answer[] =>
  seats.flatMap((seat) => {
    const own = view.insiders.get(seat.actor)
    return own ? [{ claims: [seatClaim(seat)], frames: [own] }] : []
  })

const outsideSeats = (view: View, seats: SeatLink[], asked: NonNullable<Asked['outside']>): Answer[] =>
  seats
    .filter((seat) => isOutside(view, seat.actor) && fits(seat, asked))
    .flatMap((seat) =>
      reaching([seat]).map((answer) => ({
        ...answer,
        unstated: asked.seatLevel !== undefined && seat.level === '',
        contrary: asked.seatLevel !== undefined && seat.level !== '' && seat.level !== asked.seatLevel,
      })),
    )

const reaching = (seats: SeatLink[]): Answer[] =>
  seats.flatMap((seat) =>
    pathFrames(seat).map(({ frame, whole }) => ({
      claims: [seatClaim(seat)],
      frames: [frame],
      part: !whole,
    })),
  )

/** Led by the municipality: one of its own presides, or the source says so; led jointly is led too. */
function leaders(view: View, row: ForumLink, seats: SeatLink[]): Answer[] {
  const chairs = seats.filter((seat) => seat.role === 'CHAIR')
  const own = insideSeats(view, chairs)
  if (row.leadership === 'MUNICIPALITY' || row.leadership === 'JOINT')
    own.push({ claims: [claimOf(row, { scope: 'FORUMS', kind: row.kind })], frames: [] })
  if (own.length > 0) return own
  const claims =
    chairs.length > 0
      ? chairs.map(seatClaim).slice(0, 1)
      : [claimOf(row, { scope: 'FORUMS', kind: row.kind })]
  const nobodyKnown = chairs.length === 0 && row.leadership === ''
  return [{ claims, frames: [], unstated: nobodyKnown, contrary: !nobodyKnown }]
}

function meetings(view: View, row: ForumLink, months: number): Answer[] {
  const met = view.links.meetings.filter((meeting) => meeting.forum === row.forum)
  if (met.length === 0) return [{ claims: [], frames: [], unstated: true }]
  return met.map(({ id, day }) => ({ claims: [], frames: [], fresh: [{ id, day, months }] }))
}

const combinations = (demands: Answer[][]): Answer[][] =>
  demands.reduce<Answer[][]>(
    (so, demand) => so.flatMap((answers) => demand.map((answer) => [...answers, answer])),
    [[]],
  )
