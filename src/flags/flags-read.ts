// Which flags there are, in pages, and their history.
import {
  type Connection,
  connection,
  cut,
  type PageArgs,
  type Place,
  type Window,
  windowOf,
} from '../api/pages.ts'
import { childrenOf, codeOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { aboutAny, inPack, requireKnown } from '../recommendations/choosing.ts'
import * as queries from './queries.ts'

export type FlagRow = RowOf<typeof queries.byIds>
export type EpisodeRow = Omit<RowOf<typeof queries.episodes>, 'parent'>
export type FlagPage = Connection<FlagRow>

interface Filter {
  municipality?: string | null | undefined
  county?: string | null | undefined
  recommendations?: string[] | null | undefined
  pack?: string | null | undefined
  actorKinds?: string[] | null | undefined
  certainty?: 'ESTABLISHED' | 'INDICATED' | null | undefined
  severities?: string[] | null | undefined
  reasons?: string[] | null | undefined
  open?: boolean | null | undefined
  openOn?: string | null | undefined
}
type Order = 'TERRITORY' | 'SEVERITY' | 'OPENED'

export const maybeFlag = (ctx: Context, id: string): Promise<FlagRow | null> =>
  ctx.loaders.one(queries.byIds, id, {})

export async function flags(
  ctx: Context,
  args: PageArgs & { filter?: Filter | null | undefined; orderBy?: Order | null | undefined },
): Promise<FlagPage> {
  const filter = args.filter ?? {}
  const order = args.orderBy ?? 'SEVERITY'
  const window = windowOf(args, ['flags', order, filter])
  const { municipality, county, certainty = null, severities = null, reasons = null } = filter
  const params = {
    open: filter.open ?? true,
    openOn: openOn(ctx, filter),
    municipality: municipality == null ? null : codeOf(municipality, 'MUNICIPALITY', 'filter.municipality'),
    county: county == null ? null : codeOf(county, 'COUNTY', 'filter.county'),
    recommendations: recommendationsOf(ctx, filter),
    certainty,
    severities,
    reasons,
    municipalities: ctx.viewer.municipalities,
  }
  const { after, before, limit, backward } = window
  const bounded = { ...params, after, before, limit }
  const page = backward ? queries.backward : queries.forward
  const places =
    order === 'SEVERITY'
      ? await page(ctx.database, bounded)
      : await queries.byKey(ctx.database, { ...bounded, order, backward })
  return filled(ctx, window, places, async () => (await queries.count(ctx.database, params)).total)
}

/** What was said on an earlier day is in the history, which keeps no reasons. */
function openOn(ctx: Context, { openOn: day = null, reasons }: Filter): string | null {
  if (day !== null && day > ctx.clock.today())
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `${day} has not come yet; no flag has been raised on it.`,
        sv: `${day} har inte varit än; ingen flagga är rest den dagen.`,
      },
      ['filter', 'openOn'],
    )
  if (day !== null && reasons != null)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'The history of flags keeps no reasons: leave out reasons, or openOn.',
        sv: 'Flaggornas historia bevarar inga orsaker: utelämna reasons, eller openOn.',
      },
      ['filter', 'reasons'],
    )
  return day
}

/** The norms a filter leaves; null when it leaves them all. */
function recommendationsOf(ctx: Context, { recommendations, pack, actorKinds }: Filter): string[] | null {
  if (recommendations == null && pack == null && actorKinds == null) return null
  requireKnown(ctx.rules, { recommendations, pack }, ['filter'])
  const named =
    recommendations == null ? ctx.rules : ctx.rules.filter(({ id }) => recommendations.includes(id))
  return named.filter((rule) => inPack(rule, pack) && aboutAny(rule, actorKinds)).map(({ id }) => id)
}

export async function flagsOf(
  ctx: Context,
  code: string,
  args: PageArgs & { certainty?: unknown; severities?: unknown },
): Promise<FlagPage> {
  const { certainty = null, severities = null } = args
  const places = await childrenOf(ctx, queries.ofTerritories, code, { certainty, severities })
  const { window, rows } = cut(places, args, ['flags', code, certainty, severities])
  return filled(ctx, window, rows, () => places.length)
}

async function filled(
  ctx: Context,
  window: Window,
  places: Place[],
  totalCount: () => number | Promise<number>,
) {
  const found = places.map(async ({ id, sortKey }) => {
    const node = await maybeFlag(ctx, id)
    if (!node) throw new NotFound('flag', id)
    return { sortKey, node }
  })
  return connection(window, await Promise.all(found), totalCount)
}

export const episodes = (ctx: Context, id: string): Promise<EpisodeRow[]> =>
  childrenOf(ctx, queries.episodes, id)
