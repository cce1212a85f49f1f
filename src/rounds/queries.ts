// The statements of rounds.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const ids = z.array(text)
const level = z.enum(['COUNTRY', 'COUNTY', 'MUNICIPALITY'])
const round = {
  id: text,
  name: text,
  within: text,
  opens: Day,
  closes: Day,
  closedOn: Day,
  recommendations: ids,
}
const snapshot = { round: text, code: text, level, rows: text }

export const open = one('rounds/open', {
  params: { key: text, round: z.object(round) },
  row: { id: text },
})
export const byIds = many('rounds/by-ids', { params: { ids }, row: round })
export const all = many('rounds/all', { params: { first: Day }, row: round })
export const close = run('rounds/close', { params: { id: text, day: Day, seq: z.int() } })
export const asked = many('rounds/asked', {
  params: { codes: ids },
  row: { within: text, code: text, level },
  bulk: true,
})
export const answer = run('rounds/answer', { params: { round: text, code: text, on: Day, facts: ids } })
export const answers = many('rounds/answers', {
  params: { ids, now: z.number() },
  row: { round: text, code: text, on: Day },
})
export const reports = many('rounds/reports', {
  params: { ids, now: z.number(), municipalities: ids },
  row: { round: text, id: text, code: text, asks: text, answer: z.enum(['YES', 'NO', 'UNKNOWN']), on: Day },
})
export const sharedForums = many('rounds/shared-forums', {
  params: { codes: ids, never: z.number() },
  row: { code: text, id: text, until: Day },
})
export const freeze = run('rounds/freeze', {
  params: { snapshots: z.array(z.object({ id: text, ...snapshot })) },
})
export const snapshots = many('rounds/snapshots', { params: { ids }, row: snapshot, bulk: true })
