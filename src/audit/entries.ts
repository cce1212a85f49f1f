// What was done, in pages, as far as the reader may see it.
import { type Connection, connection, type PageArgs, type Window, windowOf } from '../api/pages.ts'
import { childrenOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { dayBegins, daysAfter } from '../days.ts'
import { facts } from '../evidence/facts.ts'
import { node } from '../evidence/things.ts'
import * as queries from './queries.ts'

export type EntryRow = RowOf<typeof queries.forward>
export type EntryPage = Connection<EntryRow>

interface Filter {
  municipality?: string | null | undefined
  thing?: string | null | undefined
  act?: string | null | undefined
  from?: string | null | undefined
  until?: string | null | undefined
}

/** Facts shown of one act; one that brings in a whole register has thousands. */
const MOST_FACTS = 200
const MOST_ENTRIES = 2 ** 31 - 1

export async function entries(
  ctx: Context,
  args: PageArgs & { filter?: Filter | null | undefined },
): Promise<EntryPage> {
  const { municipality = null, thing = null, act = null, from, until } = args.filter ?? {}
  const window = windowOf(args, ['audit', args.filter ?? {}])
  const everything = ctx.viewer.role === 'ADMIN'
  const { municipalities } = ctx.viewer
  const filter = {
    municipality,
    act,
    from: from ? dayBegins(from) : null,
    until: until ? dayBegins(daysAfter(until, 1)) : null,
    municipalities,
    everything,
    ...boundsOf(window),
  }
  const codes = everything ? (municipality ? [municipality] : null) : municipalities
  const { limit, backward } = window
  const rows = thing
    ? await queries.ofThing(ctx.database, { ...filter, thing, backward, limit })
    : await (backward ? queries.backward : queries.forward)(ctx.database, { ...filter, codes, limit })
  const all = { ...filter, above: 0, below: Number.MAX_SAFE_INTEGER }
  const found = rows.map((row) => ({ sortKey: row.id, node: row }))
  return connection(window, found, async () =>
    thing
      ? (await queries.ofThing(ctx.database, { ...all, thing, backward, limit: MOST_ENTRIES })).length
      : (await queries.count(ctx.database, { ...all, codes })).total,
  )
}

/** The newest come first: what is after a cursor is older. */
const boundsOf = ({ after, before }: Window) => ({
  below: /^\d+$/.test(after) ? Number(after) : Number.MAX_SAFE_INTEGER,
  above: /^\d+$/.test(before) ? Number(before) : 0,
})

const sides = (ctx: Context, { id }: Pick<EntryRow, 'id'>) =>
  childrenOf(ctx, queries.factsOf, id, { most: MOST_FACTS })

type Side = 'BEFORE' | 'AFTER' | 'REDACTED'

export async function factsOf(ctx: Context, entry: Pick<EntryRow, 'id'>, ...wanted: Side[]) {
  const found = (await sides(ctx, entry)).filter(({ side }) => wanted.includes(side))
  return facts(ctx, [...new Set(found.flatMap((each) => each.facts))])
}

/** What one act recorded. */
export const recordedBy = (ctx: Context, seq: number) => factsOf(ctx, { id: String(seq) }, 'AFTER')

export async function countsOf(ctx: Context, entry: EntryRow) {
  const found = await sides(ctx, entry)
  const total = (wanted: Side) => found.find(({ side }) => side === wanted)?.total ?? 0
  return { before: total('BEFORE'), after: total('AFTER') }
}

/** The things its facts are about; where they are is said by the territories. */
export async function thingsOf(ctx: Context, entry: EntryRow) {
  const about = (await factsOf(ctx, entry, 'BEFORE', 'AFTER', 'REDACTED')).flatMap(({ ties }) => ties)
  const ids = new Set(about.map(({ id }) => id).filter((id) => !id.startsWith('territory_')))
  const found = await Promise.all([...ids].map((id) => node(ctx, id)))
  return found.filter((each) => each !== null)
}

/** What somebody wrote about facts that are kept from the reader is kept too. */
export async function noteOf(ctx: Context, entry: EntryRow): Promise<string | null> {
  const [found, payload] = await Promise.all([
    sides(ctx, entry),
    ctx.loaders.one(queries.payloads, entry.id, {}),
  ])
  if (!payload?.payload || found.some(({ hidden }) => hidden)) return null
  const { note } = JSON.parse(payload.payload) as { note?: string }
  return note || null
}
