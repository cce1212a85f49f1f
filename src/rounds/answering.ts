// A municipality's answer to a round: its lists are complete, confirmed in the same act, and the round knows it.
import { z } from 'zod'
import { performLocked } from '../acts/acts.ts'
import { type Answer, blank, malformed, refused } from '../acts/answer.ts'
import { actOf, plannedIn } from '../acts/carry-out.ts'
import { answered, keyOf, remembered } from '../acts/idempotency.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { inventoryConfirm } from '../inventories/acts.ts'
import * as queries from './queries.ts'
import { municipalitiesOf, openRound } from './rounds.ts'

const Lists = z.object({ scopes: z.array(z.string()).nullish() })
/** What a municipality confirms unless it says which lists. */
const usual = ['FORUMS', 'FORUM_SEATS']

export async function roundAnswer(
  ctx: Context,
  id: string,
  given: object,
  given_key?: string | null,
): Promise<Answer> {
  const scopes = Lists.safeParse(given).data?.scopes ?? usual
  const read = inventoryConfirm.input.safeParse({ ...given, scopes })
  if (!read.success) return malformed(read.error)
  const asked = { id: '', input: read.data }
  const { municipality, observedOn } = read.data
  const on = observedOn ?? ctx.clock.today()
  try {
    const key = keyOf(ctx, 'roundAnswer', { ...asked, id }, given_key)
    const answer = await ctx.database.about({ operation: 'roundAnswer' }).write(async (tx) => {
      const before = await answered(tx, ctx, key)
      if (before) return before
      const { plan, due } = (await plannedIn(tx, ctx, inventoryConfirm, asked))()
      const { within, opens } = await openRound(tx, id, ctx.clock.today())
      if (!(await municipalitiesOf(tx, within)).includes(municipality))
        throw new UserFacing('BAD_INPUT', 'The round does not ask this municipality.', [
          'input',
          'municipality',
        ])
      if (on < opens)
        throw new UserFacing('BAD_INPUT', `The round asks how it is from ${opens} on.`, [
          'input',
          'observedOn',
        ])
      const acted = await performLocked(tx, ctx, actOf('roundAnswer', plan, due), due, {
        also: async (_, { facts, seq, flags }) => {
          const done = { ...blank, seq, thing: plan.thing, changes: flags }
          await Promise.all([
            queries.answer(tx, { round: id, code: municipality, on, facts }),
            key && remembered(tx, ctx, key, done),
          ])
        },
      })
      return { ...blank, seq: acted.seq, thing: plan.thing, changes: acted.flags }
    })
    if (answer.seq !== null && !answer.replayed) ctx.bell?.ring()
    return answer
  } catch (error) {
    return refused(error)
  }
}
