// Many territories held against many norms, one number per result.
import { type Asked, codeOf, momentOf } from '../api/reading.ts'
import { assessments } from '../assessment/reading.ts'
import type { Result } from '../assessment/result.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { aboutAny, inPack } from '../recommendations/choosing.ts'
import type { Rule, State } from '../recommendations/rule.ts'
import { all, type TerritoryRow, withCode } from '../territories/territories.ts'

export interface LegendRow {
  value: number
  state: State
  towards: 'MET' | 'NOT_MET' | null
}

export interface TotalRow {
  rule: Rule
  counts: number[]
  known: number
  applies: number
}

export interface CoverageRow {
  asOf: string
  territories: TerritoryRow[]
  rules: Rule[]
  cells: number[]
  totals: TotalRow[]
}

interface Filter {
  level?: TerritoryRow['level'] | null | undefined
  county?: string | null | undefined
  territories?: string[] | null | undefined
  pack?: string | null | undefined
  recommendations?: string[] | null | undefined
  actorKinds?: string[] | null | undefined
}

/** Every way a result can stand, in the order of their numbers. */
export const legend: LegendRow[] = (
  [
    ['NOT_APPLICABLE', null],
    ['MET', null],
    ['EXPLAINED', null],
    ['EFFORT_DOCUMENTED', null],
    ['NOT_MET', null],
    ['UNKNOWN', 'MET'],
    ['UNKNOWN', 'NOT_MET'],
    ['UNKNOWN', null],
  ] as const
).map(([state, towards], value) => ({ value, state, towards }))

const numberOf = ({ state, indication }: Result) =>
  legend.findIndex((each) => each.state === state && each.towards === (indication?.towards ?? null))

export async function coverage(ctx: Context, filter: Filter, args: Asked): Promise<CoverageRow> {
  const moment = await momentOf(ctx, args)
  const level = filter.level ?? 'MUNICIPALITY'
  const territories = await territoriesOf(ctx, level, filter)
  const rules = ctx.rules.filter(
    (rule) =>
      rule.level === level &&
      inPack(rule, filter.pack) &&
      (filter.recommendations?.includes(rule.id) ?? true) &&
      aboutAny(rule, filter.actorKinds),
  )
  const codes = territories.map(({ code }) => code)
  const found = codes.length > 0 ? await assessments(ctx, codes, moment) : []
  const byCode = new Map(found.map((one) => [one.code, valuesOf(one.results)]))
  const rows = codes.map((code) => rules.map(({ id }) => byCode.get(code)?.get(id) ?? 0))
  return {
    asOf: moment.asOf,
    territories,
    rules,
    cells: rows.flat(),
    totals: rules.map((rule, i) =>
      total(
        rule,
        rows.map((row) => row[i] ?? 0),
      ),
    ),
  }
}

const valuesOf = (results: Result[]) =>
  new Map(results.map((result) => [result.recommendation, numberOf(result)]))

const MOST_TERRITORIES = 500

async function territoriesOf(
  ctx: Context,
  level: TerritoryRow['level'],
  filter: Filter,
): Promise<TerritoryRow[]> {
  const county = filter.county == null ? null : codeOf(filter.county, 'COUNTY', 'filter.county')
  const fits = (each: TerritoryRow) =>
    each.level === level && (county === null || each.within === county || each.code === county)
  const codes = filter.territories
  if (codes == null) return (await all(ctx, level)).filter(fits)
  if (codes.length > MOST_TERRITORIES)
    throw new UserFacing(
      'BAD_INPUT',
      `At most ${MOST_TERRITORIES} territories can be named; ${codes.length} were.`,
      ['filter', 'territories'],
    )
  const named = await Promise.all([...new Set(codes)].map((code) => withCode(ctx, code)))
  return named.filter((each) => each !== undefined).filter(fits)
}

function total(rule: Rule, values: number[]): TotalRow {
  const counts = legend.map(({ value }) => values.filter((each) => each === value).length)
  const known = legend.reduce(
    (sum, { state, value }) =>
      state === 'UNKNOWN' || state === 'NOT_APPLICABLE' ? sum : sum + (counts[value] ?? 0),
    0,
  )
  return { rule, counts, known, applies: values.length - (counts[0] ?? 0) }
}
