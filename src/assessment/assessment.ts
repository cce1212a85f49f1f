// Holds the recommendations against territories on a day: gathers what is on record, decides, and adds nothing the viewer may not see.

import { forumKinds } from '../actors/kinds.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Where } from '../checks/view.ts'
import type { Database, Tx } from '../database/driver.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { linksOf } from '../links/links.ts'
import { ownFacts } from '../links/queries.ts'
import type { RulesOn } from '../recommendations/publish.ts'
import type { Rule } from '../recommendations/rule.ts'
import { levelsOf } from './queries.ts'
import type { Assessment, Result } from './result.ts'
import { type Decided, decideAgain, decideAll } from './territory.ts'

type Level = Where['level']

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
  const places = (level: Level) =>
    due.flatMap((place) => (place.level === level ? [{ ...place, day: asOf }] : []))
  const municipalities = places('MUNICIPALITY')
  const theirs = municipalities.filter(({ own }) => own)
  const others = decideLevel(tx, rules, municipalities, { knownAt, own: false })
  const [full, ...shared] = await Promise.all([
    decideLevel(tx, rules, theirs, { knownAt, own: true }, others),
    others,
    decideLevel(tx, rules, places('COUNTY'), { knownAt, own: false }),
    decideLevel(tx, rules, places('COUNTRY'), { knownAt, own: false }),
  ])
  const byCode = (decided: Decided[]) =>
    decided.map(({ assessment }) => [assessment.code, assessment] as const)
  const forEverybody = new Map(byCode(shared.flat()))
  return { shared: forEverybody, full: new Map([...forEverybody, ...byCode(full)]) }
}

/** Territories of one level. What is on record of some is decided while the database gathers it of the next. */
async function decideLevel(
  tx: Tx,
  rules: Rule[],
  places: Where[],
  known: { knownAt: number; own: boolean },
  before?: Promise<Decided[]>,
): Promise<Decided[]> {
  const level = places[0]?.level
  if (!level) return []
  const fitting = rules.filter((rule) => rule.level === level)
  const kinds = forumKindsOf(level, fitting)
  const found = await Promise.all(
    portions(places).map(async (portion) => {
      const codes = portion.map(({ code }) => code)
      const day = portion[0]?.day ?? ''
      const links = await linksOf(tx, { codes, kinds, day, national: level === 'COUNTRY', ...known })
      const decided = new Map((await before)?.map((one) => [one.view.code, one]))
      return portion.flatMap((place) => {
        const its = links.get(place.code)
        const others = decided.get(place.code)
        if (!its) return []
        return [others ? decideAgain(its, fitting, others) : decideAll(place, its, fitting)]
      })
    }),
  )
  return found.flat()
}

/** Never fewer than a hundred at a time when there are more: Neo4j plans anew for lists of another order of magnitude. */
const PORTION = 150

function portions(places: Where[]): Where[][] {
  const count = Math.ceil(places.length / PORTION)
  const size = Math.ceil(places.length / count)
  return Array.from({ length: count }, (_, i) => places.slice(i * size, (i + 1) * size))
}

/** A municipality's forums are few and any of them may tell of a tie; the country is asked only for the kinds its norms name. */
const forumKindsOf = (level: Level, rules: Rule[]) =>
  level === 'COUNTRY'
    ? [...new Set(rules.flatMap((rule) => (rule.with.forumKinds as string[] | undefined) ?? []))]
    : Object.keys(forumKinds)

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
