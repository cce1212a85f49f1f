// The statements of taking stock.
import { z } from 'zod'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

export const forumsOf = many('inventories/forums-of', {
  params: { code: z.string(), day: Day, never: z.number() },
  row: { id: z.string(), kind: z.string(), name: z.string() },
})

export const confirmed = many('inventories/confirmed', {
  params: {
    code: z.string(),
    day: Day,
    scopes: z.array(z.string()),
    forum: z.string().nullable(),
    never: z.number(),
  },
  row: { id: z.string() },
})
