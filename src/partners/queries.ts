// The statements of questions to partners.
import { z } from 'zod'
import { many, maybe, one, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

const text = z.string()
const ask = {
  id: text,
  code: text,
  fact: text,
  mailbox: text,
  askedAt: Instant,
  expiresAt: Instant,
  /** Empty until then. */
  revokedAt: text,
  answer: z.enum(['', 'CONFIRMED', 'CORRECTED', 'DECLINED']),
  answeredAt: text,
  words: text,
}

export const askPartner = run('partners/ask', { params: { ask: z.object({ ...ask, hash: text }) } })
export const byHash = maybe('partners/by-hash', { params: { hash: text }, row: ask })
export const byId = maybe('partners/by-id', { params: { id: text }, row: ask })
export const ofMunicipalities = many('partners/of-municipalities', {
  params: { codes: z.array(text) },
  row: ask,
})
export const answer = one('partners/answer', {
  params: { id: text, answer: text, words: text, at: Instant },
  row: { open: z.boolean() },
})
export const revoke = one('partners/revoke', { params: { id: text, at: text }, row: { open: z.boolean() } })
