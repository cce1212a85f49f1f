// An act sent twice under one key is done once: the second time it is answered with what the first one did.
import { Temporal } from 'temporal-polyfill'
import { sha256 } from '../audit/audit.ts'
import type { Database, Tx } from '../database/driver.ts'
import { UserFacing } from '../errors.ts'
import type { ActContext } from './acts.ts'
import type { Answer } from './answer.ts'
import * as statements from './queries.ts'

const DAYS_KEPT = 7

export interface Key {
  id: string
  /** What was asked under it, in short. */
  input: string
}

/** Keys belong to the person and the act, so that two people who choose the same do not meet. */
export function keyOf(
  { viewer }: ActContext,
  act: string,
  asked: unknown,
  key: string | null | undefined,
): Key | null {
  if (!key) return null
  if (key.length > 200)
    throw new UserFacing(
      'BAD_INPUT',
      { en: 'A key is at most 200 characters long.', sv: 'En nyckel är högst 200 tecken lång.' },
      ['key'],
    )
  return { id: sha256([viewer.subject ?? '', act, key].join('\n')), input: sha256(JSON.stringify(asked)) }
}

/** The instant before which keys are forgotten. */
const forgottenBefore = (now: string) =>
  Temporal.Instant.from(now)
    .subtract({ hours: 24 * DAYS_KEPT })
    .toString()

export const forgetKeys = (database: Database, now: string) =>
  statements.forget(database, { before: forgottenBefore(now) })

export async function answered(tx: Tx, ctx: ActContext, key: Key | null): Promise<Answer | null> {
  if (!key) return null
  const kept = await statements.replay(tx, { id: key.id, since: forgottenBefore(ctx.clock.now()) })
  if (!kept) return null
  if (kept.input === key.input) return { ...(JSON.parse(kept.answer) as Answer), replayed: true }
  throw new UserFacing(
    'KEY_REUSED',
    {
      en: 'This key was used within the last 7 days for the same act with another input. Choose a new key for a new act.',
      sv: 'Nyckeln har använts de senaste 7 dagarna för samma åtgärd med andra uppgifter. Välj en ny nyckel för en ny åtgärd.',
    },
    ['key'],
  )
}

export const remembered = (tx: Tx, ctx: ActContext, key: Key, answer: Answer) =>
  statements.remember(tx, { kept: { ...key, answer: JSON.stringify(answer), at: ctx.clock.now() } })
