// A second assessment engine, plain loops over drafts in memory: what the first is compared with.

import type { CheckName, Reason, Rule, State } from '../../src/recommendations/rule.ts'
import { asks, checks } from '../../src/recommendations/rule.ts'
import type { BuiltWorld, TerritoryKey } from '../support/world.ts'
import { agreement } from './checks/agreement.ts'
import { channel } from './checks/channel.ts'
import { document } from './checks/document.ts'
import { forum } from './checks/forum.ts'
import { heldFunction } from './checks/function.ts'
import { inventory } from './checks/inventory.ts'
import { involved } from './checks/involved.ts'
import { participation } from './checks/participation.ts'
import { round } from './checks/round.ts'
import { service } from './checks/service.ts'
import { latest, nextDay, plusMonths } from './days.ts'
import {
  gapOf,
  hasEffort,
  type Indication,
  indicationOf,
  isEstablished,
  isMet,
  reasonOf,
} from './decision.ts'
import { about, type View, viewOf } from './facts.ts'
import { type Check, claim, type Finding } from './parts.ts'
import { within } from './reach.ts'
import { confirmationsOf, evidenceMonths, wayStatus } from './status.ts'

export interface ReferenceResult {
  recommendation: string
  state: State
  because?: 'NOT_IN_FORCE' | 'OUTSIDE_REACH' | 'PRESUMES' | 'NO_SUCH_ACTOR'
  reason?: Reason
  indication?: Indication
  lapsesOn?: string
}
export interface ReferenceOptions {
  /** Whether the viewer may see the territory's own facts; yes unless told otherwise. */
  own?: boolean
  knownSeq?: number
  /** Days on which national rounds were closed. */
  rounds?: string[]
}

const checkers: { [Name in CheckName]: (view: View, rule: never) => Check } = {
  participation,
  forum,
  agreement,
  document,
  function: heldFunction,
  service,
  channel,
  inventory,
  involved,
  round,
}

/** What may be met in one way or another: everything is in one group. */
const eitherOf =
  (found: Check[]): Check =>
  (day) => {
    const [first, ...others] = found.map((each) => each(day)) as [Finding, ...Finding[]]
    if (others.length === 0) return first
    const groups = [first, ...others].flatMap((each) => each.groups)
    return {
      ...first,
      groups: [{ ways: groups.flatMap(({ ways }) => ways), near: groups.flatMap(({ near }) => near) }],
    }
  }

class Assessor {
  readonly view: View
  readonly rules: Rule[]
  readonly day: string
  private readonly found = new Map<string, Check>()
  private readonly results = new Map<string, ReferenceResult>()

  constructor(view: View, rules: Rule[], day: string) {
    this.view = view
    this.rules = rules
    this.day = day
  }

  presumed(rule: Rule): Rule | undefined {
    if (rule.presumes === undefined) return undefined
    const found = this.rules.find((each) => each.id === rule.presumes)
    if (!found) throw new Error(`${rule.id} presumes ${rule.presumes}, which is not among the rules`)
    return found
  }

  find(rule: Rule, day: string) {
    let check = this.found.get(rule.id)
    if (!check) {
      const found = asks(rule).map((each) =>
        checkers[each.check](this.view, checks[each.check].parse(each.with) as never),
      )
      check = eitherOf(found)
      this.found.set(rule.id, check)
    }
    return check(day)
  }

  holds(rule: Rule, day: string): boolean {
    const presumed = this.presumed(rule)
    if (rule.period.until !== undefined && day > rule.period.until) return false
    return isMet(this.view, this.find(rule, day), day) && (!presumed || this.holds(presumed, day))
  }

  notApplicable(rule: Rule): ReferenceResult['because'] {
    const { view, day } = this
    if (day < rule.period.from || (rule.period.until !== undefined && day > rule.period.until))
      return 'NOT_IN_FORCE'
    const codes = within(view).map((land) => land.code)
    if (rule.level !== view.territory.level) return 'OUTSIDE_REACH'
    if (rule.reach && !rule.reach.some((code) => codes.includes(code))) return 'OUTSIDE_REACH'
    const presumed = this.presumed(rule)
    if (presumed && this.assess(presumed).state !== 'MET') return 'PRESUMES'
    return this.nobody(rule, ['HOLDING']) ? 'NO_SUCH_ACTOR' : undefined
  }

  /** Whether it is said, with one of these standings, that there is nobody of kinds that the rule asks for. */
  private nobody(rule: Rule, standings: string[]): boolean {
    const { view, day } = this
    const absent = about(view, 'NoSuchActor', view.territory.id)
      .filter((fact) => standings.includes(wayStatus(view, [claim(fact)], day)))
      .map((fact) => fact.says.kind)
    const { actorKinds, sides } = rule.with as { actorKinds?: string[]; sides?: { kinds?: string[] }[] }
    const sets = rule.check === 'participation' ? [actorKinds] : (sides ?? []).map(({ kinds }) => kinds)
    return sets.some((kinds) => kinds?.every((kind) => absent.includes(kind)))
  }

  assess(rule: Rule): ReferenceResult {
    const known = this.results.get(rule.id)
    if (known) return known
    const result = { recommendation: rule.id, ...this.decide(rule) }
    this.results.set(rule.id, result)
    return result
  }

  private decide(rule: Rule): Omit<ReferenceResult, 'recommendation'> {
    const { view, day } = this
    const because = this.notApplicable(rule)
    if (because) return { state: 'NOT_APPLICABLE', because }
    const finding = this.find(rule, day)
    if (isMet(view, finding, day)) {
      const lapsesOn = this.lapse(rule)
      return lapsesOn ? { state: 'MET', lapsesOn } : { state: 'MET' }
    }
    const gap = gapOf(view, rule, finding, day)
    const reason = reasonOf(gap)
    const explained = about(view, 'Explanation', view.territory.id).some(
      (fact) => fact.says.recommendation === rule.id && fact.from <= day && day <= fact.until,
    )
    if (explained) return { state: 'EXPLAINED', reason }
    const nobody = this.nobody(rule, ['HOLDING', 'LAST_KNOWN', 'DISPUTED'])
    if (!nobody && isEstablished(view, gap, day))
      return { state: hasEffort(view, rule, gap, day) ? 'EFFORT_DOCUMENTED' : 'NOT_MET', reason }
    const indication = indicationOf(view, rule, gap, day)
    return indication ? { state: 'UNKNOWN', reason, indication } : { state: 'UNKNOWN', reason }
  }

  /** Walks forward over every day on which anything might change until it no longer holds. */
  private lapse(rule: Rule): string | undefined {
    for (const day of this.boundaries(rule)) if (day < latest && !this.holds(rule, day)) return day
    return undefined
  }

  private boundaries(rule: Rule): string[] {
    const spans = [evidenceMonths, ...this.monthsOf(rule)]
    const days = new Set<string>()
    const add = (day: string) => {
      if (day > this.day) days.add(day)
    }
    const facts = Object.values(this.view.facts).flat()
    for (const fact of facts) {
      add(fact.from)
      add(nextDay(fact.until))
      const seen = [fact.from, ...confirmationsOf(this.view, fact)]
      for (const day of seen) {
        add(day)
        for (const span of spans) add(nextDay(plusMonths(day, span)))
      }
    }
    for (let each: Rule | undefined = rule; each; each = this.presumed(each))
      if (each.period.until !== undefined) add(nextDay(each.period.until))
    for (const day of this.view.rounds) for (const span of spans) add(nextDay(plusMonths(day, span)))
    return [...days].sort()
  }

  /** The months that a rule, or one that it presumes, counts by. */
  private monthsOf(rule: Rule): number[] {
    const presumed = this.presumed(rule)
    const all = asks(rule).flatMap((each) => Object.entries(each.with))
    const own = all.filter(([name]) => name.toLowerCase().endsWith('withinmonths'))
    return [...own.map(([, value]) => Number(value)), ...(presumed ? this.monthsOf(presumed) : [])]
  }
}

function resultsOf(
  built: BuiltWorld,
  rules: Rule[],
  territory: string,
  day: string,
  options: ReferenceOptions,
) {
  const view = viewOf(built, {
    day,
    territory: built.territories[territory as TerritoryKey] ?? territory,
    own: options.own ?? true,
    knownSeq: options.knownSeq ?? Number.MAX_SAFE_INTEGER,
    rounds: options.rounds ?? [],
  })
  const assessor = new Assessor(view, rules, day)
  return rules.map((rule) => assessor.assess(rule))
}

/** Every rule's result for a territory (its code, or its key in the world) on a day. */
export function referenceAssess(
  built: BuiltWorld,
  rules: Rule[],
  territory: string,
  day: string,
  options: ReferenceOptions = {},
): ReferenceResult[] {
  const all = resultsOf(built, rules, territory, day, { ...options, own: true })
  if (options.own !== false) return all
  const shared = resultsOf(built, rules, territory, day, options)
  const pointsToGap = (result: ReferenceResult | undefined) => result?.indication?.towards === 'NOT_MET'
  return shared.map((result, i) =>
    result.state === all[i]?.state && (!pointsToGap(result) || pointsToGap(all[i]))
      ? result
      : { recommendation: result.recommendation, state: 'UNKNOWN', reason: 'ABSENT' },
  )
}
