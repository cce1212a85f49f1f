// What becomes of proposals: the others agree or stop them, whoever made them takes them back, or their day comes.
import { z } from 'zod'
import type { ActContext } from '../acts/acts.ts'
import { actNamed } from '../acts/all.ts'
import { type Answer, blank, malformed, refused } from '../acts/answer.ts'
import { once } from '../acts/carry-out.ts'
import { answered, keyOf, remembered } from '../acts/idempotency.ts'
import { childrenOf } from '../api/reading.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import type { Both, Lang } from '../days.ts'
import { Forbidden, NotFound, UserFacing } from '../errors.ts'
import { LongText } from '../guards/text.ts'
import { noted } from './making.ts'
import * as statements from './queries.ts'

export type ProposalRow = RowOf<typeof statements.byIds>

export const proposal = (ctx: Context, id: string) => ctx.loaders.one(statements.byIds, id, {})

export const proposalsOf = async (ctx: Context, code: string): Promise<ProposalRow[]> =>
  mayWriteAt(ctx.viewer, code) ? childrenOf(ctx, statements.ofMunicipalities, code) : []

/** Why it was stopped, in somebody's own words; why it could not be done, kept in both languages, and before that in English. */
export const reasonIn = ({ state, reason }: ProposalRow, lang: Lang): string | null =>
  state === 'FAILED' && reason?.startsWith('{') ? (JSON.parse(reason) as Both)[lang] : reason

interface Answering {
  act: string
  id: string
  key?: string | null | undefined
  reason?: string
}

/** An open proposal that concerns the viewer, taken so that nobody else answers it meanwhile. */
async function answering(
  ctx: ActContext,
  { id, key: chosen, act, reason }: Answering,
  work: (tx: Tx, found: ProposalRow) => Promise<Answer>,
): Promise<Answer> {
  try {
    const key = keyOf(ctx, act, { id, reason }, chosen)
    const answer = await ctx.database.about({ operation: act }).write(async (tx) => {
      const found = await statements.take(tx, { id })
      // Taken by now: whoever sent the same beside this one has been answered.
      const before = await answered(tx, ctx, key)
      if (before) return before
      if (!found?.asked.some((code) => mayWriteAt(ctx.viewer, code)))
        throw new NotFound('proposal', id, ['id'])
      if (found.state !== 'OPEN')
        throw new UserFacing(
          'ALREADY_SO',
          { en: 'This proposal has been answered already.', sv: 'Förslaget är redan besvarat.' },
          ['id'],
        )
      const done = await work(tx, found)
      if (key) await remembered(tx, ctx, key, done)
      return done
    })
    if (!answer.replayed) ctx.bell?.ring()
    return answer
  } catch (error) {
    return refused(error)
  }
}

export const confirm = (ctx: ActContext, id: string, key?: string | null) =>
  answering(ctx, { act: 'proposalConfirm', id, key }, async (tx, found) => {
    const agreed = found.asked.filter((code) => mayWriteAt(ctx.viewer, code))
    const confirmed = found.asked.filter((code) => agreed.includes(code) || found.confirmed.includes(code))
    if (confirmed.length === found.confirmed.length)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: 'Your municipality agrees already; the others have not answered.',
          sv: 'Din kommun har redan godkänt; de andra har inte svarat.',
        },
        ['id'],
      )
    const all = confirmed.length === found.asked.length
    const answer = all ? await carriedOut(tx, ctx, { ...found, confirmed }) : { ...blank, thing: found.thing }
    if (!all) await statements.answer(tx, { id, confirmed, state: 'OPEN', reason: '', seq: null })
    await noted(tx, ctx, { act: 'proposalConfirm', places: found.asked, proposal: id })
    return { ...answer, proposal: id }
  })

const Stopping = z.object({ reason: LongText })

export async function stop(
  ctx: ActContext,
  id: string,
  input: unknown,
  key?: string | null,
): Promise<Answer> {
  const read = Stopping.safeParse(input)
  if (!read.success) return malformed(read.error)
  const { reason } = read.data
  return answering(ctx, { act: 'proposalStop', id, key, reason }, (tx, found) =>
    closed(tx, ctx, found, 'STOPPED', reason),
  )
}

export const withdraw = (ctx: ActContext, id: string, key?: string | null) =>
  answering(ctx, { act: 'proposalWithdraw', id, key }, (tx, found) => {
    if (!found.rights.some((code) => mayWriteAt(ctx.viewer, code)))
      throw new Forbidden(
        {
          en: 'Only those who proposed it can take it back; you can stop it.',
          sv: 'Bara de som lämnade förslaget kan ta tillbaka det; du kan stoppa det.',
        },
        ['id'],
      )
    return closed(tx, ctx, found, 'WITHDRAWN', '')
  })

async function closed(
  tx: Tx,
  ctx: ActContext,
  { id, asked, confirmed, thing }: ProposalRow,
  state: 'STOPPED' | 'WITHDRAWN',
  reason: string,
): Promise<Answer> {
  await statements.answer(tx, { id, confirmed, state, reason, seq: null })
  const act = state === 'STOPPED' ? 'proposalStop' : 'proposalWithdraw'
  await noted(tx, ctx, { act, places: asked, proposal: id, note: reason })
  return { ...blank, thing, proposal: id }
}

/** Done with today's state and the rights of whoever proposed it; what can no longer be done is closed, and says why. */
async function carriedOut(tx: Tx, ctx: ActContext, found: ProposalRow): Promise<Answer> {
  const { id, confirmed, by, rights } = found
  const proposer = { role: 'COORDINATOR' as const, municipalities: rights, subject: by }
  const given = JSON.parse(found.arguments) as { id: string; input: unknown }
  const definition = actNamed(found.act)
  const read = definition?.input.safeParse(given.input)
  const answer = await doneOr(() => {
    if (!definition || !read?.success)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'What was proposed is no longer something that can be done.',
          sv: 'Det som föreslogs går inte längre att göra.',
        },
        ['id'],
      )
    return once(
      tx,
      { ...ctx, viewer: proposer },
      definition,
      { id: given.id, input: read.data },
      { agreed: true },
    )
  })
  const [problem] = answer.errors
  const state = problem ? 'FAILED' : 'DONE'
  await statements.answer(tx, {
    id,
    confirmed,
    state,
    reason: problem ? JSON.stringify(problem.said) : '',
    seq: answer.seq,
  })
  return answer
}

/** A plan refuses before anything is written, so that the transaction can go on. */
const doneOr = async (work: () => Promise<Answer>) => {
  try {
    return await work()
  } catch (error) {
    return refused(error)
  }
}

/** What nobody has stopped in time is done; returns how many were. Each is a transaction of its own, and taken once. */
export async function closeDue(ctx: Omit<ActContext, 'viewer'>): Promise<number> {
  const system = { ...ctx, viewer: { role: 'ADMIN' as const, municipalities: [] } }
  const waiting = await statements.due(ctx.database, { today: ctx.clock.today() })
  for (const { id } of waiting)
    await answering(system, { act: 'proposalClose', id }, async (tx, found) => {
      const answer = await carriedOut(tx, system, found)
      const [problem] = answer.errors
      if (problem)
        await noted(tx, system, {
          act: 'proposalClose',
          places: found.asked,
          proposal: id,
          note: problem.said.sv,
        })
      return answer
    })
  return waiting.length
}
