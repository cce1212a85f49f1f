// Finding things by name: words and beginnings of words, in any case, whatever signs stand between them.
import { between, childrenOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { node } from '../evidence/things.ts'
import { searchable } from '../territories/territories.ts'
import { luceneOf } from './lucene.ts'
import * as queries from './queries.ts'

export type HitRow = RowOf<typeof queries.byName>

const DEFAULT_HITS = 20
const MOST_HITS = 200

export async function search(
  ctx: Context,
  asked: string,
  first: number | null | undefined,
): Promise<HitRow[]> {
  const limit = first ?? DEFAULT_HITS
  if (limit < 1 || limit > MOST_HITS)
    throw new UserFacing('BAD_INPUT', between('first', 1, MOST_HITS, limit), ['first'])
  const text = searchable(asked)
  const query = luceneOf(text)
  if (query === null) return []
  const { municipalities } = ctx.viewer
  return queries.byName(ctx.database, { query, text, limit, knownAt: KNOWN_NOW, municipalities })
}

/** Where something is, when it is in one place only. */
export async function placeOf(ctx: Context, id: string): Promise<string | null> {
  const [place] = await childrenOf(ctx, queries.places, id)
  return place?.code ?? null
}

/** What was found: a territory or a thing. */
export async function found(ctx: Context, { id }: HitRow) {
  const there = await node(ctx, id)
  if (!there) throw new NotFound('thing', id)
  return there
}
