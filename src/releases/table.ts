// Makes a release's tables: counts the municipalities of each county for each norm, and takes away what may not be shown.
import { setImmediate as othersTurn } from 'node:timers/promises'
import { isGap, type Result } from '../assessment/result.ts'
import type { Rule } from '../recommendations/rule.ts'
import { type Age, ageOf } from './age.ts'
import { type Counts, type Earlier, FLOOR, type Part, parts, type Shown, total } from './counts.ts'
import { narrows } from './narrowing.ts'
import { type Rows, sum, suppressed, suppressedOfSome } from './suppress.ts'

export interface Place {
  code: string
  name: string
}

export type TableRow = Place & Shown

export interface Table {
  recommendation: string
  version: string
  /** The norm whose meeting municipalities are counted; null when all are. */
  presumes: string | null
  /** The country first, then its counties in the order of their codes; the country alone for a norm that presumes another. */
  rows: TableRow[]
  /** How old half of the evidence behind what is known in the country is at most; null when it is not told. */
  evidenceAge: Age | null
}

export interface Ground {
  day: string
  country: Place
  counties: Place[]
  /** Each municipality's county and results, as others than itself may see them. */
  municipalities: { county: string; results: Map<string, Result> }[]
  rules: Rule[]
}

/** The counts that a release was made from, by norm; they are kept to hold later ones against, and told to nobody. */
export type Kept = Record<string, { country: Counts; counties: Record<string, Counts> }>

/** A release before this one; without counts when it was made before they were kept. */
export interface Past {
  tables: Table[]
  counts: Kept | null
}

interface Made {
  table: Table
  counts: Kept[string]
}

/** Years of releases take a while to be held against: others are answered between one norm and the next. */
export async function tablesOf(
  ground: Ground,
  earlier: readonly Past[],
): Promise<{ tables: Table[]; counts: Kept }> {
  const made = new Map<string, Made>()
  for (const rule of ground.rules.filter(({ level }) => level === 'MUNICIPALITY')) {
    made.set(rule.id, table(ground, rule, earlier, made))
    await othersTurn()
  }
  return {
    tables: [...made.values()].map((one) => one.table),
    counts: Object.fromEntries([...made].map(([id, { counts }]) => [id, counts])),
  }
}

function table(ground: Ground, rule: Rule, earlier: readonly Past[], made: ReadonlyMap<string, Made>): Made {
  const presumed = rule.presumes === undefined ? undefined : made.get(rule.presumes)?.table
  const counts = rule.presumes ? ofSome(ground, rule, rule.presumes) : ofAll(ground, rule)
  const before = [
    ...earlier.flatMap((one) => earlierOf(ground, rule, one)),
    ...besideOf(ground, rule, counts.country, [
      ...earlier,
      { tables: [...made.values()].map((one) => one.table) },
    ]),
  ]
  const rows = rule.presumes
    ? [rowOfSome(ground, counts.country, before, presumed)]
    : rowsOfAll(ground, counts, before)
  const told = rows[0] && parts.some((part) => rows[0]?.[part] !== null)
  return {
    counts,
    table: {
      recommendation: rule.id,
      version: rule.version,
      presumes: rule.presumes ?? null,
      rows,
      evidenceAge: told ? ageOf(daysOf(ground, rule), ground.day, FLOOR) : null,
    },
  }
}

function rowsOfAll(ground: Ground, { counties }: Kept[string], before: Rows<Earlier>[]): TableRow[] {
  const seen = suppressed(new Map(Object.entries(counties)), before)
  return [
    { ...ground.country, ...seen.country },
    ...ground.counties.map((county) => ({ ...county, ...(seen.counties.get(county.code) as Shown) })),
  ]
}

/** Of those that meet the norm it presumes, whose number must itself have been shown. */
function rowOfSome(
  ground: Ground,
  counts: Counts,
  before: Rows<Earlier>[],
  presumed: Table | undefined,
): TableRow {
  if (typeof presumed?.rows[0]?.met !== 'number') return { ...ground.country, ...nothing }
  return {
    ...ground.country,
    ...suppressedOfSome(
      counts,
      before.map(({ country }) => country),
    ),
  }
}

function ofAll({ counties, municipalities }: Ground, rule: Rule): Kept[string] {
  const inEach = counties.map(({ code }) => [
    code,
    counted(
      municipalities.filter(({ county }) => county === code),
      rule,
    ),
  ]) as [string, Counts][]
  return { country: sum(inEach.map(([, counts]) => counts)), counties: Object.fromEntries(inEach) }
}

const ofSome = ({ municipalities }: Ground, rule: Rule, presumed: string): Kept[string] => ({
  country: counted(
    municipalities.filter(({ results }) => partOf(results.get(presumed)) === 'met'),
    rule,
  ),
  counties: {},
})

const counted = (municipalities: Ground['municipalities'], { id }: Rule): Counts =>
  sum(municipalities.map(({ results }) => ({ met: 0, gap: 0, open: 0, [partOf(results.get(id))]: 1 })))

/** What is unknown and what does not apply are one part: apart they would tell what a presumed norm hides. */
function partOf(result: Result | undefined): Part {
  if (result?.state === 'MET') return 'met'
  return result && isGap(result.state) ? 'gap' : 'open'
}

const daysOf = ({ municipalities }: Ground, { id }: Rule): string[] =>
  municipalities.flatMap(({ results }) => {
    const result = results.get(id)
    return result?.evidenceOn && partOf(result) !== 'open' ? [result.evidenceOn] : []
  })

const nothing: Shown = { of: null, met: null, gap: null, open: null }

/** What a release before this one showed of the same norm. */
function earlierOf(ground: Ground, { id }: Rule, { tables, counts }: Past): Rows<Earlier>[] {
  const kept = counts?.[id]
  return tables
    .filter(({ recommendation }) => recommendation === id)
    .map((old) =>
      rowsOf(ground, old, (row) => ({
        shown: row,
        counts: (row.code === ground.country.code ? kept?.country : kept?.counties[row.code]) ?? null,
      })),
    )
}

/**
 * What was shown of norms that narrow this one or that it narrows, now or before: its numbers are as far from theirs as from its own.
 * Of one that counts only those that meet another, only how many meet it can be taken from how many meet this.
 */
function besideOf(
  ground: Ground,
  rule: Rule,
  country: Counts,
  all: readonly Pick<Past, 'tables'>[],
): Rows<Earlier>[] {
  const near = ground.rules.filter((other) => narrows(rule, other) || narrows(other, rule))
  const met = (row: Shown): Shown => ({ ...nothing, of: total(country), met: row.met })
  return near.flatMap(({ id, presumes }) =>
    all
      .flatMap(({ tables }) => tables.filter(({ recommendation }) => recommendation === id))
      .map((other) =>
        rowsOf(ground, other, (row) => ({
          shown: presumes === rule.presumes ? row : met(row),
          counts: null,
        })),
      ),
  )
}

function rowsOf({ country }: Ground, { rows }: Table, read: (row: TableRow) => Earlier): Rows<Earlier> {
  const whole = rows.find(({ code }) => code === country.code)
  return {
    country: whole ? read(whole) : { shown: nothing, counts: null },
    counties: new Map(rows.filter(({ code }) => code !== country.code).map((row) => [row.code, read(row)])),
  }
}
