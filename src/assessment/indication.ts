// What an UNKNOWN seems to be: towards met, when it was last known to hold; towards a gap, when a list or an end points there.
import { earlier, isKnown, later } from '../checks/days.ts'
import { standingOn, type View } from '../checks/view.ts'
import {
  claimPeriod,
  type Finding,
  freshPeriod,
  type NearThing,
  type Standing,
  telling,
  type Way,
} from '../checks/way.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Indication, Towards } from './result.ts'
import { onceCovered, seatLists } from './scopes.ts'

export interface Judged {
  finding: Finding
  /** The groups that nothing holds for. */
  groups: { way: Way; standing: Standing }[][]
  /** The near things that count on the day. */
  near: NearThing[]
  /** Those that would, but for a dispute. */
  disputed: NearThing[]
}

const blocking: ReadonlySet<string> = new Set(['UNSTATED', 'WHOLE', 'PLACEHOLDER'])

/** The facts that say so of a part of the territory only; where none is on the way, what is claimed is of a part. */
function partsOf({ claims, frames }: NearThing): string[] {
  const partial = frames.flatMap((one) => (one.partial ? one.ids.slice(-1) : []))
  return partial.length > 0 ? partial : claims.map(({ id }) => id)
}

/** Something for one district and something for another: nobody knows whether they are all of it together. */
function isPieced(near: NearThing[]): boolean {
  const parts = near.filter((one) => one.near === 'PART').map(partsOf)
  return parts.some((some, i) =>
    parts.slice(i + 1).some((others) => !others.some((part) => some.includes(part))),
  )
}

/** Whether something that comes near leaves it undecided. */
export const isBlocked = (near: NearThing[]) => near.some((one) => blocking.has(one.near)) || isPieced(near)

export const dayOr = (day: string): string | null => (isKnown(day) ? day : null)
const newest = (view: View, ways: Way[]) =>
  ways
    .flatMap((one) => one.claims.map((claim) => claimPeriod(claim, view.evidence).newest))
    .reduce(later, FIRST_DAY)
/** The newest day anything of these ways was seen or happened. */
export const newestSeen = (view: View, ways: Way[]) =>
  dayOr(ways.flatMap((one) => one.fresh.map(({ day }) => day)).reduce(later, newest(view, ways)))
const points = (towards: Towards, day: string | null, evidence: string[]): Indication => ({
  towards,
  day,
  evidence,
})

export function indicationOf(view: View, rule: Rule, judged: Judged): Indication | null {
  const { finding, groups, near } = judged
  const of = (group: { way: Way; standing: Standing }[], asked: Standing) =>
    group.filter(({ standing }) => standing === asked).map(({ way }) => way)
  const lastKnown = groups.map((group) => of(group, 'LAST_KNOWN'))
  if (lastKnown.length > 0 && lastKnown.every((ways) => ways.length > 0))
    return points(
      'MET',
      dayOr(newest(view, lastKnown.flat())),
      lastKnown.flat().flatMap((one) => telling(one, view.day)),
    )
  if (isBlocked(near)) return null
  const contrary = near.filter((one) => one.near === 'CONTRARY')
  if (contrary.length > 0)
    return points(
      'NOT_MET',
      dayOr(newest(view, contrary)),
      contrary.flatMap((one) => telling(one, view.day)),
    )
  const over = groups
    .filter((group) => group.length > 0 && of(group, 'ENDED').length === group.length)
    .flat()
    .map(({ way }) => way)
  if (over.length > 0)
    return points(
      'NOT_MET',
      over.map((one) => lastDay(view, one)).reduce(later),
      over.flatMap((one) => telling(one, view.day)),
    )
  if (near.some((one) => one.near === 'PART')) return null
  const leftOver = finding.asks
    ? near.filter((one) => one.near === 'UNCONNECTED' && standingOn(view, one) === 'HOLDING')
    : []
  if (leftOver.length > 0)
    return points(
      'NOT_MET',
      dayOr(newest(view, leftOver)),
      leftOver.flatMap((one) => telling(one, view.day)),
    )
  return listed(view, rule, finding)
}

/** The day on which the first of an ended way's facts came to an end. */
const lastDay = ({ day }: View, one: Way) =>
  [
    ...[...one.claims, ...one.frames].map(({ until }) => until),
    ...one.fresh.filter((event) => isKnown(event.day)).map((event) => freshPeriod(event).last),
  ]
    .filter((last) => last < day)
    .reduce(earlier, LAST_DAY)

function listed(view: View, rule: Rule, finding: Finding): Indication | null {
  const lists = asksForSeats(rule) ? seatLists(view, expectedForums(rule)) : []
  if (lists.length > 0)
    return points(
      'NOT_MET',
      dayOr(lists.map(({ day }) => day).reduce(later)),
      lists.map(({ id }) => id),
    )
  const once = onceCovered(view, rule, finding)
  if (!once) return null
  return points(
    'NOT_MET',
    once.map(({ day }) => day).reduce(earlier),
    once.map(({ id }) => id),
  )
}

/** Where somebody of the kind would be looked for. */
const expectedForums = ({ with: asked }: Rule) =>
  (asked.expectedIn ?? asked.forumKinds) as string[] | undefined

const asksForSeats = ({ check, with: asked }: Rule) =>
  (check === 'participation' && (asked.by as string[]).includes('SEAT')) ||
  (check === 'forum' && asked.outside !== undefined)
