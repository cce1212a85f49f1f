// Holds the recommendations against territories on a day: gathers what is on record, decides, and adds nothing the viewer may not see.

import { forumKinds } from '../actors/kinds.ts'
import type { Viewer } from '../auth/viewer.ts'
import { insidersOn, type View } from '../checks/view.ts'
import type { Database, Tx } from '../database/driver.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { type Links, linksOf } from '../links/links.ts'
import { ownFacts } from '../links/queries.ts'
import type { RulesOn } from '../recommendations/publish.ts'
import type { Rule } from '../recommendations/rule.ts'
import { changesAfter } from './changes.ts'
import { decide } from './decision.ts'
import { levelsOf } from './queries.ts'
import type { Assessment, Result } from './result.ts'

type Level = View['level']

export interface AssessContext {
  database: Database
  viewer: Viewer
  /** The rules of today, each after the one it presumes. */
  rules: Rule[]
  /** The versions that were valid on another day. */
  rulesOn?: RulesOn
}

export interface AskedFor {
  codes: string[]
  asOf: string
  /** An audit number; everything known by default. */
  knownAt?: number
}

/** Live results, as this viewer may see them, in the order of the codes; unknown codes are left out. */
export const assess = (ctx: AssessContext, asked: AskedFor): Promise<Assessment[]> =>
  ctx.database.about({ operation: 'assess' }).read(async (tx) => {
    const { full, shared } = await assessBoth(tx, ctx.rulesOn?.(asked.asOf) ?? ctx.rules, asked)
    return asked.codes.flatMap((code) => {
      const [all, others] = [full.get(code), shared.get(code)]
      if (!all || !others) return []
      return [ctx.viewer.municipalities.includes(code) ? all : forOthers(all, others)]
    })
  })

/** Every result twice where a municipality has facts of its own: with them, and without. */
export async function assessBoth(tx: Tx, rules: Rule[], { codes, asOf, knownAt = KNOWN_NOW }: AskedFor) {
  const [levels, own] = await Promise.all([levelsOf(tx, { codes }), ownFacts(tx, { codes })])
  const shared = new Map<string, Assessment>()
  for (const level of ['MUNICIPALITY', 'COUNTY', 'COUNTRY'] as const) {
    const these = levels.filter((t) => t.level === level).map((t) => t.code)
    for (const one of await assessLevel(tx, rules, level, { codes: these, asOf, knownAt }, false))
      shared.set(one.code, one)
  }
  const full = new Map(shared)
  const withOwn = own.map(({ code }) => code).filter((code) => shared.has(code))
  for (const one of await assessLevel(tx, rules, 'MUNICIPALITY', { codes: withOwn, asOf, knownAt }, true))
    full.set(one.code, one)
  return { full, shared }
}

async function assessLevel(
  tx: Tx,
  rules: Rule[],
  level: Level,
  asked: Required<AskedFor>,
  own: boolean,
): Promise<Assessment[]> {
  const { codes, asOf, knownAt } = asked
  const fitting = rules.filter((rule) => rule.level === level)
  if (codes.length === 0 || fitting.length === 0)
    return codes.map((code) => ({ code, asOf, changesOn: null, results: [] }))
  const links = await linksOf(tx, { codes, kinds: forumKindsOf(level, fitting), knownAt, own })
  return [...links].map(([code, its]) => assessOne({ code, level, day: asOf }, its, fitting))
}

/** A municipality's forums are few and any of them may tell of a tie; the country is asked only for the kinds its norms name. */
const forumKindsOf = (level: Level, rules: Rule[]) =>
  level === 'COUNTRY'
    ? [...new Set(rules.flatMap((rule) => (rule.with.forumKinds as string[] | undefined) ?? []))]
    : Object.keys(forumKinds)

/** Rules come with what they presume before them. */
export function assessOne(
  where: { code: string; level: Level; day: string },
  links: Links,
  rules: Rule[],
): Assessment {
  const view = viewOf(where, links)
  const soFar = new Map<string, Result>()
  for (const rule of rules) soFar.set(rule.id, decide(view, rule, soFar))
  const { code, day } = where
  return { code, asOf: day, changesOn: changesAfter(day, links, rules), results: [...soFar.values()] }
}

function viewOf({ code, level, day }: { code: string; level: Level; day: string }, links: Links): View {
  const disputed = new Set(links.disputes.filter((d) => d.from <= day && day <= d.until).map((d) => d.fact))
  const confirmedLists = links.inventories.filter(
    (list) => list.basis === 'CONFIRMED' && !disputed.has(list.id),
  )
  const forums: View['forums'] = new Map()
  for (const row of links.forums) forums.set(row.forum, [...(forums.get(row.forum) ?? []), row])
  return {
    code,
    level,
    day,
    links,
    forums,
    insiders: insidersOn(links.insiders, day),
    evidence: {
      confirmedLists: confirmedLists.filter((list) => list.day !== '0001-01-01'),
      disputed,
      periods: new Map(),
    },
  }
}

/** What others see: the shared result where it says the same, else that nobody knows. */
export function forOthers(full: Assessment, shared: Assessment): Assessment {
  if (full === shared) return shared
  const states = new Map(full.results.map((r) => [r.recommendation, r.state]))
  const unknown = (r: Result): Result => ({
    ...r,
    state: 'UNKNOWN',
    because: null,
    reason: 'ABSENT',
    indication: null,
    evidence: [],
    near: null,
    lapsesOn: null,
  })
  return {
    ...shared,
    results: shared.results.map((r) => (states.get(r.recommendation) === r.state ? r : unknown(r))),
  }
}
