// Agreements whose last day comes near: by the passing of days, or because of what an act says of them.
import type { Context } from '../context.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { daysAfter } from '../days.ts'
import { type AgreementFilter, agreementsEndingBetween } from './agreements.ts'
import * as queries from './queries.ts'

export interface EndingRow {
  id: string
  kind: string
  /** Null when no last day is known. */
  lastDay: string | null
}

export interface EndingChange {
  /** They end within the days, and did not before or on another day. */
  ending: EndingRow[]
  /** They do not any more: renewed, corrected, ended, or taken back. */
  noLonger: EndingRow[]
}

export type Where = Pick<AgreementFilter, 'kinds' | 'municipality' | 'county'>

/** Those that come within so many days of their last one when the days after `since`, until `day`, have come. */
export async function endingAsDaysPass(
  ctx: Context,
  { since, day }: { since: string; day: string },
  within: number,
  where: Where,
): Promise<EndingChange> {
  const found = await agreementsEndingBetween(ctx, where, {
    endsFrom: daysAfter(since, within + 1),
    endsUntil: daysAfter(day, within),
  })
  return { ending: await lastDaysOf(ctx, found), noLonger: [] }
}

/** What an act did, from what was known before it and by it. */
export async function endingByAct(
  ctx: Context,
  { seq, day, ids }: { seq: number; day: string; ids: string[] },
  within: number,
): Promise<EndingChange> {
  const [before, after] = await Promise.all([lastDaysOf(ctx, ids, seq - 1), lastDaysOf(ctx, ids, seq)])
  const was = new Map(before.map((row) => [row.id, row]))
  const is = new Map(after.map((row) => [row.id, row]))
  const horizon = daysAfter(day, within)
  const near = (row: EndingRow | undefined) => row?.lastDay != null && row.lastDay <= horizon
  const over = ({ lastDay }: EndingRow) => lastDay !== null && lastDay < day
  /** What had ended when it was first recorded, or both before and after, is history and no news. */
  const isNews = (row: EndingRow) => {
    const old = was.get(row.id)
    return row.lastDay !== old?.lastDay && (!over(row) || (old !== undefined && !over(old)))
  }
  return {
    ending: after.filter((row) => near(row) && isNews(row)),
    noLonger: before.filter((row) => near(row) && !over(row) && !near(is.get(row.id))),
  }
}

/** When these agreements end by the last word on them; those that are not at work are left out. */
export const lastDaysOf = async (ctx: Context, ids: string[], knownAt = KNOWN_NOW): Promise<EndingRow[]> =>
  ids.length === 0
    ? []
    : queries.lastDays(ctx.database, { ids, knownAt, municipalities: ctx.viewer.municipalities })
