// Reads what closed rounds have kept.
import type { Context } from '../context.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import { UserFacing } from '../errors.ts'
import * as queries from './queries.ts'
import { type RoundRow, round } from './rounds.ts'
import { compared, countsOf, type Frozen, thawed } from './snapshot.ts'

/** Of several rounds in one request, each is read once. */
async function frozen({ loaders, database }: Context, { id, closedOn }: RoundRow): Promise<Frozen[] | null> {
  if (closedOn === LAST_DAY) return null
  const found = await loaders.batch('rounds/snapshots', id, async (ids) => {
    const rows = await queries.snapshots(database, { ids })
    return new Map(ids.map((each) => [each, thawed(rows.filter((row) => row.round === each))]))
  })
  return found ?? []
}

export async function countsIn(ctx: Context, row: RoundRow, only: readonly string[] | null | undefined) {
  const counts = countsOf((await frozen(ctx, row)) ?? [])
  if (row.closedOn === LAST_DAY) return null
  return counts.filter(({ recommendation }) => only?.includes(recommendation) ?? true)
}

export async function frozenIn(ctx: Context, row: RoundRow, code: string) {
  return (await frozen(ctx, row))?.find((one) => one.code === code)?.rows ?? null
}

export async function comparedWith(ctx: Context, row: RoundRow, other: string) {
  const [before, after] = await Promise.all([
    round(ctx.database, other, ['with']).then((earlier) => frozen(ctx, earlier)),
    frozen(ctx, row),
  ])
  if (before && after) return compared(before, after)
  throw new UserFacing(
    'BAD_INPUT',
    { en: 'Rounds are compared once both have closed.', sv: 'Omgångar jämförs när båda har stängts.' },
    ['with'],
  )
}
