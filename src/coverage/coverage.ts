// Many territories held against many norms, one number per result.
import { type Asked, momentOf } from '../api/reading.ts'
import type { Cell, Cells } from '../assessment/cells.ts'
import { assessments } from '../assessment/reading.ts'
import type { Context } from '../context.ts'
import { rulesAt } from '../recommendations/choosing.ts'
import type { Rule } from '../recommendations/rule.ts'
import { all, type TerritoryRow } from '../territories/territories.ts'
import { cellsAt, type Moment } from './cells.ts'
import {
  type CellConditions,
  fitting,
  type NormConditions,
  normsFitting,
  selective,
  type TerritoryConditions,
  territoriesFitting,
} from './choosing.ts'
import { type Tally, tally } from './counting.ts'
import { sourceKinds } from './queries.ts'

export interface Filter extends TerritoryConditions, NormConditions, CellConditions {
  level?: TerritoryRow['level'] | null | undefined
  basis?: readonly string[] | null | undefined
}

export interface TotalRow extends Tally {
  rule: Rule
}
export interface TerritoryTotalRow extends Tally {
  territory: TerritoryRow
}

export interface CoverageRow {
  asOf: string
  moment: Moment
  level: TerritoryRow['level']
  /** Shown: those with a result that fits, where the filter asks for some results only. */
  territories: TerritoryRow[]
  rules: Rule[]
  cells: number[]
  /** Counted: all that the filter's other conditions leave. */
  counted: { territories: TerritoryRow[]; rules: Rule[]; byCode: Map<string, Cells> }
  fits: (code: string, norm: string, cell: Cell) => boolean
}

/** A result that the filter leaves out of the picture. */
export const LEFT_OUT = -1

const outside: Cell = { value: 0, on: null }
export const cellIn = (byCode: Map<string, Cells>, code: string, norm: string): Cell =>
  byCode.get(code)?.get(norm) ?? outside

export async function coverage(ctx: Context, filter: Filter, args: Asked): Promise<CoverageRow> {
  const level = filter.level ?? 'MUNICIPALITY'
  const [moment, territories] = await Promise.all([
    momentOf(ctx, args),
    territoriesFitting(ctx, level, filter),
  ])
  const rules = normsFitting(await rulesAt(ctx, moment.asOf), level, filter)
  const codes = territories.map(({ code }) => code)
  const byCode = await cellsAt(ctx, level, codes, moment)
  const fits = await fittingOf(ctx, filter, codes, moment)
  const counted = { territories, rules, byCode }
  const picture = fits.all ? wholePicture(counted) : selectedPicture(counted, fits.one)
  return { asOf: moment.asOf, moment, level, ...picture, counted, fits: fits.one }
}

type Counted = CoverageRow['counted']

function wholePicture({ territories, rules, byCode }: Counted) {
  const cells: number[] = []
  for (const { code } of territories) {
    const its = byCode.get(code)
    for (const { id } of rules) cells.push(its?.get(id)?.value ?? outside.value)
  }
  return { territories, rules, cells }
}

/** Rows and columns in which nothing fits are left out. */
function selectedPicture({ territories, rules, byCode }: Counted, fits: CoverageRow['fits']) {
  const chosen = (code: string, id: string) => fits(code, id, cellIn(byCode, code, id))
  const rows = territories.filter(({ code }) => rules.some(({ id }) => chosen(code, id)))
  const columns = rules.filter(({ id }) => rows.some(({ code }) => chosen(code, id)))
  const cells = rows.flatMap(({ code }) =>
    columns.map(({ id }) => (chosen(code, id) ? cellIn(byCode, code, id).value : LEFT_OUT)),
  )
  return { territories: rows, rules: columns, cells }
}

async function fittingOf(ctx: Context, filter: Filter, codes: string[], moment: Moment) {
  const ofCell = fitting(filter)
  const resting = filter.basis ? await restingOn(ctx, codes, moment, filter.basis) : null
  return {
    all: !selective(filter) && !resting,
    one: (code: string, norm: string, cell: Cell) =>
      ofCell(cell) && (resting?.has(`${code} ${norm}`) ?? true),
  }
}

/** Results with a fact behind them that comes from a source of any of these kinds. */
async function restingOn(ctx: Context, codes: string[], moment: Moment, kinds: readonly string[]) {
  const found = codes.length > 0 ? await assessments(ctx, codes, moment) : []
  const ids = [...new Set(found.flatMap(({ results }) => results.flatMap(({ evidence }) => evidence)))]
  const rows = await sourceKinds(ctx.database, { ids, kinds: [...kinds] })
  const such = new Set(rows.map(({ id }) => id))
  return new Set(
    found.flatMap(({ code, results }) =>
      results
        .filter(({ evidence }) => evidence.some((id) => such.has(id)))
        .map(({ recommendation }) => `${code} ${recommendation}`),
    ),
  )
}

/** What the results of these territories against these norms come to. */
function counted({ counted: { byCode }, fits }: CoverageRow, codes: string[], norms: string[]): Tally {
  const cells: Cell[] = []
  let fitting = 0
  for (const code of codes) {
    const its = byCode.get(code)
    for (const norm of norms) {
      const cell = its?.get(norm) ?? outside
      cells.push(cell)
      if (fits(code, norm, cell)) fitting++
    }
  }
  return tally(cells, fitting)
}

const codesOf = ({ counted: { territories } }: CoverageRow) => territories.map(({ code }) => code)
const normsOf = ({ counted: { rules } }: CoverageRow) => rules.map(({ id }) => id)

/** Per norm that is shown, how all counted territories stand. */
export const totals = (row: CoverageRow): TotalRow[] =>
  row.rules.map((rule) => ({ rule, ...counted(row, codesOf(row), [rule.id]) }))

/** Per territory that is shown, how it stands against all counted norms. */
export const territoryTotals = (row: CoverageRow): TerritoryTotalRow[] =>
  row.territories.map((territory) => ({ territory, ...counted(row, [territory.code], normsOf(row)) }))

/** Everything that is counted, in one. */
export const overall = (row: CoverageRow): Tally => counted(row, codesOf(row), normsOf(row))

/** The same norms over the whole country, whatever the territories asked for: what to compare with. */
export async function national(ctx: Context, { rules, level, moment }: CoverageRow): Promise<TotalRow[]> {
  const codes = (await all(ctx, level)).map(({ code }) => code)
  const byCode = await cellsAt(ctx, level, codes, moment)
  return rules.map((rule) => ({ rule, ...tally(codes.map((code) => cellIn(byCode, code, rule.id))) }))
}
