// Which lists would settle what nobody knows: confirmed as they stand on record, they make it met or a gap.
import type { View } from '../checks/view.ts'
import {
  type Claim,
  claimPeriod,
  freshPeriod,
  holdsOn,
  isDisputed,
  listable,
  type Way,
} from '../checks/way.ts'
import type { Rule } from '../recommendations/rule.ts'
import { isBlocked, type Judged } from './indication.ts'
import { isOpen } from './open.ts'
import { coverageOf, listName } from './scopes.ts'

/** Sets of lists, the smallest first; any one of them is enough. */
export const settling = (view: View, rule: Rule, judged: Judged): string[][] =>
  [lastKnownStill(view, judged), everythingListed(view, rule, judged)]
    .flatMap((lists) => (lists && lists.length > 0 ? [lists] : []))
    .sort((a, b) => a.length - b.length)

/** What was last known to hold does so again once the lists that it stands on are confirmed. */
function lastKnownStill(view: View, { finding, groups }: Judged): string[] | null {
  // Where everything on record is held against the norm, or who takes part, more may change than the way itself.
  if (finding.restsOn || finding.asks) return null
  const chosen = groups.map((group) => {
    const ways = group.flatMap(({ way, standing }) => (standing === 'LAST_KNOWN' ? [listsOf(view, way)] : []))
    return ways.filter((lists) => lists !== null).sort((a, b) => a.length - b.length)[0]
  })
  if (chosen.length === 0 || chosen.some((lists) => lists === undefined)) return null
  return [...new Set(chosen.flatMap((lists) => lists ?? []))].sort()
}

/** The lists that would confirm what has decayed of a way; null when some of it no list confirms. */
function listsOf(view: View, way: Way): string[] | null {
  if (isDisputed(way, view.evidence, view.day)) return null
  if (way.fresh.some((event) => !holdsOn(freshPeriod(event), view.day))) return null
  const decayed = way.claims.filter((claim) => !holdsOn(claimPeriod(claim, view.evidence), view.day))
  const lists = decayed.map(listOf)
  return lists.every((list) => list !== null) ? [...new Set(lists)] : null
}

function listOf(claim: Claim): string | null {
  const { covering } = claim
  if (!listable(claim)) return null
  return 'forum' in covering ? listName(covering.scope, covering.forum) : listName(covering.scope)
}

/** An absence is established once every list that the norm needs is there, and nothing stands in between. */
function everythingListed(view: View, rule: Rule, judged: Judged): string[] | null {
  const { finding, near } = judged
  if (isBlocked(near) || isOpen(view, rule, judged)) return null
  // A dispute about what has decayed comes to matter when a list confirms it.
  const candidates = finding.groups.flatMap((group) => [...group.ways, ...group.near])
  if (candidates.some((one) => isDisputed(one, view.evidence, view.day))) return null
  // Which lists matter to a norm about everybody on record shows only when some of them are there: all of them do.
  const { missing } = coverageOf(view, rule, { there: finding.there ?? false })
  return missing
}
