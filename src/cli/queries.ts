// The statements of setting up a database and of the summary at start.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

const text = z.string()

export const stages = many('setup/stages', {
  params: { names: z.array(text) },
  row: { name: text, digest: text },
})
export const recordStage = run('setup/record-stage', { params: { name: text, digest: text, now: Instant } })
export const holds = one('setup/holds', {
  params: { real: z.array(text) },
  row: { invented: z.boolean(), real: z.boolean() },
})

export const networks = many('summary/networks', { params: { never: z.number() }, row: { code: text } })
export const lists = many('summary/lists', {
  params: { never: z.number() },
  row: { code: text, kind: text },
  bulk: true,
})
