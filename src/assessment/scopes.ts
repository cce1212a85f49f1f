// Whether absence means something: the inventories that cover what a recommendation needs to know completely.
import { addMonths, earlier, isKnown } from '../checks/days.ts'
import { once, oncePer, type View } from '../checks/view.ts'
import { DECAY_MONTHS, disputedOn, type Finding } from '../checks/way.ts'
import type { InventoryLink } from '../links/links.ts'
import type { Rule, Scope } from '../recommendations/rule.ts'

export interface Coverage {
  covered: boolean
  /** The lists that cover it, or the disputed ones that would have. */
  lists: InventoryLink[]
  disputed: boolean
  /** The lists that lack; null when no list would do. */
  missing: string[] | null
}

/** A list by name: its scope, and the forum when it is one of seats. */
export const listName = (scope: string, forum?: string) => (forum ? `${scope} ${forum}` : scope)

const dated = (list: InventoryLink, day: string) => isKnown(list.day) && list.day <= day
const inForce = (list: InventoryLink, day: string) =>
  dated(list, day) && day <= addMonths(list.day, DECAY_MONTHS)

/** Forums of these kinds that are not over on the day, those to come too: whoever sits in them must be known. */
const standingForums = (view: View, kinds: readonly string[] = [], { wholeOnly = false } = {}) => {
  const ids = new Set<string>()
  for (const rows of view.forums.values())
    for (const row of rows) {
      const until = earlier(row.until, row.reachUntil)
      if (
        (kinds.length === 0 || kinds.includes(row.kind)) &&
        view.day <= until &&
        !(wholeOnly && row.extent !== 'WHOLE')
      )
        ids.add(row.forum)
    }
  return [...ids]
}

/** A set of lists of which one must do; without a name when no list that could be made would. */
interface Need {
  name: string | null
  lists: InventoryLink[]
  /** One in force that nobody disputes. */
  good: InventoryLink | undefined
  disputed: boolean
}

/** The one that holds longest; of one day the first by id, since rows come in no order. */
const newestOf = (lists: InventoryLink[]): InventoryLink | undefined =>
  lists.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))[0]

/** Many recommendations need the same. */
const needed = once(({ day }) => ({
  day,
  alone: new Map<string, Need[]>(),
  beside: new Map<string, Need[]>(),
}))
const keyOf = oncePer(({ scope, kinds }: Scope) => ({ key: [scope, ...kinds].join() }))

function needs(view: View, scope: Scope, alone: boolean): Need[] {
  const { key } = keyOf(scope)
  const found = needed(view)
  const met = alone ? found.alone : found.beside
  const known = found.day === view.day ? met.get(key) : undefined
  if (known) return known
  const all = needsOf(view, scope, alone).map(({ name, lists }) => {
    const valid = lists.filter((list) => inForce(list, view.day))
    const good = newestOf(valid.filter((list) => !disputedOn(list.id, view.evidence, view.day)))
    return { name, lists, good, disputed: !good && valid.length > 0 }
  })
  if (found.day === view.day) met.set(key, all)
  return all
}

function needsOf(view: View, { scope, kinds }: Scope, alone: boolean): Pick<Need, 'name' | 'lists'>[] {
  const lists = view.links.inventories
  if (scope === 'FORUM_SEATS') {
    const forums = standingForums(view, kinds)
    if (forums.length === 0) return alone ? [{ name: null, lists: [] }] : []
    return forums.map((forum) => ({
      name: listName(scope, forum),
      lists: lists.filter((list) => list.scope === scope && list.forum === forum),
    }))
  }
  const name = listName(scope)
  const confirmed = lists.filter((list) => list.scope === scope && list.basis === 'CONFIRMED')
  if (kinds.length === 0) return [{ name, lists: confirmed.filter((list) => list.kinds.length === 0) }]
  return kinds.map((kind) => ({
    name,
    lists: confirmed.filter((list) => list.kinds.length === 0 || list.kinds.includes(kind)),
  }))
}

type Asks = Pick<Finding, 'asks' | 'there'>

/** Who there is, is for the list of actors to say; whether they take part, for the lists of tables and agreements. */
function scopesOf({ scopes }: Rule, { asks, there }: Asks) {
  if (asks === 'ACTORS') return scopes.filter(({ scope }) => scope === 'ACTORS')
  return asks || there ? scopes.filter(({ scope }) => scope !== 'ACTORS') : scopes
}

const allNeeds = (view: View, rule: Rule, finding: Asks) => {
  const scopes = scopesOf(rule, finding)
  const alone = !scopes.some(({ scope }) => scope === 'FORUMS')
  return scopes.flatMap((scope) => needs(view, scope, alone))
}

/** Covered on the day: every need has a list in force that nobody disputes. */
export function coverageOf(view: View, rule: Rule, finding: Asks): Coverage {
  if (scopesOf(rule, finding).length === 0)
    return { covered: false, lists: [], disputed: false, missing: null }
  const used: InventoryLink[] = []
  const missing = new Set<string | null>()
  let covered = true
  let disputed = false
  for (const need of allNeeds(view, rule, finding)) {
    if (need.good) used.push(need.good)
    else {
      covered = false
      missing.add(need.name)
    }
    if (need.disputed) disputed = true
  }
  const named = [...missing].filter((name) => name !== null)
  return { covered, lists: used, disputed, missing: missing.has(null) ? null : named }
}

/** Was every scope covered once, by lists that may have aged since? Gives for each need its newest list. */
export function onceCovered(view: View, rule: Rule, finding: Asks): InventoryLink[] | null {
  if (scopesOf(rule, finding).length === 0) return null
  const newest: InventoryLink[] = []
  for (const need of allNeeds(view, rule, finding)) {
    const lists = need.lists.filter(
      (list) =>
        list.basis === 'CONFIRMED' && dated(list, view.day) && !disputedOn(list.id, view.evidence, view.day),
    )
    const found = newestOf(lists)
    if (!found) return null
    newest.push(found)
  }
  return newest.length > 0 ? newest : null
}

/** Lists of the seats of forums of these kinds, for the whole territory and not yet over, that anybody has published or confirmed; undated ones too. */
export const seatLists = (view: View, kinds: readonly string[] | undefined) => {
  const forums = new Set(standingForums(view, kinds, { wholeOnly: true }))
  return view.links.inventories.filter(
    (list) =>
      list.scope === 'FORUM_SEATS' &&
      list.forum !== null &&
      forums.has(list.forum) &&
      list.day <= view.day &&
      !disputedOn(list.id, view.evidence, view.day),
  )
}
