// A municipality's answer to a round: its lists are complete, confirmed in the same act, and the round knows it.
import { z } from 'zod'
import { performLocked } from '../acts/acts.ts'
import { type Answer, blank, malformed, refused } from '../acts/answer.ts'
import { actOf, plannedIn } from '../acts/carry-out.ts'
import { answered, keyOf, remembered } from '../acts/idempotency.ts'
import { inTurn } from '../acts/turns.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import { UserFacing } from '../errors.ts'
import { inventoryConfirm } from '../inventories/acts.ts'
import * as queries from './queries.ts'
import { openRound } from './rounds.ts'

const Lists = z.object({ scopes: z.array(z.string()).nullish() })
/** What a municipality confirms unless it says which lists. */
const usual = ['FORUMS', 'FORUM_SEATS']

export async function roundAnswer(
  ctx: Context,
  id: string,
  given: object,
  sentKey?: string | null,
): Promise<Answer> {
  const scopes = Lists.safeParse(given).data?.scopes ?? usual
  const read = inventoryConfirm.input.safeParse({ ...given, scopes })
  if (!read.success) return malformed(read.error)
  const asked = { id: '', input: read.data }
  const { municipality, observedOn } = read.data
  const on = observedOn ?? ctx.clock.today()
  try {
    const key = keyOf(ctx, 'roundAnswer', { ...asked, id }, sentKey)
    const database = ctx.database.about({ operation: 'roundAnswer' })
    const write = async (tx: Tx) => {
      // One flight, and the territories are locked first in it: a round that closes waits for them too.
      const [planned, before, round] = await Promise.allSettled([
        plannedIn(tx, ctx, inventoryConfirm, asked),
        answered(tx, ctx, key),
        openRound(tx, id, ctx.clock.today()),
      ])
      const planOf = outcomeOf(planned)
      const earlier = outcomeOf(before)
      if (earlier) return earlier
      const { plan, due } = planOf()
      const { within, opens } = outcomeOf(round)
      if (!due.some((place) => place.code === municipality && place.within.includes(within)))
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
    }
    const answer = await inTurn(() => database.write(write))
    if (answer.seq !== null && !answer.replayed) ctx.bell?.ring()
    return answer
  } catch (error) {
    return refused(error)
  }
}

function outcomeOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
