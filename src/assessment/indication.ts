// What an UNKNOWN seems to be: towards met, when it was last known to hold; towards a gap, when a list or an end points there.
import { earlier, isKnown, later } from '../checks/days.ts'
import type { View } from '../checks/view.ts'
import { type Finding, idsOf, type NearThing, type Standing, type Way } from '../checks/way.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Indication, Towards } from './result.ts'
import { onceCovered, seatLists } from './scopes.ts'

export interface Judged {
  finding: Finding
  groups: { way: Way; standing: Standing }[][]
  /** The near things that count on the day. */
  near: NearThing[]
}

export interface Pointed extends Indication {
  evidence: string[]
}

export const blocking: ReadonlySet<string> = new Set(['UNSTATED', 'WHOLE', 'PLACEHOLDER'])

const dayOr = (day: string): string | null => (isKnown(day) ? day : null)
const newest = (ways: Way[]) =>
  ways
    .flatMap((w) => w.claims)
    .map((c) => c.observedOn)
    .reduce(later, '0001-01-01')
const points = (towards: Towards, day: string | null, evidence: string[]): Pointed => ({
  towards,
  day,
  evidence,
})

export function indicationOf(view: View, rule: Rule, { finding, groups, near }: Judged): Pointed | null {
  const all = groups.flat()
  if (all.some((one) => one.standing === 'DISPUTED')) return null
  const lastKnown = all.filter((one) => one.standing === 'LAST_KNOWN').map((one) => one.way)
  const could = (one: { standing: Standing }) => one.standing === 'LAST_KNOWN' || one.standing === 'HOLDING'
  if (lastKnown.length > 0 && groups.every((group) => group.some(could)))
    return points('MET', dayOr(newest(lastKnown)), lastKnown.flatMap(idsOf))
  if (near.some((one) => blocking.has(one.near))) return null
  const contrary = near.filter((one) => one.near === 'CONTRARY')
  if (contrary.length > 0) return points('NOT_MET', dayOr(newest(contrary)), contrary.flatMap(idsOf))
  const ended = all.filter((one) => one.standing === 'ENDED').map((one) => one.way)
  if (ended.length > 0 && ended.length === all.length)
    return points('NOT_MET', lastDay(ended), ended.flatMap(idsOf))
  if (near.some((one) => one.near === 'PART')) return null
  const leftOver = finding.verdict?.leftOver(view.day) ?? []
  if (leftOver.length > 0) return points('NOT_MET', dayOr(newest(leftOver)), leftOver.flatMap(idsOf))
  return listed(view, rule)
}

/** The last day on which the youngest of the ended ways still held. */
const lastDay = (ways: Way[]) =>
  ways
    .map((w) => [...w.claims, ...w.frames].map(({ until }) => until).reduce(earlier, '9999-12-31'))
    .reduce(later)

function listed(view: View, rule: Rule): Pointed | null {
  const lists = asksForSeats(rule) ? seatLists(view, rule.with.forumKinds as string[] | undefined) : []
  if (lists.length > 0)
    return points(
      'NOT_MET',
      dayOr(lists.map(({ day }) => day).reduce(later)),
      lists.map(({ id }) => id),
    )
  const once = onceCovered(view, rule, false)
  if (!once) return null
  return points(
    'NOT_MET',
    once.map(({ day }) => day).reduce(earlier),
    once.map(({ id }) => id),
  )
}

const asksForSeats = ({ check, with: asked }: Rule) =>
  (check === 'participation' && (asked.by as string[]).includes('SEAT')) ||
  (check === 'forum' && asked.outside !== undefined)
