// Things by their ids, and the lists and pages of them that a territory has.
import type { Children } from '../api/loaders.ts'
import { type Connection, connection, cut, type PageArgs, type Place, type Window } from '../api/pages.ts'
import { type Asked, childrenOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { maybeFlag } from '../flags/flags-read.ts'
import { withCode } from '../territories/territories.ts'
import { maybeFact } from './facts.ts'
import * as queries from './queries.ts'

export type ThingRow = RowOf<typeof queries.things>
export type ThingPage = Connection<ThingRow>

export const maybeThing = (ctx: Context, id: string): Promise<ThingRow | null> =>
  ctx.loaders.one(queries.things, id, {})

/** A thing that something visible points to, and that is therefore there. */
export async function thing(ctx: Context, id: string): Promise<ThingRow> {
  const row = await maybeThing(ctx, id)
  if (!row) throw new NotFound('thing', id)
  return row
}

export const things = (ctx: Context, ids: string[]) => Promise.all(ids.map((id) => thing(ctx, id)))

/** Anything that has an id: the id's prefix tells where to look. */
export async function node(ctx: Context, id: string) {
  if (id.startsWith('territory_')) return (await withCode(ctx, id.slice('territory_'.length))) ?? null
  if (id.startsWith('fact_')) return maybeFact(ctx, id)
  if (id.startsWith('flag_')) return maybeFlag(ctx, id)
  return maybeThing(ctx, id)
}

export const MOST_NODES = 200

export function nodes(ctx: Context, ids: readonly string[]) {
  if (ids.length <= MOST_NODES) return Promise.all(ids.map((id) => node(ctx, id)))
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `At most ${MOST_NODES} ids can be asked for; ${ids.length} were given.`,
      sv: `Högst ${MOST_NODES} id kan efterfrågas; här var det ${ids.length}.`,
    },
    ['ids'],
  )
}

/** A statement that lists what a territory has. */
type Listing = Children<Place & { parent: string }>
type Filter = Asked & Partial<Record<string, unknown>>

/** What has ended is listed too, unless it is a certain day that is asked about. */
const during = (filter: Filter): Filter => ({ ...filter, history: filter.history ?? filter.asOf == null })

/** The things of one sort that a territory has, all of them. */
export async function listOf(ctx: Context, handle: Listing, code: string, args: Filter) {
  const places = await childrenOf(ctx, handle, code, during(args))
  return things(
    ctx,
    places.map(({ id }) => id),
  )
}

/** The same, a page at a time: the places are read at once for every territory, the things of the page only. */
export async function pageOf(ctx: Context, handle: Listing, code: string, args: Filter & PageArgs) {
  const { first, after, last, before, ...filter } = args
  const places = await childrenOf(ctx, handle, code, during(filter))
  const { window, rows } = cut(places, args, [handle.path, code, filter])
  return filled(ctx, window, rows, () => places.length)
}

/** The page whose places a statement found. */
export async function filled(
  ctx: Context,
  window: Window,
  places: Place[],
  totalCount: () => number | Promise<number>,
): Promise<ThingPage> {
  const found = await Promise.all(
    places.map(async ({ id, sortKey }) => ({ sortKey, node: await thing(ctx, id) })),
  )
  return connection(window, found, totalCount)
}
