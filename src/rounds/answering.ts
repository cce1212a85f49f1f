// A municipality's answer to a round: its lists are complete, confirmed in the same act, and the round knows it.
import { z } from 'zod'
import type { Answer } from '../acts/answer.ts'
import { carryOut } from '../acts/carry-out.ts'
import type { Context } from '../context.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { inventoryConfirm } from '../inventories/acts.ts'
import * as queries from './queries.ts'
import { openRound } from './rounds.ts'

const Lists = z.object({ scopes: z.array(z.string()).nullish() })
/** What a municipality confirms unless it says which lists. */
const usual = ['FORUMS', 'FORUM_SEATS']

export function roundAnswer(ctx: Context, id: string, given: object, key?: string | null): Promise<Answer> {
  const scopes = Lists.safeParse(given).data?.scopes ?? usual
  const today = ctx.clock.today()
  return carryOut(
    ctx,
    inventoryConfirm,
    { input: { ...given, scopes }, key },
    {
      name: 'roundAnswer',
      id,
      // A round that closes waits for the municipality's territories, which are locked by then.
      async holding(tx, { municipality, observedOn = today }) {
        const { within, opens } = await openRound(tx, id, today)
        return (due) => {
          if (!due.some((place) => place.code === municipality && place.within.includes(within)))
            throw refused(
              {
                en: 'The round does not ask this municipality.',
                sv: 'Omgången frågar inte den här kommunen.',
              },
              'municipality',
            )
          if (observedOn < opens)
            throw refused(
              {
                en: `The round asks how it is from ${opens} on.`,
                sv: `Omgången frågar hur det är från och med ${opens}.`,
              },
              'observedOn',
            )
        }
      },
      also: (tx, { municipality, observedOn = today }, { facts }) =>
        queries.answer(tx, { round: id, code: municipality, on: observedOn, facts }),
    },
  )
}

const refused = (said: Both, field: string) => new UserFacing('BAD_INPUT', said, ['input', field])
