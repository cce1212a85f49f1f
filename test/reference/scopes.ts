// Whether the inventories that a norm needs are in force, whether they once were, and what the lists indicate.

import type { Rule, Scope } from '../../src/recommendations/rule.ts'
import { countingForums } from './counting.ts'
import { newest, oldest, plusMonths } from './days.ts'
import { about, type Fact, towards, type View } from './facts.ts'
import { type Finding, frame } from './parts.ts'
import { isDisputed } from './reach.ts'
import { evidenceMonths, partStatus } from './status.ts'

/** The counting forums whose existence is not past. */
function existing(
  view: View,
  kinds: readonly string[] | undefined,
  day: string,
  wholeOnly = false,
): string[] {
  const forums = countingForums(view, kinds).filter((forum) =>
    [frame(forum.description), ...forum.parts].every((part) => partStatus(view, part, day) !== 'ENDED'),
  )
  const whole = wholeOnly ? forums.filter((forum) => !forum.failing) : forums
  return [...new Set(whole.map((forum) => forum.id))]
}

type Test = (inventory: Fact) => boolean

/** The inventories that each item of a scope has: one list per kind asked for, or per forum. */
function items(view: View, scope: Scope, day: string): Fact[][] {
  if (scope.scope === 'FORUM_SEATS')
    return existing(view, scope.kinds, day).map((forum) =>
      towards(view, 'Inventory', forum).filter((each) => each.says.scope === 'FORUM_SEATS'),
    )
  const ofScope = about(view, 'Inventory', view.territory.id).filter(
    (each) => each.says.scope === scope.scope && each.says.basis === 'CONFIRMED',
  )
  const listing = (kind: string | undefined) =>
    ofScope.filter((each) => {
      const kinds = each.says.kinds as string[]
      return kinds.length === 0 || (kind !== undefined && kinds.includes(kind))
    })
  return scope.kinds.length === 0 ? [listing(undefined)] : scope.kinds.map(listing)
}

/** A list of seats asked for without the list of forums needs a forum to be about. */
const needsForum = (scopes: Scope[], scope: Scope) =>
  scope.scope === 'FORUM_SEATS' && !scopes.some((each) => each.scope === 'FORUMS')

function covered(view: View, scopes: Scope[], day: string, test: Test): boolean {
  return (
    scopes.length > 0 &&
    scopes.every((scope) => {
      const lists = items(view, scope, day)
      return lists.every((list) => list.some(test)) && (lists.length > 0 || !needsForum(scopes, scope))
    })
  )
}

/** The scopes that are asked for, of those that the norm names. */
export const scopesOf = (rule: Rule, finding: Finding): Scope[] =>
  rule.scopes.filter(({ scope }) => !finding.asks || (scope === 'ACTORS') === (finding.asks === 'ACTORS'))

const lasting = (day: string) => (inventory: Fact) =>
  inventory.observedOn !== '' &&
  inventory.observedOn <= day &&
  day <= plusMonths(inventory.observedOn, evidenceMonths)

export const scopesCovered = (view: View, scopes: Scope[], day: string) =>
  covered(view, scopes, day, (each) => lasting(day)(each) && !isDisputed(view, each))

/** Whether it is only for a dispute that the scopes are not covered. */
export const scopeDisputed = (view: View, scopes: Scope[], day: string) =>
  scopes.some((scope) =>
    items(view, scope, day).some((list) => {
      const inForce = list.filter(lasting(day))
      return inForce.length > 0 && inForce.every((each) => isDisputed(view, each))
    }),
  )

/** What the lists point to when nothing else does: the day, '' when it is unknown, null when they say nothing. */
export function listedDay(view: View, rule: Rule, scopes: Scope[], day: string): string | null {
  const before: Test = (each) => each.observedOn <= day && !isDisputed(view, each)
  const { by, forumKinds, expectedIn, outside } = rule.with as Record<string, unknown>
  const bySeat = rule.check === 'participation' && (by as string[]).includes('SEAT')
  if (bySeat || (rule.check === 'forum' && outside)) {
    const kinds = (expectedIn ?? forumKinds) as string[] | undefined
    const lists = existing(view, kinds, day, true).flatMap((forum) =>
      towards(view, 'Inventory', forum).filter((each) => each.says.scope === 'FORUM_SEATS' && before(each)),
    )
    if (lists.length > 0) return newest(lists.map((each) => each.observedOn))
  }
  const once: Test = (each) => each.observedOn !== '' && each.says.basis === 'CONFIRMED' && before(each)
  if (!covered(view, scopes, day, once)) return null
  const days = scopes.flatMap((scope) =>
    items(view, scope, day).map((list) => newest(list.filter(once).map((each) => each.observedOn))),
  )
  return oldest(days)
}
