// The statements of the outbox.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Day, Instant } from '../database/values.ts'

const event = {
  seq: z.number(),
  at: Instant,
  places: z.string(),
  changes: z.string(),
  agreements: z.array(z.string()),
  since: Day.nullable(),
  day: Day.nullable(),
}

export const append = run('outbox/append', { params: { event: z.object(event) } })
export const after = many('outbox/after', { params: { after: z.number(), limit: z.int() }, row: event })
export const bySeqs = many('outbox/by-seqs', { params: { seqs: z.array(z.number()) }, row: event })
export const lastTurned = one('outbox/last-turned', { row: { day: Day.nullable() } })
export const latest = one('outbox/latest', { row: { seq: z.number() } })
export const forget = run('outbox/forget', { params: { before: Instant } })
