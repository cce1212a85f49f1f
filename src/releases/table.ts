// Makes a release's tables: counts the municipalities of each county for each norm, and takes away what may not be shown.
import type { Result } from '../assessment/result.ts'
import type { Rule } from '../recommendations/rule.ts'
import { type Age, ageOf } from './age.ts'
import { type Counts, FLOOR, type Part, parts, type Shown } from './counts.ts'
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

/** `earlier`: the tables of all releases before this one, of any norm. */
export function tablesOf(ground: Ground, earlier: readonly Table[]): Table[] {
  const made = new Map<string, Table>()
  const rules = ground.rules.filter(({ level }) => level === 'MUNICIPALITY')
  for (const rule of rules)
    made.set(
      rule.id,
      table(
        ground,
        rule,
        earlier.filter(({ recommendation }) => recommendation === rule.id),
        made,
      ),
    )
  return [...made.values()]
}

function table(
  ground: Ground,
  rule: Rule,
  earlier: readonly Table[],
  made: ReadonlyMap<string, Table>,
): Table {
  const rows = rule.presumes
    ? [ofSome(ground, rule, rule.presumes, earlier, made.get(rule.presumes))]
    : ofAll(ground, rule, earlier)
  const told = rows[0] && parts.some((part) => rows[0]?.[part] !== null)
  return {
    recommendation: rule.id,
    version: rule.version,
    presumes: rule.presumes ?? null,
    rows,
    evidenceAge: told ? ageOf(daysOf(ground, rule), ground.day, FLOOR) : null,
  }
}

function ofAll(ground: Ground, rule: Rule, earlier: readonly Table[]): TableRow[] {
  const counties = new Map(
    ground.counties.map(({ code }) => [
      code,
      counted(
        ground.municipalities.filter(({ county }) => county === code),
        rule,
      ),
    ]),
  )
  const { country, counties: seen } = suppressed(
    counties,
    earlier.map((old) => rowsOf(old, ground.country.code)),
  )
  return [
    { ...ground.country, ...country },
    ...ground.counties.map((county) => ({ ...county, ...(seen.get(county.code) as Shown) })),
  ]
}

/** Of those that meet the norm it presumes, whose number must itself have been shown. */
function ofSome(
  ground: Ground,
  rule: Rule,
  presumed: string,
  earlier: readonly Table[],
  other: Table | undefined,
): TableRow {
  const nothing = { ...ground.country, of: null, met: null, gap: null, open: null }
  if (typeof other?.rows[0]?.met !== 'number') return nothing
  const those = ground.municipalities.filter(({ results }) => partOf(results.get(presumed)) === 'met')
  const old = earlier.flatMap(({ rows }) => rows.slice(0, 1))
  return { ...ground.country, ...suppressedOfSome(counted(those, rule), old) }
}

const counted = (municipalities: Ground['municipalities'], { id }: Rule): Counts =>
  sum(municipalities.map(({ results }) => ({ met: 0, gap: 0, open: 0, [partOf(results.get(id))]: 1 })))

/** What is unknown and what does not apply are one part: apart they would tell what a presumed norm hides. */
function partOf(result: Result | undefined): Part {
  if (result?.state === 'MET') return 'met'
  return result && ['NOT_MET', 'EFFORT_DOCUMENTED', 'EXPLAINED'].includes(result.state) ? 'gap' : 'open'
}

const daysOf = ({ municipalities }: Ground, { id }: Rule): string[] =>
  municipalities.flatMap(({ results }) => {
    const result = results.get(id)
    return result?.evidenceOn && partOf(result) !== 'open' ? [result.evidenceOn] : []
  })

function rowsOf({ rows }: Table, country: string): Rows<Shown> {
  const nothing: Shown = { of: null, met: null, gap: null, open: null }
  return {
    country: rows.find(({ code }) => code === country) ?? nothing,
    counties: new Map(rows.filter(({ code }) => code !== country).map((row) => [row.code, row])),
  }
}
