// Which actors there are, and the rows of what is said of them.
import { type Connection, type PageArgs, windowOf } from '../api/pages.ts'
import { type Asked, codeOf, seqOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { filled, maybeThing, type ThingRow } from '../evidence/things.ts'
import * as queries from './queries.ts'

export type ActorPage = Connection<ThingRow>
export type NameRow = RowOf<typeof queries.names>
export type ReachRow = RowOf<typeof queries.reach>
export type PartRow = RowOf<typeof queries.wholes>
export type SuccessionRow = RowOf<typeof queries.successors>
export type TieRow = RowOf<typeof queries.ties>
export type SupportRow = RowOf<typeof queries.supports>
export type NoSuchActorRow = RowOf<typeof queries.noSuchActors>

export async function actor(ctx: Context, id: string): Promise<ThingRow | null> {
  const found = await maybeThing(ctx, id)
  return found?.type === 'Organisation' || found?.type === 'Forum' ? found : null
}

interface Filter {
  kinds?: string[] | null | undefined
  sectors?: string[] | null | undefined
  municipality?: string | null | undefined
  county?: string | null | undefined
  placeholders?: boolean | null | undefined
}

export async function actors(
  ctx: Context,
  args: PageArgs & Asked & { filter?: Filter | null | undefined },
): Promise<ActorPage> {
  const filter = args.filter ?? {}
  const { asOf = null, knownAt } = args
  const window = windowOf(args, ['actors', filter, asOf, knownAt])
  const { kinds = null, sectors = null, municipality, county, placeholders } = filter
  const params = {
    kinds,
    sectors,
    placeholders: placeholders ?? true,
    municipality: municipality == null ? null : codeOf(municipality, 'MUNICIPALITY', 'filter.municipality'),
    county: county == null ? null : codeOf(county, 'COUNTY', 'filter.county'),
    asOf,
    /** Else things that nothing is said of, or only what has ended, are on record too. */
    past: knownAt != null,
    knownAt: await seqOf(ctx, knownAt),
    municipalities: ctx.viewer.municipalities,
  }
  const { after, before, limit } = window
  const page = window.backward ? queries.backward : queries.forward
  const places = await page(ctx.database, { ...params, after, before, limit })
  return filled(ctx, window, places, async () => (await queries.count(ctx.database, params)).total)
}
