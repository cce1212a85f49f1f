// What an agreement is said to be, and which agreements there are.
import { z } from 'zod'
import { type PageArgs, windowOf } from '../api/pages.ts'
import { type Asked, between, childrenOf, codeOf, seqOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { status, text, texts, yesNo } from '../evidence/said.ts'
import { filled, type ThingPage } from '../evidence/things.ts'
import * as queries from './queries.ts'

export type PartyRow = RowOf<typeof queries.parties>
export type CoverRow = RowOf<typeof queries.covers>

export const agreementDescription = z.object({
  status,
  written: yesNo,
  prevention: yesNo,
  purposeStated: yesNo,
  areaStated: yesNo,
  democracyClause: yesNo,
  coversExtremism: yesNo,
  followUpStated: yesNo,
  steeringGroup: yesNo,
  noticeStated: yesNo,
  purposes: texts,
  areas: texts,
  signedOn: text,
})
export type AgreementDescriptionRow = { id: string } & z.output<typeof agreementDescription>

export interface AgreementFilter {
  kinds?: string[] | null | undefined
  municipality?: string | null | undefined
  county?: string | null | undefined
  endingWithinDays?: number | null | undefined
  endedWithinDays?: number | null | undefined
}

const LONGEST_SPAN = 3660

export async function agreements(
  ctx: Context,
  args: PageArgs & Asked & { filter?: AgreementFilter | null | undefined },
): Promise<ThingPage> {
  const filter = args.filter ?? {}
  const { asOf = null, knownAt } = args
  const window = windowOf(args, ['agreements', filter, asOf, knownAt])
  const day = asOf ?? ctx.clock.today()
  const ends = ending(day, filter)
  const params = {
    kinds: filter.kinds ?? null,
    // Parties to what has ended are looked at too where that is asked about.
    among: await among(ctx, filter, { asOf, knownAt, history: asOf === null || ends.endsFrom !== null }),
    ...ends,
    asOf: ends.endsFrom === null ? asOf : day,
    knownAt: await seqOf(ctx, knownAt),
    municipalities: ctx.viewer.municipalities,
  }
  const { after, before, limit } = window
  const page = window.backward ? queries.backward : queries.forward
  const places = await page(ctx.database, { ...params, after, before, limit })
  return filled(ctx, window, places, async () => (await queries.count(ctx.database, params)).total)
}

/** Ids of those whose last word ends between these days, all of them. */
export async function agreementsEndingBetween(
  ctx: Context,
  filter: AgreementFilter,
  days: { endsFrom: string; endsUntil: string },
): Promise<string[]> {
  const params = {
    kinds: filter.kinds ?? null,
    among: await among(ctx, filter, { history: true }),
    ...days,
    asOf: null,
    knownAt: KNOWN_NOW,
    municipalities: ctx.viewer.municipalities,
  }
  const all = { after: '', before: '\uffff', limit: 1_000_000 }
  return (await queries.forward(ctx.database, { ...params, ...all })).map(({ id }) => id)
}

/** The agreements of a municipality or county; null for all of them. */
async function among(
  ctx: Context,
  { municipality, county }: AgreementFilter,
  moment: Asked & { history: boolean },
): Promise<string[] | null> {
  const asked = [
    ...(municipality == null ? [] : [codeOf(municipality, 'MUNICIPALITY', 'filter.municipality')]),
    ...(county == null ? [] : [codeOf(county, 'COUNTY', 'filter.county')]),
  ]
  if (asked.length === 0) return null
  const lists = await Promise.all(
    asked.map((code) => childrenOf(ctx, queries.ofTerritories, code, { kinds: null, ...moment })),
  )
  const [first = [], ...others] = lists.map((list) => list.map(({ id }) => id))
  return first.filter((id) => others.every((other) => other.includes(id)))
}

/** The days between which the last word on an agreement must end. */
function ending(today: string, { endingWithinDays: ahead, endedWithinDays: back }: AgreementFilter) {
  span(ahead, 'endingWithinDays')
  span(back, 'endedWithinDays')
  if (ahead == null && back == null) return { endsFrom: null, endsUntil: null }
  return {
    endsFrom: back == null ? today : daysAfter(today, -back),
    endsUntil: ahead == null ? daysAfter(today, -1) : daysAfter(today, ahead),
  }
}

function span(days: number | null | undefined, name: string) {
  if (days == null || (days >= 0 && days <= LONGEST_SPAN)) return
  throw new UserFacing('BAD_INPUT', between(name, 0, LONGEST_SPAN, days), ['filter', name])
}
