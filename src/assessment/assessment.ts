// Holds the recommendations against territories on a day: gathers what is on record, decides, and adds nothing the viewer may not see.

import { forumKinds } from '../actors/kinds.ts'
import type { Viewer } from '../auth/viewer.ts'
import { viewOf, type Where } from '../checks/view.ts'
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

type Level = Where['level']
const levels = ['MUNICIPALITY', 'COUNTY', 'COUNTRY'] as const

export interface AssessContext {
  database: Database
  viewer: Viewer
  /** The rules of today. */
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
    const rules = (await ctx.rulesOn?.(asked.asOf)) ?? ctx.rules
    const { full, shared } = await assessBoth(tx, rules, asked)
    return asked.codes.flatMap((code) => {
      const [all, others] = [full.get(code), shared.get(code)]
      if (!all || !others) return []
      return [ctx.viewer.municipalities.includes(code) ? all : forOthers(all, others)]
    })
  })

/** A territory to assess, and whether its municipality has facts that others may not see. */
export interface Due {
  code: string
  level: Level
  within: string[]
  sortKey: string
  own: boolean
}

export async function dueOf(tx: Tx, codes: string[]): Promise<Due[]> {
  const [levels, own] = await Promise.all([levelsOf(tx, { codes }), ownFacts(tx, { codes })])
  const owners = new Set(own.map(({ code }) => code))
  return levels.map((row) => ({ ...row, own: owners.has(row.code) }))
}

/** Every result twice where a municipality has facts of its own: with them, and without. */
export const assessBoth = async (tx: Tx, rules: Rule[], { codes, ...moment }: AskedFor) =>
  assessDue(tx, rules, await dueOf(tx, codes), moment)

/** All statements are sent in one flight, before anything is awaited. */
export async function assessDue(
  tx: Tx,
  rules: Rule[],
  due: Due[],
  { asOf, knownAt = KNOWN_NOW }: Omit<AskedFor, 'codes'>,
) {
  const placeOf = ({ code, level, within }: Due): Where => ({ code, level, within, day: asOf })
  const owners = due.filter(({ own, level }) => own && level === 'MUNICIPALITY')
  const [theirs, ...everybodys] = await Promise.all([
    assessLevel(tx, rules, owners.map(placeOf), { knownAt, own: true }),
    ...levels.map((level) =>
      assessLevel(tx, rules, due.filter((place) => place.level === level).map(placeOf), {
        knownAt,
        own: false,
      }),
    ),
  ])
  const byCode = (found: Assessment[]) => found.map((one) => [one.code, one] as const)
  const shared = new Map(byCode(everybodys.flat()))
  return { shared, full: new Map([...shared, ...byCode(theirs)]) }
}

/** Territories of one level. */
async function assessLevel(
  tx: Tx,
  rules: Rule[],
  places: Where[],
  known: { knownAt: number; own: boolean },
): Promise<Assessment[]> {
  const level = places[0]?.level
  if (!level) return []
  const fitting = rules.filter((rule) => rule.level === level)
  const codes = places.map(({ code }) => code)
  const links = await linksOf(tx, {
    codes,
    kinds: forumKindsOf(level, fitting),
    day: places[0]?.day ?? '',
    ...known,
  })
  return places.flatMap((place) => {
    const its = links.get(place.code)
    return its ? [assessOne(place, its, fitting)] : []
  })
}

/** A municipality's forums are few and any of them may tell of a tie; the country is asked only for the kinds its norms name. */
const forumKindsOf = (level: Level, rules: Rule[]) =>
  level === 'COUNTRY'
    ? [...new Set(rules.flatMap((rule) => (rule.with.forumKinds as string[] | undefined) ?? []))]
    : Object.keys(forumKinds)

export function assessOne(where: Where, links: Links, rules: Rule[]): Assessment {
  const view = viewOf(where, links)
  const soFar = new Map<string, Result>()
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  // What a rule presumes is decided before it, in whatever order they come.
  const decideOnce = (rule: Rule) => {
    if (soFar.has(rule.id)) return
    const presumed = rule.presumes ? byId.get(rule.presumes) : undefined
    if (presumed) decideOnce(presumed)
    soFar.set(rule.id, decide(view, rule, soFar))
  }
  for (const rule of rules) decideOnce(rule)
  const results = rules.flatMap(({ id }) => soFar.get(id) ?? [])
  return { code: where.code, asOf: where.day, changesOn: changesAfter(where.day, links, rules), results }
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
    evidenceOn: null,
    settledBy: [],
  })
  return {
    ...shared,
    results: shared.results.map((r) => (states.get(r.recommendation) === r.state ? r : unknown(r))),
  }
}
