// Webhooks: added and removed by those who work for the municipality they are told of; the key is shown once.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { enter } from '../acts/entering.ts'
import { type Keep, once } from '../acts/idempotency.ts'
import { optional, placeCode } from '../acts/inputs.ts'
import { childrenOf } from '../api/reading.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { Forbidden, NotFound, UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { inBoth } from '../guards/sentences.ts'
import { Text, Url } from '../guards/text.ts'
import { eventsNumbered, latestSeq } from '../outbox/outbox.ts'
import { territory, withCode } from '../territories/territories.ts'
import * as queries from './queries.ts'

export type WebhookRow = RowOf<typeof queries.ofOwner>
export type DeadLetterRow = RowOf<typeof queries.letters>

interface Added {
  webhook: WebhookRow
  secret: string | null
}

const MOST = 10
const WebhookAdd = z.object({
  municipality: optional(placeCode),
  url: Url.refine(
    (url) => url.startsWith('https://'),
    inBoth('must begin with https://.', 'Uppgiften ska börja med https://.'),
  ),
  label: Text,
})

/** The whole country's are the administrators'. */
function permit({ viewer }: Context, owner: string, path: string[]) {
  if (owner ? mayWriteAt(viewer, owner) : viewer.role === 'ADMIN') return
  throw new Forbidden(
    owner
      ? {
          en: 'Only those who work for a municipality have its webhooks.',
          sv: 'Bara den som arbetar för kommunen har dess webbkrokar.',
        }
      : {
          en: 'Name a municipality of your own; webhooks for the whole country are for administrators.',
          sv: 'Ange en av dina egna kommuner; webbkrokar för hela landet är för administratörer.',
        },
    path,
  )
}

export async function webhookAdd(ctx: Context, given: unknown, key?: string | null) {
  const { municipality: owner = '', url, label } = WebhookAdd.parse(given)
  permit(ctx, owner, ['input', 'municipality'])
  if (owner && (await withCode(ctx, owner))?.level !== 'MUNICIPALITY')
    throw new NotFound('municipality', owner, ['input', 'municipality'])
  const secret = randomBytes(32).toString('base64url')
  const now = ctx.clock.now()
  const webhook = { id: newId('webhook'), owner, url, label, addedAt: now, failures: 0, lastError: '' }
  const work = async (keep: Keep) => {
    const cursor = await latestSeq(ctx.database)
    await ctx.database.about({ operation: 'webhookAdd' }).write(async (tx) => {
      const there = await queries.ofOwner(tx, { owner })
      if (there.length >= MOST)
        throw new UserFacing(
          'BAD_INPUT',
          {
            en: `There can be ${MOST} webhooks at most; remove one.`,
            sv: `Det kan finnas högst ${MOST} webbkrokar; ta bort en.`,
          },
          ['input'],
        )
      await keep(tx, webhook.id)
      await queries.add(tx, { webhook: { ...webhook, secret, active: true, cursor, nextAt: now, again: [] } })
      await enter(tx, ctx, { act: 'webhookAdd', territories: owner ? [owner] : [], payload: webhook })
    })
    return { webhook: { ...webhook, lastError: null, nextAttemptAt: null }, secret }
  }
  return once<Added>(ctx, { act: 'webhookAdd', asked: given, key }, work, (id) => again(ctx, id))
}

async function found(ctx: Context, id: string) {
  const row = await queries.byId(ctx.database, { id })
  if (!row || !(row.owner ? mayWriteAt(ctx.viewer, row.owner) : ctx.viewer.role === 'ADMIN'))
    throw new NotFound('webhook', id.slice(0, 100), ['id'])
  const { seq, ...webhook } = row
  return { seq, webhook }
}

/** The key it signs with is not shown again. */
const again = async (ctx: Context, id: string) => ({ webhook: (await found(ctx, id)).webhook, secret: null })

export async function webhookRemove(ctx: Context, id: string, key?: string | null) {
  const work = async (keep: Keep) => {
    const { webhook } = await found(ctx, id)
    await ctx.database.about({ operation: 'webhookRemove' }).write(async (tx) => {
      await keep(tx, JSON.stringify(webhook))
      await queries.remove(tx, { id: webhook.id })
      const territories = webhook.owner ? [webhook.owner] : []
      await enter(tx, ctx, { act: 'webhookRemove', territories, payload: { id: webhook.id } })
    })
    return { webhook, secret: null }
  }
  // It is not there any more to be read.
  const removed = async (made: string) => ({ webhook: JSON.parse(made) as WebhookRow, secret: null })
  return once<Added>(ctx, { act: 'webhookRemove', asked: id, key }, work, removed)
}

export const webhookRetry = (ctx: Context, id: string, key?: string | null) =>
  once<Added>(
    ctx,
    { act: 'webhookRetry', asked: id, key },
    (keep) => retried(ctx, id, keep),
    (made) => again(ctx, made),
  )

async function retried(ctx: Context, id: string, keep: Keep): Promise<Added> {
  const { seq, webhook } = await found(ctx, id)
  if (seq === null) throw new NotFound('dead letter', id.slice(0, 100), ['id'])
  const [event] = await eventsNumbered(ctx.database, [seq])
  if (!event)
    throw new UserFacing(
      'NOT_FOUND',
      {
        en: 'The event can no longer be sent: events are kept for 30 days.',
        sv: 'Händelsen kan inte skickas igen: händelser sparas i 30 dagar.',
      },
      ['id'],
    )
  await ctx.database.about({ operation: 'webhookRetry' }).write(async (tx) => {
    await keep(tx, webhook.id)
    await queries.revive(tx, { id, now: ctx.clock.now() })
  })
  ctx.bell?.ring()
  return { webhook, secret: null }
}

export async function webhooks(ctx: Context, municipality: string | null | undefined) {
  const owner = municipality ?? ''
  // The whole country's are the administrators'; others have none of those.
  if (!owner && ctx.viewer.role !== 'ADMIN') return []
  permit(ctx, owner, ['municipality'])
  return queries.ofOwner(ctx.database, { owner })
}

export const placeOf = (ctx: Context, { owner }: WebhookRow) => (owner ? territory(ctx, owner) : null)

export const lettersOf = (ctx: Context, id: string) => childrenOf(ctx, queries.letters, id)
