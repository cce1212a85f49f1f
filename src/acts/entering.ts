// Acts that change no fact, such as opening a round: their entry in the audit, in the transaction of what they write.

import { ZodError } from 'zod'
import { chain, next } from '../audit/audit.ts'
import type { Tx } from '../database/driver.ts'
import { together, UserFacing } from '../errors.ts'
import type { ActContext } from './acts.ts'
import { malformed, type Problem, refused } from './answer.ts'

export interface Entered {
  act: string
  territories: string[]
  /** What the audit keeps of it; never a secret. */
  payload: unknown
}

/** Takes the head of the chain, so it comes last of all that is written; gives the act's number. */
export async function enter(
  tx: Tx,
  ctx: ActContext,
  { act, territories, payload }: Entered,
): Promise<number> {
  const head = await next(tx)
  await chain(tx, head, {
    act,
    subject: ctx.viewer.subject ?? 'system',
    correlation: ctx.requestId ?? '',
    territories: [...territories].sort(),
    added: [],
    payload,
    at: ctx.clock.now(),
  })
  return head.seq
}

/** What was done, or what is to be mended. */
export async function attempted<T extends { replayed: boolean }>(
  work: () => Promise<T>,
): Promise<
  { [name in keyof Omit<T, 'replayed'>]: T[name] | null } & { replayed: boolean; errors: Problem[] }
> {
  try {
    return { ...(await work()), errors: [] }
  } catch (error) {
    return { replayed: false, errors: problemsOf(error) } as never
  }
}

/** Several faults at once, each with its place. */
export class Several extends UserFacing {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super('BAD_INPUT', together(problems.map(({ said }) => said)), problems[0]?.path)
    this.problems = problems
  }
}

function problemsOf(error: unknown): Problem[] {
  if (error instanceof ZodError) return malformed(error).errors
  return error instanceof Several ? error.problems : refused(error).errors
}
