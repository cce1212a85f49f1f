// Facts: what they say, where it is from, and whether it can be relied on.
import { type Asked, childrenOf, momentOf } from '../api/reading.ts'
import { times } from '../audit/queries.ts'
import { addMonths } from '../checks/days.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { NotFound } from '../errors.ts'
import { factTypes } from '../facts/kinds.ts'
import * as queries from './queries.ts'

export type FactRow = RowOf<typeof queries.facts>
export type SourceRow = FactRow['sources'][number]
export type InventoryRow = RowOf<typeof queries.inventoriesOfTerritories>
export type Standing = 'HOLDS' | 'LAST_KNOWN' | 'ENDED' | 'FUTURE' | 'DISPUTED' | 'RETRACTED'

/** With no end day a fact holds so long after it was last confirmed; ours, as 6 § of the law has it. */
export const MONTHS_HELD = 24

export const maybeFact = async (ctx: Context, id: string): Promise<FactRow | null> =>
  ctx.loaders.one(queries.facts, id, await momentOf(ctx, {}))

export async function fact(ctx: Context, id: string): Promise<FactRow> {
  const row = await maybeFact(ctx, id)
  if (!row) throw new NotFound('fact', id)
  return row
}

/** Facts that a result names, without those the reader may not see. */
export const facts = async (ctx: Context, ids: string[]) =>
  (await Promise.all(ids.map((id) => maybeFact(ctx, id)))).filter((row) => row !== null)

/** What a fact is said of, or the other thing it concerns. */
export function tied(row: FactRow, end: 'of' | 'to') {
  const tie = factTypes[row.kind as keyof typeof factTypes][end]
  return row.ties.find((each) => each.tie === tie) ?? null
}

/** The last day anybody is known to have confirmed it. */
export async function confirmedOn(ctx: Context, row: FactRow, args: Asked): Promise<string | null> {
  const covering = await childrenOf(ctx, queries.coveringInventories, row.id, {
    knownAt: args.knownAt ?? null,
  })
  const days = [row.observedOn, ...covering.map(({ day }) => day)].filter((day) => day !== null)
  return days.sort().at(-1) ?? null
}

export async function standing(ctx: Context, row: FactRow, args: Asked): Promise<Standing> {
  const { asOf, knownAt } = await momentOf(ctx, args)
  if (row.retractedSeq !== null && row.retractedSeq <= knownAt) return 'RETRACTED'
  if (row.disputed) return 'DISPUTED'
  if (row.until !== null && row.until < asOf) return 'ENDED'
  if (row.from !== null && asOf < row.from) return 'FUTURE'
  const confirmed = await confirmedOn(ctx, row, args)
  // A seat that only follows from what the form is proves nothing, whatever its day.
  if (confirmed === null || row.says.basis === 'DEFINITION') return 'LAST_KNOWN'
  if (row.untilKind === 'DAY') return 'HOLDS'
  return asOf <= addMonths(confirmed, MONTHS_HELD) ? 'HOLDS' : 'LAST_KNOWN'
}

/** When the act with this audit number was done. */
export async function timeOf(ctx: Context, seq: number): Promise<string> {
  const entry = await ctx.loaders.one(times, String(seq), {})
  if (!entry) throw new NotFound('act', `act_${seq}`)
  return entry.at
}

export const inventoriesOf = (ctx: Context, code: string) =>
  childrenOf(ctx, queries.inventoriesOfTerritories, code)

export const listsOf = (ctx: Context, forum: string) => childrenOf(ctx, queries.inventoriesOfForums, forum)
