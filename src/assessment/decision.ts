// The decision table: from what a check found to a state, a reason, an indication and the day it lapses.

import { find } from '../checks/checks.ts'
import { addMonths, later } from '../checks/days.ts'
import type { View } from '../checks/view.ts'
import { type Finding, type NearThing, standing, telling, type Way } from '../checks/way.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { Reason, Rule } from '../recommendations/rule.ts'
import { dayOr, indicationOf, isBlocked, type Judged, newestSeen } from './indication.ts'
import { holds, isMet, lapse } from './lapse.ts'
import { denials, isOpen } from './open.ts'
import type { Because, Result } from './result.ts'
import { coverageOf } from './scopes.ts'
import { settling } from './settling.ts'

/** Effort counts for this long; the law asks for effort, not when: ours. */
export const EFFORT_MONTHS = 12

/** Decides one recommendation; `so far` holds the results of those it may presume. */
export function decide(view: View, rule: Rule, soFar: ReadonlyMap<string, Result>): Result {
  const because = outOfQuestion(view, rule, soFar)
  if (because)
    return result(rule, { state: 'NOT_APPLICABLE', because: because.why, evidence: because.evidence })
  const finding = find(view, rule)
  if (isMet(view, finding, view.day)) {
    const holding = finding.groups.flatMap(({ ways }) => ways.filter((w) => holds(view, w, view.day)))
    return result(rule, {
      state: 'MET',
      evidence: holding.flatMap((one) => telling(one, view.day)),
      evidenceOn: newestSeen(view, holding),
      lapsesOn: lapse(view, rule, finding, soFar),
    })
  }
  return unmet(view, rule, judge(view, finding))
}

function result(rule: Rule, said: Partial<Result> & Pick<Result, 'state'>): Result {
  const evidence = [...new Set(said.evidence ?? [])]
  return {
    recommendation: rule.id,
    because: null,
    reason: null,
    indication: null,
    near: null,
    lapsesOn: null,
    evidenceOn: null,
    settledBy: [],
    ...said,
    evidence,
  }
}

function outOfQuestion(
  view: View,
  rule: Rule,
  soFar: ReadonlyMap<string, Result>,
): { why: Because; evidence: string[] } | null {
  const { from, until = LAST_DAY } = rule.period
  if (view.day < from || view.day > until) return { why: 'NOT_IN_FORCE', evidence: [] }
  if (rule.level !== view.level || (rule.reach && !rule.reach.some((code) => view.within.includes(code))))
    return { why: 'OUTSIDE_REACH', evidence: [] }
  if (rule.presumes && soFar.get(rule.presumes)?.state !== 'MET') return { why: 'PRESUMES', evidence: [] }
  const denied = denials(view, rule, ['HOLDING'])
  return denied ? { why: 'NO_SUCH_ACTOR', evidence: denied.map(({ id }) => id) } : null
}

/** What is to be looked at of a gap: the groups that nothing holds for, and the near things that count on the day. */
function judge(view: View, finding: Finding): Judged {
  const unmet = finding.groups.filter(({ ways }) => !ways.some((one) => holds(view, one, view.day)))
  const near = unmet.flatMap((group) => group.near.filter((one) => !outdone(view, one, group.ways)))
  const counting: NearThing[] = []
  const disputed: NearThing[] = []
  for (const one of near) {
    const now = standing(one, view.evidence, view.day)
    if (now === 'HOLDING' || (now === 'LAST_KNOWN' && one.near !== 'EFFORT')) counting.push(one)
    else if (now === 'DISPUTED' && decides(finding, one)) disputed.push(one)
  }
  return {
    finding,
    groups: unmet.map(({ ways }) =>
      ways.map((one) => ({ way: one, standing: standing(one, view.evidence, view.day) })),
    ),
    near: counting,
    disputed,
  }
}

const decides = ({ asks }: Finding, { near }: NearThing) =>
  incomplete.includes(near as never) || (asks !== undefined && near === 'UNCONNECTED')

/** A part of the municipality is no failing when the same claims are framed for the whole of it. */
const outdone = (view: View, one: NearThing, ways: Way[]) =>
  one.near === 'PART' &&
  ways.some(
    (other) =>
      claimsOf(other) === claimsOf(one) &&
      other.frames.every(({ from, until }) => from <= view.day && view.day <= until),
  )

const claimsOf = ({ claims }: Way) =>
  claims
    .map(({ id }) => id)
    .sort()
    .join()

function unmet(view: View, rule: Rule, judged: Judged): Result {
  const all = judged.groups.flat()
  const scopes = coverageOf(view, rule, judged.finding)
  const disputed =
    all.some((one) => one.standing === 'DISPUTED') || judged.disputed.length > 0 || scopes.disputed
  const { reason, evidence, near } = reasonOf(view, judged, disputed)
  const why = { reason, near, evidence }

  const explanation = view.links.notes.find(
    (note) =>
      note.type === 'Explanation' &&
      note.about === rule.id &&
      note.from <= view.day &&
      view.day <= note.until,
  )
  const listed = dayOr(scopes.lists.map(({ day }) => day).reduce(later, FIRST_DAY))
  if (explanation)
    return result(rule, {
      state: 'EXPLAINED',
      ...why,
      evidence: [...evidence, explanation.id],
      evidenceOn: listed ?? dayOr(explanation.from),
    })

  const blocked = isBlocked(judged.near) || disputed
  const established = !blocked && scopes.covered && !isOpen(view, rule, judged)
  if (!established) {
    const indication = disputed ? null : indicationOf(view, rule, judged)
    const settledBy = settling(view, rule, judged)
    if (!indication) return result(rule, { state: 'UNKNOWN', ...why, settledBy })
    return result(rule, {
      state: 'UNKNOWN',
      ...why,
      settledBy,
      indication,
      evidenceOn: indication.day,
      evidence: [...evidence, ...indication.evidence],
    })
  }
  const lists = scopes.lists.map(({ id }) => id)
  const efforts = rule.duty === 'EFFORT' ? effortsOf(view, rule, judged) : []
  const state = efforts.length > 0 ? 'EFFORT_DOCUMENTED' : 'NOT_MET'
  return result(rule, { state, ...why, evidence: [...evidence, ...efforts, ...lists], evidenceOn: listed })
}

const effortsOf = (view: View, rule: Rule, judged: Judged): string[] => [
  ...view.links.notes
    .filter(
      (note) =>
        note.type === 'Effort' &&
        note.about === rule.id &&
        note.from <= view.day &&
        view.day <= addMonths(note.from, EFFORT_MONTHS),
    )
    .map(({ id }) => id),
  ...judged.near.filter((one) => one.near === 'EFFORT').flatMap((one) => telling(one, view.day)),
]

const incomplete = ['PART', 'UNSTATED', 'WHOLE', 'PLACEHOLDER', 'CONTRARY'] as const

/** Nothing on record comes near, as is so of most. */
const absent = { reason: 'ABSENT', near: null, evidence: [] as string[] } as const

/** The first reason that applies, with the facts that show it. */
function reasonOf(
  view: View,
  { groups, near, disputed: doubted }: Judged,
  disputed: boolean,
): { reason: Reason; evidence: string[]; near: Result['near'] } {
  if (!disputed && near.length === 0 && groups.every((group) => group.length === 0)) return absent
  const of = (...kinds: readonly string[]) => near.filter((one) => kinds.includes(one.near))
  const that = (standings: string) => groups.flat().filter((one) => one.standing === standings)
  if (disputed)
    return {
      reason: 'DISPUTED',
      near: null,
      evidence: [...that('DISPUTED').map((one) => one.way), ...doubted].flatMap((one) =>
        telling(one, view.day),
      ),
    }
  for (const kind of incomplete) {
    const found = of(kind)
    if (found.length > 0)
      return { reason: 'INCOMPLETE', near: kind, evidence: found.flatMap((one) => telling(one, view.day)) }
  }
  for (const [reason, standings] of [
    ['STALE', 'LAST_KNOWN'],
    ['LAPSED', 'ENDED'],
  ] as const) {
    const found = that(standings)
    if (found.length > 0)
      return { reason, near: null, evidence: found.flatMap((one) => telling(one.way, view.day)) }
  }
  for (const reason of ['INFORMAL', 'UNCONNECTED'] as const) {
    const found = of(reason)
    if (found.length > 0)
      return { reason, near: reason, evidence: found.flatMap((one) => telling(one, view.day)) }
  }
  return absent
}
