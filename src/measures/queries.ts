// The statements about what a network does: who was at its meetings.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()

export const meetings = many('measures/meetings', {
  params: {
    ids: sought,
    knownAt: z.number(),
    municipalities: sought,
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
