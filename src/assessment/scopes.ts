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
}

/** The one that holds longest; of one day the first by id, since rows come in no order. */
const newestOf = (lists: InventoryLink[]): InventoryLink | undefined =>
  lists.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day > b.day ? -1 : 1))[0]

function needsOf(view: View, { scope, kinds }: Scope, alone: boolean): Need[] {
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

/** What a norm needs listed: many norms need the same, and are answered once. */
interface Demand {
  key: string
  scopes: Scope[]
}

const demand = (scopes: Scope[]): Demand => ({
  key: scopes.map(({ scope, kinds }) => [scope, ...kinds].join()).join(';'),
  scopes,
})

/** Who there is, is for the list of actors to say; whether they take part, for the lists of tables and agreements. */
const demands = oncePer(({ scopes }: Rule) => ({
  all: demand(scopes),
  actors: demand(scopes.filter(({ scope }) => scope === 'ACTORS')),
  others: demand(scopes.filter(({ scope }) => scope !== 'ACTORS')),
}))

type Asks = Pick<Finding, 'asks' | 'there'>

function demandOf(rule: Rule, { asks, there }: Asks): Demand {
  const { all, actors, others } = demands(rule)
  if (asks === 'ACTORS') return actors
  return asks || there ? others : all
}

const allNeeds = (view: View, { scopes }: Demand) => {
  const alone = !scopes.some(({ scope }) => scope === 'FORUMS')
  return scopes.flatMap((scope) => needsOf(view, scope, alone))
}

/** Answered once for a territory, on the day that its view is of. */
function perDemand<T>(answer: (view: View, asked: Demand) => T) {
  const answered = once(() => new Map<string, T>())
  return (view: View, rule: Rule, finding: Asks): T => {
    const asked = demandOf(rule, finding)
    const known = answered(view).get(asked.key)
    if (known !== undefined) return known
    const found = answer(view, asked)
    answered(view).set(asked.key, found)
    return found
  }
}

/** Covered: every need has a list in force that nobody disputes. */
export const coverageOf = perDemand((view, asked): Coverage => {
  if (asked.scopes.length === 0) return { covered: false, lists: [], disputed: false, missing: null }
  const lists: InventoryLink[] = []
  const missing = new Set<string | null>()
  let disputed = false
  for (const need of allNeeds(view, asked)) {
    const valid = need.lists.filter((list) => inForce(list, view.day))
    const good = newestOf(valid.filter((list) => !disputedOn(list.id, view.evidence, view.day)))
    if (good) lists.push(good)
    else {
      missing.add(need.name)
      if (valid.length > 0) disputed = true
    }
  }
  const named = [...missing].filter((name) => name !== null)
  return { covered: missing.size === 0, lists, disputed, missing: missing.has(null) ? null : named.sort() }
})

/** Was every scope covered once, by lists that may have aged since? Gives for each need its newest list. */
export const onceCovered = perDemand((view, asked): InventoryLink[] | null => {
  const newest: InventoryLink[] = []
  for (const need of allNeeds(view, asked)) {
    const lists = need.lists.filter(
      (list) =>
        list.basis === 'CONFIRMED' && dated(list, view.day) && !disputedOn(list.id, view.evidence, view.day),
    )
    const found = newestOf(lists)
    if (!found) return null
    newest.push(found)
  }
  return newest.length > 0 ? newest : null
})

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
