// The statement of taking stock: the forums a municipality has on record.
import { z } from 'zod'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

export const forumsOf = many('inventories/forums-of', {
  params: { code: z.string(), day: Day, never: z.number() },
  row: { id: z.string(), kind: z.string(), name: z.string() },
})
