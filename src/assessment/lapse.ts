// When what is met would no longer be, by what is on record and disputed now.
import { find } from '../checks/checks.ts'
import { dayAfter, earlier } from '../checks/days.ts'
import { once, type View } from '../checks/view.ts'
import {
  boundaries,
  disputedOn,
  type Evidence,
  type Finding,
  type Group,
  holdsOn,
  isDisputed,
  type Way,
  wayPeriod,
} from '../checks/way.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Result } from './result.ts'

export const holds = (view: View, one: Way, day: string) =>
  holdsOn(wayPeriod(one, view.evidence), day) && !isDisputed(one, view.evidence, view.day)

export const isMet = (view: View, { groups }: Finding, day: string) =>
  groups.every(({ ways }) => ways.some((one) => holds(view, one, day)))

/** The first day after the one asked about on which it would not be met. */
export function lapse(
  view: View,
  rule: Rule,
  finding: Finding,
  soFar: ReadonlyMap<string, Result>,
): string | null {
  const own = finding.restsOn
    ? firstUnmet(view, rule, finding, finding.restsOn())
    : finding.groups.map((group) => dayAfter(lastOf(view, group))).reduce(earlier, LAST_DAY)
  const presumed = rule.presumes && soFar.get(rule.presumes)?.lapsesOn
  const ends = [own, presumed, rule.period.until && dayAfter(rule.period.until)]
  const first = ends.filter((day): day is string => !!day).reduce(earlier, LAST_DAY)
  return first === LAST_DAY ? null : first
}

/** The last day on which some way of the group holds without a break from the day asked about. */
function lastOf(view: View, { ways }: Group): string {
  const periods = ways
    .filter((one) => !isDisputed(one, view.evidence, view.day))
    .map((one) => wayPeriod(one, view.evidence))
  const after = (last: string): string => {
    const next = dayAfter(last)
    const longer = periods.find((period) => period.first <= next && period.last > last)
    return longer ? after(longer.last) : last
  }
  return after(view.day)
}

/** Where another day is asked anew: each day on which anything may change is. */
function firstUnmet(view: View, rule: Rule, { groups }: Finding, restsOn: Way[]): string | undefined {
  const own = groups.flatMap(({ ways, near }) => [...ways, ...near])
  const days = new Set([...own, ...restsOn].flatMap((one) => boundaries(one, view.evidence)))
  const still = { ...view, evidence: disputedNow(view) }
  return [...days]
    .filter((day) => day > view.day && day < LAST_DAY)
    .sort()
    .find((day) => !isMet(still, find({ ...still, day }, rule), day))
}

/** What is in dispute on the day asked about is taken to be so on later days too: how a dispute ends is not foreseen. */
const disputedNow = once(({ evidence, day }): Evidence => {
  if (evidence.disputes.size === 0) return evidence
  const always = [{ from: FIRST_DAY, until: LAST_DAY }]
  const facts = [...evidence.disputes.keys()].filter((fact) => disputedOn(fact, evidence, day))
  return { ...evidence, disputes: new Map(facts.map((fact) => [fact, always])) }
})
