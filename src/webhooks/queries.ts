// The statements of webhooks.
import { z } from 'zod'
import { many, maybe, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

const text = z.string()
const seqs = z.array(z.number())

const row = {
  id: text,
  owner: text,
  url: text,
  label: text,
  addedAt: Instant,
  failures: z.number(),
  lastError: text.nullable(),
  nextAttemptAt: Instant.nullable(),
}
export const ofOwner = many('webhooks/of-owner', { params: { owner: text }, row })
export const byId = maybe('webhooks/by-id', {
  params: { id: text },
  row: { ...row, seq: z.number().nullable() },
})
export const add = run('webhooks/add', {
  params: {
    webhook: z.object({
      id: text,
      owner: text,
      url: text,
      label: text,
      secret: text,
      active: z.boolean(),
      addedAt: Instant,
      cursor: z.number(),
      failures: z.number(),
      nextAt: Instant,
      lastError: text,
      again: seqs,
    }),
  },
})
export const remove = run('webhooks/remove', { params: { id: text } })

export const due = many('webhooks/due', {
  params: { now: Instant, only: text.nullable() },
  row: {
    id: text,
    owner: text,
    url: text,
    secret: text,
    cursor: z.number(),
    failures: z.number(),
    again: seqs,
  },
})
export const settle = maybe('webhooks/settle', {
  params: {
    id: text,
    from: z.number(),
    cursor: z.number(),
    failures: z.number(),
    nextAt: Instant,
    lastError: text,
    done: seqs,
    letters: z.array(text),
  },
  row: { id: text },
})
export const bury = run('webhooks/bury', {
  params: { id: text, webhook: text, seq: z.number(), at: Instant, error: text },
})
export const letters = many('webhooks/letters', {
  params: { ids: z.array(text) },
  row: { parent: text, id: text, event: text, at: Instant, error: text },
})
export const revive = run('webhooks/revive', { params: { id: text, now: Instant } })
