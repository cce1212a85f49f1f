// The act that ends a thing: it was, until a day, and is not any more.
import { z } from 'zod'
import type { ThingType } from '../facts/kinds.ts'
import { Day } from '../guards/text.ts'
import { define } from './definition.ts'
import { evidence, evidenceOf, optional } from './inputs.ts'
import { descriptionOf, ended, isShared } from './known.ts'

export const ending = (name: string, type: ThingType) =>
  define({
    name,
    input: z.object({ ...evidence, on: optional(Day) }),
    touches: ({ id }) => [id],
    plan({ id, input }, known, on) {
      const thing = known.thing(id, type, ['id'])
      const { source } = evidenceOf(input, on)
      const now = descriptionOf(thing, on.today)
      return {
        thing: id,
        consent: isShared(thing, on.today),
        retract: [now.id],
        facts: [ended(now, input.on ?? on.today, source, ['input', 'on'])],
      }
    },
  })
