// Holds the recommendations against territories on a day: gathers what is on record, decides, and adds nothing the viewer may not see.

import { forumKinds } from '../actors/kinds.ts'
import type { Viewer } from '../auth/viewer.ts'
import type { Where } from '../checks/view.ts'
import type { Database, Tx } from '../database/driver.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { grouped } from '../links/grouped.ts'
import { linksOf, type Owner, ownLinksOf } from '../links/links.ts'
import { ownFacts } from '../links/queries.ts'
import { rulesAt } from '../recommendations/choosing.ts'
import type { RulesOn } from '../recommendations/publish.ts'
import { asks, type Rule } from '../recommendations/rule.ts'
import { levelsOf } from './queries.ts'
import { type Assessment, certaintyOf, type Result } from './result.ts'
import { decideAgain, decideAll } from './territory.ts'

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
export async function assess(ctx: AssessContext, { codes, ...moment }: AskedFor): Promise<Assessment[]> {
  const database = ctx.database.about({ operation: 'assess' })
  const rules = await rulesAt(ctx, moment.asOf)
  const assessed = lanes(codes).map((lane) =>
    database.read((tx) => assessAll(tx, rules, { codes: lane, ...moment })),
  )
  const found = new Map((await Promise.all(assessed)).flatMap((some) => [...some]))
  return codes.flatMap((code) => {
    const its = found.get(code)
    if (!its) return []
    return ctx.viewer.municipalities.includes(code) ? its.full : its.others
  })
}

/** A transaction is answered statement by statement, on one core. Many territories are asked about in two, and those of the shorter are decided while the longer is answered. */
function lanes(codes: string[]): string[][] {
  const shorter = Math.round(codes.length * SHORTER)
  return shorter < FEWEST ? [codes] : [codes.slice(0, shorter), codes.slice(shorter)]
}

/** What a territory itself is told, and what everybody else is: by what it does not keep to itself. */
export interface Assessed {
  full: Assessment
  others: Assessment
}

/** A territory to assess, and the kinds of the facts that others may not see. */
export interface Due extends Owner {
  level: Level
  within: string[]
  sortKey: string
}

export async function dueOf(tx: Tx, codes: string[]): Promise<Due[]> {
  const [levels, own] = await Promise.all([levelsOf(tx, { codes }), ownFacts(tx, { codes })])
  const kindsOf = grouped(own, ({ code }) => code)
  return levels.map((row) => ({ ...row, own: (kindsOf.get(row.code) ?? []).map(({ kind }) => kind) }))
}

/** By code. */
export const assessAll = async (tx: Tx, rules: Rule[], { codes, ...moment }: AskedFor) =>
  assessDue(tx, rules, await dueOf(tx, codes), moment)

/** All statements are sent in one flight, before anything is awaited. */
export async function assessDue(
  tx: Tx,
  rules: Rule[],
  due: Due[],
  { asOf, knownAt = KNOWN_NOW }: Omit<AskedFor, 'codes'>,
): Promise<Map<string, Assessed>> {
  const levels = (['MUNICIPALITY', 'COUNTY', 'COUNTRY'] as const).map((level) => {
    const places = due.filter((place) => place.level === level)
    const fitting = rules.filter((rule) => rule.level === level)
    return decideLevel(tx, { places, rules: fitting, asOf, knownAt })
  })
  return new Map((await Promise.all(levels)).flat())
}

/** The territories of one level and the rules that fit it. */
interface AtLevel {
  places: Due[]
  rules: Rule[]
  asOf: string
  knownAt: number
}

/** What is on record of some is decided while the database gathers it of the next; what they keep to themselves is there before. */
async function decideLevel(tx: Tx, { places, rules, ...moment }: AtLevel): Promise<[string, Assessed][]> {
  const owners = places.filter(({ own }) => own.length > 0)
  const owned = ownLinksOf(tx, askedOf(owners, rules, moment), owners)
  const found = await Promise.all(
    portions(places).map(async (portion) => {
      const [links, own] = await Promise.all([linksOf(tx, askedOf(portion, rules, moment)), owned])
      return portion.flatMap((place): [string, Assessed][] => {
        const its = links.get(place.code)
        if (!its) return []
        const shared = decideAll({ ...place, day: moment.asOf }, its, rules)
        const theirs = own.get(place.code)
        const full = theirs ? decideAgain({ ...its, ...theirs }, rules, shared) : shared
        return [
          [place.code, { full: full.assessment, others: forOthers(full.assessment, shared.assessment) }],
        ]
      })
    }),
  )
  return found.flat()
}

const askedOf = (places: Due[], rules: Rule[], { asOf, knownAt }: Pick<AtLevel, 'asOf' | 'knownAt'>) => {
  const level = places[0]?.level
  return {
    codes: places.map(({ code }) => code),
    kinds: level === 'COUNTRY' ? namedForumKinds(rules) : Object.keys(forumKinds),
    day: asOf,
    knownAt,
    national: level === 'COUNTRY',
  }
}

/** Neo4j plans anew for lists of another order of magnitude, and up to a hundred for fewer rows than come. */
const FEWEST = 101
/** What is asked about in the shorter of two lanes. */
const SHORTER = 0.4
/** Of all 290, about half: these are decided while the database gathers the rest. */
const PORTION = 150

function portions(places: Due[]): Due[][] {
  if (places.length === 0) return []
  if (places.length < PORTION + FEWEST) return [places]
  return [places.slice(0, PORTION), ...portions(places.slice(PORTION))]
}

/** A municipality's forums are few and any of them may tell of a tie; the country is asked only for the kinds its norms name. */
const namedForumKinds = (rules: Rule[]) => [
  ...new Set(
    rules.flatMap(asks).flatMap(({ with: asked }) => (asked.forumKinds as string[] | undefined) ?? []),
  ),
]

/** What others see: the shared result where it says the same, else that nobody knows. A sign of a gap that the municipality itself does not see is none. */
function forOthers(full: Assessment, shared: Assessment): Assessment {
  if (full === shared) return shared
  const byId = new Map(full.results.map((r) => [r.recommendation, r]))
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
  const same = (r: Result) => {
    const its = byId.get(r.recommendation)
    return its?.state === r.state && (!certaintyOf(r) || certaintyOf(its))
  }
  return { ...shared, results: shared.results.map((r) => (same(r) ? r : unknown(r))) }
}
