// Which flags there are, in pages, and their history.
import { type Connection, connection, cut, type PageArgs, type Window, windowOf } from '../api/pages.ts'
import { childrenOf, codeOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { UserFacing } from '../errors.ts'
import { aboutAny, inPack, requireKnown } from '../recommendations/choosing.ts'
import { codesWithin } from '../territories/queries.ts'
import * as queries from './queries.ts'

export type FlagRow = RowOf<typeof queries.byIds>
type PlacedRow = RowOf<typeof queries.forward>
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
  const day = openOn(ctx, filter)
  const { certainty = null, severities = null, reasons = null } = filter
  const params = {
    codes: await codesOf(ctx, filter),
    recommendations: recommendationsOf(ctx, filter),
    certainty,
    severities,
    reasons,
    municipalities: ctx.viewer.municipalities,
  }
  const { after, before, limit, backward } = window
  const bounded = { ...params, after, before, limit }
  if (day !== null || filter.open === false) {
    const rows = await queries.past(ctx.database, { ...bounded, openOn: day, order, backward })
    return paged(window, rows, async () => {
      const { total } = await queries.countPast(ctx.database, { ...params, openOn: day })
      return total
    })
  }
  const page = backward ? queries.backward : queries.forward
  const rows =
    order === 'SEVERITY'
      ? await page(ctx.database, bounded)
      : await queries.byKey(ctx.database, { ...bounded, order, backward })
  return paged(window, rows, async () => (await queries.count(ctx.database, params)).total)
}

/** The territories a filter leaves; null when it leaves them all. */
async function codesOf({ database }: Context, { municipality, county }: Filter): Promise<string[] | null> {
  const one = municipality == null ? null : codeOf(municipality, 'MUNICIPALITY', 'filter.municipality')
  if (county == null) return one === null ? null : [one]
  const code = codeOf(county, 'COUNTY', 'filter.county')
  const codes = (await codesWithin(database, { code })).map((place) => place.code)
  return one === null ? codes : codes.filter((each) => each === one)
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
  return paged(window, rows, () => places.length)
}

const paged = (window: Window, rows: PlacedRow[], totalCount: () => number | Promise<number>) =>
  connection(
    window,
    rows.map(({ sortKey, ...node }) => ({ sortKey, node })),
    totalCount,
  )

export const episodes = (ctx: Context, id: string): Promise<EpisodeRow[]> =>
  childrenOf(ctx, queries.episodes, id)
