// What becomes a proposal instead of an act: what ends or turns something that others share, by somebody who is not all of them.
import type { ActContext } from '../acts/acts.ts'
import { type Answer, blank } from '../acts/answer.ts'
import { chain, next } from '../audit/audit.ts'
import { mayWriteAt, type Viewer } from '../auth/viewer.ts'
import type { Tx } from '../database/driver.ts'
import { daysAfter } from '../days.ts'
import { newId } from '../facts/ids.ts'
import { noChanges } from '../flags/flags.ts'
import { announce } from '../outbox/outbox.ts'
import * as statements from './queries.ts'

/** So long the others may stop it; ours. */
const DAYS_OF_NOTICE = 14

/** Those that share it and for whom the viewer cannot speak. */
export const othersOf = (viewer: Viewer, sharers: string[]) =>
  viewer.role === 'ADMIN' ? [] : sharers.filter((code) => !mayWriteAt(viewer, code))

interface Wanted {
  act: string
  id: string
  /** As it was sent. */
  input: unknown
  thing: string
  sharers: string[]
}

export async function propose(tx: Tx, ctx: ActContext, wanted: Wanted): Promise<Answer> {
  const { act, id, input, thing, sharers } = wanted
  const rights = sharers.filter((code) => mayWriteAt(ctx.viewer, code))
  const proposal = {
    id: newId('proposal'),
    act,
    arguments: JSON.stringify({ id, input }),
    thing,
    by: ctx.viewer.subject ?? 'system',
    rights,
    asked: sharers.toSorted(),
    confirmed: rights,
    at: ctx.clock.now(),
    effectiveOn: daysAfter(ctx.clock.today(), DAYS_OF_NOTICE),
    state: 'OPEN' as const,
    reason: '',
  }
  await statements.make(tx, { proposal })
  await noted(tx, ctx, { act: 'proposalMake', places: proposal.asked, proposal: proposal.id })
  return { ...blank, thing, proposal: proposal.id }
}

/** Everything about a proposal is in the audit, and told to those who follow the outbox. */
export async function noted(
  tx: Tx,
  { viewer, clock, requestId }: ActContext,
  { act, places, proposal, note = '' }: { act: string; places: string[]; proposal: string; note?: string },
): Promise<void> {
  const head = await next(tx)
  const at = clock.now()
  await Promise.all([
    chain(tx, head, {
      act,
      subject: viewer.subject ?? 'system',
      correlation: requestId ?? '',
      territories: places,
      added: [],
      payload: { proposal, note },
      at,
    }),
    announce(tx, {
      seq: head.seq,
      at,
      places: places.map((code) => ({ code, within: [] })),
      changes: noChanges,
    }),
  ])
}
