// A municipality asks a partner whether what is on record of it is so: a link that is shown once, opened without an account.
import { z } from 'zod'
import { plannedIn } from '../acts/carry-out.ts'
import { enter } from '../acts/entering.ts'
import { type Keep, once } from '../acts/idempotency.ts'
import { optional, placeCode } from '../acts/inputs.ts'
import { newSecret } from '../addresses/secret.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import { endOf } from '../clock.ts'
import type { Context } from '../context.ts'
import type { Database, Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { daysAfter } from '../days.ts'
import { Forbidden, NotFound, UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { mailboxWarnings } from '../guards/mailboxes.ts'
import { Mailbox } from '../guards/text.ts'
import type { Warning } from '../guards/warning.ts'
import { partnerAnswer } from './answering.ts'
import * as queries from './queries.ts'

export type PartnerAskRow = RowOf<typeof queries.byId>

interface Asked {
  ask: PartnerAskSeen
  link: string | null
  warnings: Warning[]
}

const DAYS_OPEN = 30
const PartnerAsk = z.object({ municipality: placeCode, mailbox: optional(Mailbox) })

/** Whoever holds a link sees whether it has been answered, and whoever may take one back learns it: the municipality itself, and no administrator. */
function asksFor({ viewer }: Context, code: string, path: string[]) {
  if (viewer.municipalities.includes(code)) return
  throw new Forbidden(
    {
      en: 'Only those who work for a municipality ask its partners.',
      sv: 'Bara den som arbetar för kommunen frågar dess partner.',
    },
    path,
  )
}

export async function partnerAsk(ctx: Context, fact: string, given: unknown, key?: string | null) {
  const { municipality: code, mailbox = '' } = PartnerAsk.parse(given)
  asksFor(ctx, code, ['input', 'municipality'])
  const { secret, hash } = newSecret()
  const askedAt = ctx.clock.now()
  // The page names the last day, and the link works all of it.
  const expiresAt = endOf(daysAfter(ctx.clock.today(), DAYS_OPEN))
  const ask = {
    id: newId('ask'),
    code,
    fact,
    mailbox,
    askedAt,
    expiresAt,
    revokedAt: '',
    answer: '' as const,
    answeredAt: '',
    words: '',
  }
  const work = async (keep: Keep) => {
    await ctx.database.about({ operation: 'partnerAsk' }).write(async (tx) => {
      // Whatever could not be confirmed is not asked: the fact, its lane and its municipality are held as in the answer.
      ;(await plannedIn(tx, ctx, partnerAnswer, { id: fact, input: { code, answer: 'CONFIRMED' } }))()
      await keep(tx, ask.id)
      await queries.askPartner(tx, { ask: { ...ask, hash } })
      await enter(tx, ctx, { act: 'partnerAsk', territories: [code], payload: ask })
    })
    return { ask: seenBy(ctx, ask), link: `/partner/${secret}`, warnings: warningsOf(ask) }
  }
  return once<Asked>(ctx, { act: 'partnerAsk', asked: { fact, given }, key }, work, (id) => again(ctx, id))
}

const warningsOf = ({ mailbox }: Pick<PartnerAskRow, 'mailbox'>) =>
  mailboxWarnings(mailbox, ['input', 'mailbox'])

async function found(ctx: Context, runner: Tx | Database, id: string): Promise<PartnerAskRow> {
  const ask = await queries.byId(runner, { id })
  if (!ask || !mayWriteAt(ctx.viewer, ask.code)) throw new NotFound('question', id.slice(0, 100), ['id'])
  asksFor(ctx, ask.code, ['id'])
  return ask
}

/** The link itself is kept nowhere. */
async function again(ctx: Context, id: string): Promise<Asked> {
  const ask = await found(ctx, ctx.database, id)
  return { ask: seenBy(ctx, ask), link: null, warnings: warningsOf(ask) }
}

export async function partnerAskRevoke(ctx: Context, id: string, key?: string | null) {
  const work = (keep: Keep) =>
    ctx.database.about({ operation: 'partnerAskRevoke' }).write(async (tx) => {
      const ask = await found(ctx, tx, id)
      await keep(tx, id)
      const at = ctx.clock.now()
      const { open } = await queries.revoke(tx, { id, at })
      if (!open)
        throw new UserFacing(
          'ALREADY_SO',
          {
            en: 'It has been answered or taken back already.',
            sv: 'Frågan är redan besvarad eller tillbakatagen.',
          },
          ['id'],
        )
      await enter(tx, ctx, { act: 'partnerAskRevoke', territories: [ask.code], payload: { id } })
      return { ask: seenBy(ctx, { ...ask, revokedAt: at }), link: null, warnings: [] }
    })
  return once<Asked>(ctx, { act: 'partnerAskRevoke', asked: id, key }, work, (made) => again(ctx, made))
}

export async function partnerAsks(ctx: Context, code: string): Promise<PartnerAskSeen[]> {
  if (!mayWriteAt(ctx.viewer, code))
    throw new Forbidden(
      {
        en: 'Only those who work for a municipality see what it has asked its partners.',
        sv: 'Bara den som arbetar för kommunen ser vad den har frågat sina partner.',
      },
      ['municipality'],
    )
  const asks = await queries.ofMunicipalities(ctx.database, { codes: [code] })
  return asks.map((ask) => seenBy(ctx, ask))
}

export type PartnerAskSeen = Omit<PartnerAskRow, 'answer'> & { answer: PartnerAskRow['answer'] | 'KEPT' }

/**
 * Who said what of itself is its municipality's only. A confirmation is a fact that everybody sees, so whoever knows that there was an answer
 * knows of one that was none: an administrator sees that it was asked.
 */
const seenBy = ({ viewer }: Context, ask: PartnerAskRow): PartnerAskSeen =>
  viewer.municipalities.includes(ask.code)
    ? ask
    : { ...ask, answer: 'KEPT', answeredAt: '', words: '', mailbox: '' }

export const stateOf = ({ answer, revokedAt, expiresAt }: PartnerAskSeen, now: string) =>
  answer || (revokedAt ? 'REVOKED' : expiresAt > now ? 'OPEN' : 'EXPIRED')
