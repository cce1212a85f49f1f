// What acts that are tried would change in the networks they touch: measured before and after, in the transaction that is undone.
import type { Beside } from '../acts/what-if.ts'
import { createLoaders } from '../api/loaders.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { things } from '../evidence/queries.ts'
import { type TerritoryRow, withCode } from '../territories/territories.ts'
import { changeOf } from './change.ts'
import { measured, type NetworkMeasuresRow } from './measures.ts'

export interface NetworkTrialRow {
  municipality: TerritoryRow
  measures: NetworkMeasuresRow
}

/** A forum of a whole county would be measured dozens of times; ours. */
const MOST_NETWORKS = 3

/** Of the municipalities whose results the acts may change: act by act, of each the reader's own first. */
export function networksBeside(ctx: Context): Beside {
  const before = new Map<string, NetworkTrialRow>()
  const own = (code: string) => ctx.viewer.municipalities.includes(code)
  return {
    async before(tx, codes) {
      const inside = within(ctx, tx)
      const fresh = codes.filter((code) => !before.has(code)).sort((a, b) => Number(own(b)) - Number(own(a)))
      for (const code of fresh.slice(0, MOST_NETWORKS - before.size)) {
        const municipality = await withCode(inside, code)
        if (municipality)
          before.set(code, { municipality, measures: await measured(inside, municipality, {}) })
      }
    },
    async after(tx) {
      const inside = within(ctx, tx)
      const rows: NetworkTrialRow[] = []
      for (const { municipality, measures: was } of before.values()) {
        const is = await measured(inside, municipality, {})
        // What was only tried is not there to be asked for afterwards.
        for (const [id, row] of is.things) if (!was.things.has(id)) ctx.loaders.know(things, id, row, {})
        rows.push({ municipality, measures: { ...is, change: changeOf(was, is, { tried: true }) } })
      }
      return rows
    },
  }
}

/** As things are in the transaction by now; what was loaded earlier is not. */
function within(ctx: Context, tx: Tx): Context {
  const database = inTransaction(tx, ctx.database)
  return { ...ctx, database, loaders: createLoaders(database, ctx.viewer) }
}
