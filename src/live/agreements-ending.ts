// What a reader who follows the last days of agreements sees of an event: those that come near, and those that no longer do.
import { type EndingRow, endingAsDaysPass, endingByAct, type Where } from '../agreements/ending.ts'
import { between, codeOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import { dayAt, daysBetween } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { Event, Place } from '../outbox/outbox.ts'
import { eventId, follow } from './following.ts'

export interface AgreementEndingRow extends EndingRow {
  /** From the day of the event; below 0 when it has ended, null without a last day. */
  days: number | null
}

export interface AgreementsEndingRow {
  id: string
  at: string
  ending: AgreementEndingRow[]
  noLonger: AgreementEndingRow[]
}

export interface AgreementsFollowed extends Where {
  withinDays: number
}

const LONGEST_DAYS = 3660

export function agreementsEnding(
  ctx: Context,
  { withinDays, ...where }: AgreementsFollowed,
  after: string | null | undefined,
) {
  if (withinDays < 0 || withinDays > LONGEST_DAYS)
    throw new UserFacing('BAD_INPUT', between('withinDays', 0, LONGEST_DAYS, withinDays), ['withinDays'])
  if (where.municipality != null) codeOf(where.municipality, 'MUNICIPALITY', 'filter.municipality')
  if (where.county != null) codeOf(where.county, 'COUNTY', 'filter.county')
  return follow(ctx, after, (event) => seenOf(ctx, event, withinDays, where))
}

async function seenOf(
  ctx: Context,
  { seq, at, places, agreements: ids = [], turned }: Event,
  within: number,
  where: Where,
): Promise<AgreementsEndingRow | null> {
  if (!turned && (ids.length === 0 || !isThere(places, where))) return null
  const day = turned?.day ?? dayAt(at)
  const { ending, noLonger } = turned
    ? await endingAsDaysPass(ctx, turned, within, where)
    : await endingByAct(ctx, { seq, day, ids }, within)
  const rows = (found: EndingRow[]) =>
    found
      .filter(({ kind }) => where.kinds == null || where.kinds.includes(kind))
      .map((row) => ({ ...row, days: row.lastDay === null ? null : daysBetween(day, row.lastDay) }))
  const told = { id: eventId(seq), at, ending: rows(ending), noLonger: rows(noLonger) }
  return told.ending.length + told.noLonger.length === 0 ? null : told
}

/** An act's places are those whose results it may change: its agreements' municipalities and counties among them. */
const isThere = (places: Place[], { municipality, county }: Where) =>
  (municipality == null || places.some(({ code }) => code === municipality)) &&
  (county == null || places.some(({ code, within }) => code === county || within.includes(county)))
