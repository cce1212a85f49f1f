// Carries out one act of a coordinator in one transaction, and answers with what it did, or with what is to be mended.
import type { Due } from '../assessment/assessment.ts'
import { mayWriteAt, type Viewer } from '../auth/viewer.ts'
import type { Tx } from '../database/driver.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { Forbidden } from '../errors.ts'
import { type ActContext, type Acted, performLocked } from './acts.ts'
import { type Answer, blank, malformed, refused } from './answer.ts'
import type { Asked, Definition, Plan } from './definition.ts'
import { answered, type Key, keyOf, remembered } from './idempotency.ts'
import { knownFrom } from './known.ts'
import { keptWithThings } from './lanes.ts'
import * as statements from './queries.ts'

export interface Given {
  id?: string | null | undefined
  input: unknown
  key?: string | null | undefined
}

export async function carryOut<I>(ctx: ActContext, definition: Definition<I>, given: Given): Promise<Answer> {
  const { name } = definition
  const read = definition.input.safeParse(given.input)
  if (!read.success) return malformed(read.error)
  const asked = { id: given.id ?? '', input: read.data }
  try {
    const key = keyOf(ctx, name, asked, given.key)
    const answer = await ctx.database
      .about({ operation: name })
      .write((tx) => once(tx, ctx, definition, asked, key))
    if (answer.seq !== null && !answer.replayed) ctx.bell?.ring()
    return answer
  } catch (error) {
    return refused(error)
  }
}

/** In the first flight the territories are locked and all that the plan rests on is read, so that it cannot change until the act is done. */
async function once<I>(tx: Tx, ctx: ActContext, definition: Definition<I>, asked: Asked<I>, key: Key | null) {
  const [planned, before] = await Promise.all([
    plannedIn(tx, ctx, definition, asked),
    answered(tx, ctx, key).then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    ),
  ])
  if ('error' in before) throw before.error
  if (before.answer) return before.answer
  const { plan, due } = planned()
  const answerOf = ({ seq, flags }: Acted): Answer => ({
    ...blank,
    seq,
    thing: plan.thing,
    changes: flags,
    warnings: plan.warnings ?? [],
  })
  const acted = await performLocked(tx, ctx, actOf(definition.name, plan, due), due, {
    ...(key && { also: (_, done) => remembered(tx, ctx, key, answerOf(done)) }),
  })
  return answerOf(acted)
}

/** Locks, reads, and gives what makes the plan of it: refused there when the viewer has no right in any of its territories. */
export async function plannedIn<I>(tx: Tx, ctx: ActContext, definition: Definition<I>, given: Asked<I>) {
  const today = ctx.clock.today()
  const asked = definition.finds ? { ...given, found: await definition.finds(tx, given, today) } : given
  const touched = definition.touches(asked)
  const ids = [...new Set([...touched, ...(definition.about?.(asked) ?? [])])]
  const { viewer, rules } = ctx
  const reader = { municipalities: ctx.viewer.municipalities, never: LAST_SEQ }
  const named = (prefix: string) => ids.filter((id) => id.startsWith(prefix))
  const seqs = named('act_').flatMap((id) => (/^act_\d{1,15}$/.test(id) ? [Number(id.slice(4))] : []))
  const [due, things, facts, acts] = await Promise.all([
    statements.take(tx, { ids: touched }),
    statements.knownThings(tx, { ids, ...reader }),
    named('fact_').length ? statements.knownFacts(tx, { ids: named('fact_'), ...reader }) : [],
    seqs.length ? statements.knownActs(tx, { seqs, never: LAST_SEQ }) : [],
  ])
  const known = knownFrom(things, facts, acts)
  return (): { plan: Plan; due: Due[]; invented: boolean } => {
    const places = due.map(({ code }) => code)
    const plan = definition.plan(asked, known, { today, viewer, rules, places })
    permit(viewer, due)
    if (plan.facts) plan.facts = keptWithThings(plan.facts, things)
    return { plan, due, invented: things.some(({ invented }) => invented) }
  }
}

/** What is shared may be changed by any of those who share it; what is the whole country's, only by those who keep the system. */
function permit(viewer: Viewer, due: Due[]) {
  const national = due.some(({ level }) => level === 'COUNTRY')
  if (viewer.role === 'ADMIN' || (!national && due.some(({ code }) => mayWriteAt(viewer, code)))) return
  throw new Forbidden(
    national
      ? 'This concerns the whole country; only an administrator may change it.'
      : 'You may only change what concerns a municipality of your own.',
  )
}

export const actOf = (
  name: string,
  { thing: _, warnings: __, consent: ___, ...written }: Plan,
  due: Due[],
) => ({
  name,
  territories: due.map(({ code }) => code),
  ...written,
})
