// Leases: what one replica at a time may do.
import { z } from 'zod'
import { one, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

export const take = one('leases/take', {
  params: { name: z.string(), holder: z.string(), now: Instant, until: Instant },
  row: { mine: z.boolean(), fence: z.number() },
})

export const release = run('leases/release', {
  params: { name: z.string(), fence: z.number(), now: Instant },
})

export const stillHeld = one('leases/still-held', {
  params: { name: z.string(), fence: z.number() },
  row: { held: z.boolean() },
})
