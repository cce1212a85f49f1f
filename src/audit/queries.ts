// The statements of the audit chain.
import { z } from 'zod'
import { one, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

export const takeHead = one('audit/take-head', { row: { seq: z.number(), hash: z.string() } })

export const append = run('audit/append', {
  params: {
    entry: z.object({
      seq: z.number(),
      at: Instant,
      act: z.string(),
      subject: z.string(),
      correlation: z.string(),
      territories: z.array(z.string()),
      added: z.array(z.string()),
      payload: z.string(),
      salt: z.string(),
      digest: z.string(),
      hash: z.string(),
    }),
  },
})

/** The last audit number whose act was done at or before an instant; 0 before the first. */
export const seqAt = one('audit/seq-at', { params: { at: Instant }, row: { seq: z.number() } })
