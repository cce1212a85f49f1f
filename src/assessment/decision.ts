// The decision table: from what a check found to a state, a reason, an indication and the day it lapses.

import { find } from '../checks/checks.ts'
import { addMonths, dayAfter, earlier } from '../checks/days.ts'
import type { View } from '../checks/view.ts'
import { claimOf } from '../checks/view.ts'
import {
  boundaries,
  claimPeriod,
  type Finding,
  holdsOn,
  idsOf,
  isDisputed,
  standing,
  type Way,
  wayPeriod,
} from '../checks/way.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import type { Reason, Rule } from '../recommendations/rule.ts'
import { blocking, indicationOf, type Judged } from './indication.ts'
import type { Because, Result } from './result.ts'
import { coverageOf } from './scopes.ts'

/** Effort counts for this long; the law asks for effort, not when: ours. */
export const EFFORT_MONTHS = 12

/** Decides one recommendation; `so far` holds the results of those it may presume. */
export function decide(view: View, rule: Rule, soFar: ReadonlyMap<string, Result>): Result {
  const because = outOfQuestion(view, rule, soFar)
  if (because)
    return result(rule, { state: 'NOT_APPLICABLE', because: because.why, evidence: because.evidence })
  const finding = find(view, rule)
  if (isMet(view, finding, view.day)) {
    const evidence = finding.groups.flatMap((group) =>
      group.filter((w) => holds(view, w, view.day)).flatMap(idsOf),
    )
    return result(rule, { state: 'MET', evidence, lapsesOn: lapse(view, rule, finding, soFar) })
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
  if (rule.level !== view.level || (rule.reach && !rule.reach.includes(view.code)))
    return { why: 'OUTSIDE_REACH', evidence: [] }
  if (rule.presumes && soFar.get(rule.presumes)?.state !== 'MET') return { why: 'PRESUMES', evidence: [] }
  if (rule.check !== 'participation') return null
  const denied = (rule.with.actorKinds as string[]).map((kind) =>
    view.links.notes.find(
      (note) =>
        note.type === 'NoSuchActor' &&
        note.about === kind &&
        !view.evidence.disputed.has(note.id) &&
        holdsOn(claimPeriod(claimOf(note, { scope: 'ACTORS', kind }), view.evidence), view.day),
    ),
  )
  return denied.every((note) => note !== undefined)
    ? { why: 'NO_SUCH_ACTOR', evidence: denied.map((note) => note.id) }
    : null
}

const holds = (view: View, one: Way, day: string) =>
  holdsOn(wayPeriod(one, view.evidence), day) && !isDisputed(one, view.evidence)

function isMet(view: View, { groups, near, every, verdict }: Finding, day: string): boolean {
  if (verdict) return verdict.metOn(day)
  const spoilt =
    every && near.some((one) => (one.near === 'CONTRARY' || one.near === 'UNSTATED') && holds(view, one, day))
  return !spoilt && groups.every((group) => group.some((one) => holds(view, one, day)))
}

/** The first day after the one asked about on which it would not be met. */
function lapse(view: View, rule: Rule, finding: Finding, soFar: ReadonlyMap<string, Result>): string | null {
  const ways = finding.every ? [...finding.groups.flat(), ...finding.near] : finding.groups.flat()
  const days = finding.verdict?.boundaries ?? ways.flatMap((one) => boundaries(one, view.evidence))
  const own = [...new Set(days)]
    .filter((day) => day > view.day && day < LAST_DAY)
    .sort()
    .find((day) => !isMet(view, finding, day))
  const ends = [
    own,
    rule.presumes && soFar.get(rule.presumes)?.lapsesOn,
    rule.period.until && dayAfter(rule.period.until),
  ]
  const first = ends.filter((day): day is string => !!day).reduce(earlier, LAST_DAY)
  return first === LAST_DAY ? null : first
}

function judge(view: View, finding: Finding): Judged {
  const groups = finding.groups.map((group) =>
    group.map((one) => ({ way: one, standing: standing(one, view.evidence, view.day) })),
  )
  const near = finding.near.filter((one) => {
    const now = standing(one, view.evidence, view.day)
    return now === 'HOLDING' || (now === 'LAST_KNOWN' && one.near !== 'EFFORT')
  })
  return { finding, groups, near }
}

function unmet(view: View, rule: Rule, judged: Judged): Result {
  const all = judged.groups.flat()
  const scopes = coverageOf(view, rule, (judged.finding.verdict?.leftOver(view.day) ?? []).length > 0)
  const disputed = all.some((one) => one.standing === 'DISPUTED') || (!scopes.covered && scopes.disputed)
  const { reason, evidence, near } = reasonOf(judged, disputed)
  const why = { reason, near, evidence }

  const explanation = view.links.notes.find(
    (note) =>
      note.type === 'Explanation' &&
      note.about === rule.id &&
      note.from <= view.day &&
      view.day <= note.until &&
      !view.evidence.disputed.has(note.id),
  )
  if (explanation)
    return result(rule, { state: 'EXPLAINED', ...why, evidence: [...evidence, explanation.id] })

  const blocked = judged.near.some((one) => blocking.has(one.near)) || disputed
  const established = !blocked && scopes.covered
  if (!established) {
    const indication = indicationOf(view, rule, judged)
    if (!indication) return result(rule, { state: 'UNKNOWN', ...why })
    const { towards, day } = indication
    return result(rule, {
      state: 'UNKNOWN',
      ...why,
      indication: { towards, day },
      evidence: [...evidence, ...indication.evidence],
    })
  }
  const lists = scopes.lists.map(({ id }) => id)
  const efforts = rule.duty === 'EFFORT' ? effortsOf(view, rule, judged) : []
  const state = efforts.length > 0 ? 'EFFORT_DOCUMENTED' : 'NOT_MET'
  return result(rule, { state, ...why, evidence: [...evidence, ...efforts, ...lists] })
}

const effortsOf = (view: View, rule: Rule, judged: Judged): string[] => [
  ...view.links.notes
    .filter(
      (note) =>
        note.type === 'Effort' &&
        note.about === rule.id &&
        note.from <= view.day &&
        view.day <= addMonths(note.from, EFFORT_MONTHS) &&
        !view.evidence.disputed.has(note.id),
    )
    .map(({ id }) => id),
  ...judged.near.filter((one) => one.near === 'EFFORT').flatMap(idsOf),
]

const incomplete = ['PART', 'UNSTATED', 'WHOLE', 'PLACEHOLDER', 'CONTRARY'] as const

/** The first reason that applies, with the facts that show it. */
function reasonOf(
  { groups, near }: Judged,
  disputed: boolean,
): { reason: Reason; evidence: string[]; near: Result['near'] } {
  const of = (...kinds: readonly string[]) => near.filter((one) => kinds.includes(one.near))
  const that = (standings: string) => groups.flat().filter((one) => one.standing === standings)
  if (disputed)
    return { reason: 'DISPUTED', near: null, evidence: that('DISPUTED').flatMap((one) => idsOf(one.way)) }
  for (const kind of incomplete) {
    const found = of(kind)
    if (found.length > 0) return { reason: 'INCOMPLETE', near: kind, evidence: found.flatMap(idsOf) }
  }
  for (const [reason, standings] of [
    ['STALE', 'LAST_KNOWN'],
    ['LAPSED', 'ENDED'],
  ] as const) {
    const found = that(standings)
    if (found.length > 0) return { reason, near: null, evidence: found.flatMap((one) => idsOf(one.way)) }
  }
  for (const reason of ['INFORMAL', 'UNCONNECTED'] as const) {
    const found = of(reason)
    if (found.length > 0) return { reason, near: reason, evidence: found.flatMap(idsOf) }
  }
  return { reason: 'ABSENT', near: null, evidence: [] }
}
