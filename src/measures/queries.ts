// The statements about what a network does: who was at its meetings.
import { z } from 'zod'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()

export const meetings = many('measures/meetings', {
  params: {
    ids: z.array(text),
    knownAt: z.number(),
    municipalities: z.array(text),
    asOf: Day,
    since: Day,
  },
  row: {
    parent: text,
    id: text,
    day: Day,
    attended: z.array(z.object({ actor: text, standsFor: z.array(text) })),
  },
})
