// Is there a forum that is composed, led and described as asked?
import type { z } from 'zod'
import type { ForumLink, SeatLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import {
  among,
  claimOf,
  fits,
  forumFrame,
  frameOf,
  groupOf,
  isOutside,
  pathFrames,
  placed,
  seatClaim,
  seatsByForum,
  stating,
  type View,
  way,
} from './view.ts'
import {
  type Claim,
  type Finding,
  type Frame,
  type Fresh,
  type NearThing,
  standing,
  type Way,
} from './way.ts'

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
  const kinds = among(asked.forumKinds)
  const fitting: ForumLink[] = []
  for (const rows of view.forums.values())
    for (const row of rows) if (kinds.has(row.kind) && concerns(row, asked)) fitting.push(row)
  const groups = [groupOf(fitting.flatMap((row) => composed(view, asked, row)))]
  if (!asked.led && !asked.outside?.seatLevel) return { groups }
  const seats = () => fitting.flatMap((row) => seatsByForum(view).get(row.forum) ?? [])
  return { groups, restsOn: () => seats().map((seat) => way([seatClaim(seat)], [])) }
}

/** A forum of the other level, or of which nothing of what is asked may be so, is another forum. */
const concerns = ({ level, stated }: ForumLink, asked: Asked) =>
  (!asked.level || level === asked.level || level === '') &&
  (!asked.anyStated || asked.anyStated.some((property) => stated[property] !== 'NO'))

function composed(view: View, asked: Asked, row: ForumLink): (Way | NearThing)[] {
  const seats = seatsByForum(view).get(row.forum) ?? []
  const { unstated, contrary } = stating(row.stated, asked.stated)
  const oneOf = !asked.anyStated || asked.anyStated.some((property) => row.stated[property] === 'YES')
  const base: Answer = {
    claims: [],
    frames: [forumFrame(row)],
    part: row.extent !== 'WHOLE',
    unstated: unstated || !oneOf || (asked.level !== undefined && row.level === ''),
    contrary,
  }
  return combinations(demandsOn(view, asked, row, seats)).map((answers) => together(row, [base, ...answers]))
}

/** All that is asked of the forum, answered in one of the ways it can be. */
function together(row: ForumLink, answers: Answer[]): Way | NearThing {
  const claims: Claim[] = []
  const frames: Frame[] = []
  const fresh: Fresh[] = []
  const marks = { part: false, unstated: false, contrary: false }
  for (const answer of answers) {
    for (const claim of answer.claims) claims.push(claim)
    for (const frame of answer.frames) frames.push(frame)
    if (answer.fresh) fresh.push(...answer.fresh)
    if (answer.part) marks.part = true
    if (answer.unstated) marks.unstated = true
    if (answer.contrary) marks.contrary = true
  }
  // Where no seat is asked for, the forum itself is what the norm is about; no list of forums says what one is like.
  if (claims.length === 0) claims.push(claimOf(row, { scope: '', kind: '' }))
  return placed(way(claims, frames, fresh), marks)
}

function demandsOn(view: View, asked: Asked, row: ForumLink, seats: SeatLink[]): Answer[][] {
  const demands: Answer[][] = []
  if (asked.inside) demands.push(insideSeats(view, seats))
  if (asked.outside) demands.push(outsideSeats(view, seats, asked.outside))
  for (const who of asked.also ?? []) demands.push(reaching(seats.filter((seat) => fits(seat, who))))
  if (asked.chairHolds) demands.push(holdingChairs(view, seats, asked.chairHolds))
  if (asked.led) demands.push(leaders(view, row, seats))
  if (asked.metWithinMonths) demands.push(meetings(view, row, asked.metWithinMonths))
  return demands
}

const insideSeats = (view: View, seats: SeatLink[]): Answer[] =>
  seats
    .filter((seat) => view.insiders.has(seat.actor))
    .map((seat) => ({ claims: [seatClaim(seat)], frames: [] }))

const current = (view: View, seats: SeatLink[]) =>
  seats.filter((seat) =>
    ['HOLDING', 'LAST_KNOWN'].includes(
      standing(way([seatClaim(seat)], []), { ...view.evidence, disputes: new Map() }, view.day),
    ),
  )

function outsideSeats(view: View, seats: SeatLink[], asked: NonNullable<Asked['outside']>): Answer[] {
  const fitting = seats.filter((seat) => isOutside(view, seat.actor) && fits(seat, asked))
  if (!asked.seatLevel) return reaching(fitting)
  const allOperative = current(
    view,
    fitting.filter((seat) => seat.paths.length > 0),
  ).every((seat) => seat.level === 'OPERATIVE')
  return fitting.flatMap((seat) => {
    if (seat.level === asked.seatLevel) return reaching([seat])
    if (seat.level === '') return reaching([seat]).map((answer) => ({ ...answer, unstated: true }))
    // An operative seat beside a leading one contradicts nothing.
    return allOperative ? reaching([seat]).map((answer) => ({ ...answer, contrary: true })) : []
  })
}

/** Chairs whose actor holds a function of the kind that counts here. */
function holdingChairs(view: View, seats: SeatLink[], kind: string): Answer[] {
  const holdings = view.links.functions.filter((link) => link.kind === kind)
  return seats
    .filter((seat) => seat.role === 'CHAIR')
    .flatMap((seat) =>
      holdings
        .filter(({ holder }) => holder === seat.actor)
        .flatMap(({ id, from, until, description, cover }) => {
          const frames = [{ ids: [id], from, until }, frameOf(description), frameOf(cover)]
          return reaching([seat]).map((answer) => ({
            ...answer,
            frames: [...answer.frames, ...frames],
            part: answer.part || cover[3] !== 'WHOLE',
          }))
        }),
    )
}

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
  const said: Answer = { claims: [], frames: [] }
  if (row.leadership === 'MUNICIPALITY' || row.leadership === 'JOINT') return [said, ...own]
  const sitting = current(view, chairs)
  if (sitting.some((seat) => view.insiders.has(seat.actor))) return own
  if (row.leadership === 'OTHER') return [{ ...said, contrary: true }, ...own]
  if (sitting.length === 0) return [{ ...said, unstated: true }, ...own]
  return [...sitting.map((seat) => ({ claims: [seatClaim(seat)], frames: [], ...strange(seat) })), ...own]
}

/** A fellow municipality that presides may do so for all who share the forum. */
const strange = ({ kind }: SeatLink) =>
  kind === 'MUNICIPALITY' || kind === 'JOINT_AUTHORITY' ? { unstated: true } : { contrary: true }

function meetings(view: View, row: ForumLink, months: number): Answer[] {
  const met = view.links.meetings.filter((meeting) => meeting.forum === row.forum)
  if (met.length === 0) return [{ claims: [], frames: [], unstated: true }]
  return met.map(({ id, day }) => ({ claims: [], frames: [], fresh: [{ id, day, months }] }))
}

const combinations = ([first, ...rest]: Answer[][]): Answer[][] =>
  rest.reduce<Answer[][]>(
    (so, demand) => so.flatMap((answers) => demand.map((answer) => [...answers, answer])),
    first?.map((answer) => [answer]) ?? [[]],
  )
