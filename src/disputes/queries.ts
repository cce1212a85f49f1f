// The statement about disputes: which of them stand.
import { z } from 'zod'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

export const standing = many('disputes/standing', {
  params: { fact: z.string(), code: z.string(), day: Day, never: z.number() },
  row: { id: z.string() },
})
