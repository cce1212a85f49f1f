// How counts change from day to day: as it was said on each day, and by what is known now. Aggregates only.
import { type Cells, GAPS, KNOWN, MET, OUTSIDE, UNKNOWNS } from '../assessment/cells.ts'
import type { Context } from '../context.ts'
import {
  type NormConditions,
  normsFitting,
  type TerritoryConditions,
  territoriesFitting,
} from '../coverage/choosing.ts'
import { type Tally, tally } from '../coverage/counting.ts'
import { cellIn, type TotalRow } from '../coverage/coverage.ts'
import { UserFacing } from '../errors.ts'
import type { Rule } from '../recommendations/rule.ts'
import { all, type TerritoryRow } from '../territories/territories.ts'
import { monthsBack } from './days.ts'
import { type Basis, cellsOn } from './points.ts'

export type TrendFilter = Omit<TerritoryConditions, 'territories'> & NormConditions

/** What a trend is of. */
export interface Selection {
  territories: TerritoryRow[]
  /** All municipalities of the counties they lie in: what is kept is kept by county. */
  around: TerritoryRow[]
  rules: Rule[]
}

export interface TrendRow {
  days: string[]
  of: Selection
}

export interface TrendPointRow extends Tally {
  day: string
  basis: Basis
  territories: number
  recommendations: TotalRow[]
}

/** One flight a day: a year in months and today. */
export const MOST_DAYS = 13

async function selectionOf(ctx: Context, filter: TrendFilter): Promise<Selection> {
  const territories = await territoriesFitting(ctx, 'MUNICIPALITY', filter)
  const counties = new Set(territories.map(({ within }) => within))
  const around = (await all(ctx, 'MUNICIPALITY')).filter(({ within }) => counties.has(within))
  return { territories, around, rules: normsFitting(ctx.rules, 'MUNICIPALITY', filter) }
}

export async function trends(
  ctx: Context,
  { days, filter }: { days?: string[] | null | undefined; filter?: TrendFilter | null | undefined },
): Promise<TrendRow> {
  const asked = [...new Set(days ?? monthsBack(ctx.clock.today(), MOST_DAYS - 1))].sort()
  if (asked.length === 0 || asked.length > MOST_DAYS)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `A trend is of 1 to ${MOST_DAYS} days; ${asked.length} were asked for.`,
        sv: `En utveckling omfattar 1 till ${MOST_DAYS} dagar; här var det ${asked.length}.`,
      },
      ['days'],
    )
  for (const day of asked) notToCome(ctx, day, 'days')
  return { days: asked, of: await selectionOf(ctx, filter ?? {}) }
}

function notToCome(ctx: Context, day: string, path: string) {
  if (day > ctx.clock.today())
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `${day} has not come yet; nothing has been said of it.`,
        sv: `${day} har inte varit än; ingenting är sagt om den.`,
      },
      [path],
    )
}

/** Day by day: what is computed is kept, so that the next who asks waits for nothing. */
export async function series(ctx: Context, { days, of }: TrendRow, basis: Basis): Promise<TrendPointRow[]> {
  const rows: TrendPointRow[] = []
  for (const day of days) rows.push(pointOf(of, await cellsOn(ctx, of.around, day, basis), { day, basis }))
  return rows
}

function pointOf(
  { territories, rules }: Selection,
  cells: Map<string, Cells>,
  on: { day: string; basis: Basis },
) {
  const columns = rules.map((rule) => ({
    rule,
    cells: territories.map(({ code }) => cellIn(cells, code, rule.id)),
  }))
  return {
    ...on,
    territories: territories.length,
    ...tally(columns.flatMap((column) => column.cells)),
    recommendations: columns.map((column) => ({ rule: column.rule, ...tally(column.cells) })),
  }
}

export interface MovesRow {
  /** Results that apply on both days: the denominator. */
  compared: number
  opened: number
  closed: number
  lapsed: number
  becameKnown: number
  becameUnknown: number
  moves: MoveRow[]
}

/** From one number of the legend to another. */
export interface MoveRow {
  from: number
  to: number
  count: number
}

export interface NormChangeRow extends MovesRow {
  rule: Rule
}

export interface ChangeRow extends MovesRow {
  basis: Basis
  recommendations: NormChangeRow[]
}

export interface PeriodRow {
  from: string
  to: string
  of: Selection
}

export async function period(
  ctx: Context,
  { from, to, filter }: { from: string; to: string; filter?: TrendFilter | null | undefined },
): Promise<PeriodRow> {
  notToCome(ctx, to, 'to')
  if (from >= to)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `A period begins before it ends; ${from} is not before ${to}.`,
        sv: `En period börjar innan den slutar; ${from} är inte före ${to}.`,
      },
      ['from'],
    )
  return { from, to, of: await selectionOf(ctx, filter ?? {}) }
}

/** What became of each result between two days. */
export async function changeBetween(
  ctx: Context,
  { territories, around, rules }: Selection,
  { from, to, basis }: { from: string; to: string; basis: Basis },
): Promise<ChangeRow> {
  const before = await cellsOn(ctx, around, from, basis)
  const after = await cellsOn(ctx, around, to, basis)
  const columns = rules.map((rule) => ({
    rule,
    pairs: territories.map(
      ({ code }) => [cellIn(before, code, rule.id).value, cellIn(after, code, rule.id).value] as const,
    ),
  }))
  return {
    basis,
    ...movesOf(columns.flatMap(({ pairs }) => pairs)),
    recommendations: columns.map(({ rule, pairs }) => ({ rule, ...movesOf(pairs) })),
  }
}

function movesOf(pairs: (readonly [number, number])[]): MovesRow {
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair.join(), (counts.get(pair.join()) ?? 0) + 1)
  const moves = [...counts].map(([pair, count]) => {
    const [from = 0, to = 0] = pair.split(',').map(Number)
    return { from, to, count }
  })
  const sum = (fits: (from: number, to: number) => boolean) =>
    moves.reduce((all, { from, to, count }) => (fits(from, to) ? all + count : all), 0)
  const gap = (value: number) => GAPS.includes(value)
  const known = (value: number) => KNOWN.includes(value)
  const unknown = (value: number) => UNKNOWNS.includes(value)
  return {
    compared: sum((from, to) => from !== OUTSIDE && to !== OUTSIDE),
    opened: sum((from, to) => !gap(from) && gap(to)),
    closed: sum((from, to) => gap(from) && to === MET),
    lapsed: sum((from, to) => from === MET && (gap(to) || unknown(to))),
    becameKnown: sum((from, to) => unknown(from) && known(to)),
    becameUnknown: sum((from, to) => known(from) && unknown(to)),
    moves: moves.filter(({ from, to }) => from !== to).sort((a, b) => a.from - b.from || a.to - b.to),
  }
}
