// The decision: from what a check finds on a day to a state, a reason, an indication and the day on which it lapses.

import type { Reason, Rule, Scope } from '../../src/recommendations/rule.ts'
import { newest, plusMonths } from './days.ts'
import { about, type View } from './facts.ts'
import type { Finding, Group, NearKind, Part } from './parts.ts'
import { listedDay, scopeDisputed, scopesCovered, scopesOf } from './scopes.ts'
import { beyondLists, lastDayOf, newestClaimOf, outdone, wayStatus } from './status.ts'

export interface Indication {
  towards: 'MET' | 'NOT_MET'
  day?: string
}

const holds = (view: View, group: Group, day: string) =>
  group.ways.some((way) => wayStatus(view, way, day) === 'HOLDING')

/** Whether every group has a way that holds. */
export const isMet = (view: View, finding: Finding, day: string) =>
  finding.groups.every((group) => holds(view, group, day))

const blocking: NearKind[] = ['UNSTATED', 'WHOLE', 'PLACEHOLDER']
const incomplete: NearKind[] = ['PART', 'CONTRARY', ...blocking]

/** What is there of a gap on a day: only the groups that nothing holds for are looked at. */
interface Gap {
  groups: Group[]
  scopes: Scope[]
  /** The statuses of all ways, and the near things that count. */
  statuses: Set<string>
  near: Set<NearKind>
  /** Near things of different parts of the territory count. */
  pieced: boolean
  disputed: boolean
}

export function gapOf(view: View, rule: Rule, finding: Finding, day: string): Gap {
  const groups = finding.groups.filter((group) => !holds(view, group, day))
  const statuses = new Set(groups.flatMap((group) => group.ways.map((way) => wayStatus(view, way, day))))
  const near = new Set<NearKind>()
  const pieces: string[][] = []
  const scopes = scopesOf(rule, finding)
  let disputed = statuses.has('DISPUTED') || scopeDisputed(view, scopes, day)
  for (const group of groups)
    for (const each of group.near) {
      const status = wayStatus(view, each.parts, day)
      if (outdone(view, each, group.ways, day)) continue
      if (status === 'HOLDING' || (status === 'LAST_KNOWN' && each.near !== 'EFFORT')) {
        near.add(each.near)
        if (each.near === 'PART') pieces.push(pieceOf(each.parts))
      }
      // What hangs on a disputed fact is unknown, be it only nearly there.
      const decides =
        incomplete.includes(each.near) || (rule.check === 'involved' && each.near === 'UNCONNECTED')
      if (status === 'DISPUTED' && decides) disputed = true
    }
  const pieced = pieces.some((one) => pieces.some((other) => one.every((fact) => !other.includes(fact))))
  return { groups, scopes, statuses, near, pieced, disputed }
}

/** The facts of extent PART; without any, what is claimed. */
function pieceOf(parts: Part[]): string[] {
  const ids = (of: Part[]) => of.flatMap((part) => part.fact?.id ?? [])
  const partial = parts.filter((part) => part.role === 'frame' && part.fact.says.extent === 'PART')
  return ids(partial.length > 0 ? partial : parts.filter((part) => part.role === 'claim'))
}

const isBlocked = (gap: Gap) => gap.pieced || counts(gap, blocking)

const counts = (gap: Gap, kinds: NearKind[]) => kinds.some((kind) => gap.near.has(kind))

/** Each group has something last known to hold of which no list could tell whether it still does. */
const isOpen = (view: View, gap: Gap, day: string) =>
  gap.groups.every((group) =>
    group.ways.some((way) => wayStatus(view, way, day) === 'LAST_KNOWN' && beyondLists(view, way, day)),
  )

export const isEstablished = (view: View, gap: Gap, day: string) =>
  !isBlocked(gap) && !gap.disputed && scopesCovered(view, gap.scopes, day) && !isOpen(view, gap, day)

export function hasEffort(view: View, rule: Rule, gap: Gap, day: string): boolean {
  if (rule.duty !== 'EFFORT') return false
  const made = about(view, 'Effort', view.territory.id).some(
    (effort) =>
      effort.says.recommendation === rule.id && effort.from <= day && day <= plusMonths(effort.from, 12),
  )
  return made || gap.near.has('EFFORT')
}

export function reasonOf(gap: Gap): Reason {
  if (gap.disputed) return 'DISPUTED'
  if (counts(gap, incomplete)) return 'INCOMPLETE'
  if (gap.statuses.has('LAST_KNOWN')) return 'STALE'
  if (gap.statuses.has('ENDED')) return 'LAPSED'
  if (gap.near.has('INFORMAL')) return 'INFORMAL'
  return gap.near.has('UNCONNECTED') ? 'UNCONNECTED' : 'ABSENT'
}

const towards = (side: Indication['towards'], day: string): Indication =>
  day === '' ? { towards: side } : { towards: side, day }

/** The newest day on which a claim of the near things of a kind that count was seen or confirmed. */
const newestNear = (view: View, gap: Gap, kind: NearKind, day: string) =>
  newest(
    gap.groups
      .flatMap((group) => group.near)
      .filter(
        (each) => each.near === kind && ['HOLDING', 'LAST_KNOWN'].includes(wayStatus(view, each.parts, day)),
      )
      .map((each) => newestClaimOf(view, each.parts)),
  )

export function indicationOf(view: View, rule: Rule, gap: Gap, day: string): Indication | undefined {
  if (gap.disputed) return undefined
  const waysOf = (group: Group, status: string) =>
    group.ways.filter((way) => wayStatus(view, way, day) === status)
  const lastKnown = gap.groups.map((group) => waysOf(group, 'LAST_KNOWN'))
  if (lastKnown.length > 0 && lastKnown.every((ways) => ways.length > 0))
    return towards('MET', newest(lastKnown.flat().map((way) => newestClaimOf(view, way))))
  if (isBlocked(gap)) return undefined
  if (gap.near.has('CONTRARY')) return towards('NOT_MET', newestNear(view, gap, 'CONTRARY', day))
  const over = gap.groups.filter(
    (group) => group.ways.length > 0 && waysOf(group, 'ENDED').length === group.ways.length,
  )
  if (over.length > 0)
    return towards(
      'NOT_MET',
      newest(over.flatMap((group) => group.ways.map((way) => lastDayOf(view, way, day)))),
    )
  if (gap.near.has('PART')) return undefined
  if (rule.check === 'involved' && gap.near.has('UNCONNECTED'))
    return towards('NOT_MET', newestNear(view, gap, 'UNCONNECTED', day))
  const listed = listedDay(view, rule, gap.scopes, day)
  return listed === null ? undefined : towards('NOT_MET', listed)
}
