// The statement of the seed: all else is written by acts.
import { z } from 'zod'
import { one } from '../database/query.ts'

export const unchanged = one('seed/unchanged', {
  params: {
    lands: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        population: z.number(),
        latitude: z.number(),
        longitude: z.number(),
        groupCode: z.string(),
      }),
    ),
  },
  row: { count: z.number() },
})
