// What coordinators do with parts and wholes: join an organisation to its whole, and end that.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import { evidence, evidenceOf, id, optional, period, periodOf } from '../acts/inputs.ts'
import { endedAll, type KnownThing, standing } from '../acts/known.ts'
import { UserFacing } from '../errors.ts'
import { Day } from '../guards/text.ts'

export const actorPartOf = define({
  name: 'actorPartOf',
  input: z.object({ ...evidence, ...period, whole: id }),
  touches: ({ id }) => [id],
  ties: ({ input }) => [input.whole],
  moves: ({ id }) => [id],
  about: ({ input }) => [input.whole],
  plan({ id, input }, known, on) {
    const part = known.thing(id, 'Organisation', ['id'])
    const whole = known.thing(input.whole, 'Organisation', ['input', 'whole'])
    const joined = (a: KnownThing, b: KnownThing) =>
      standing(a, 'PartOf', on.today).some(({ of, to }) => of === a.id && to === b.id)
    if (part.id === whole.id || joined(whole, part))
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'An organisation is no part of itself, nor of its own part.',
          sv: 'En organisation är inte en del av sig själv, och inte av en av sina egna delar.',
        },
        ['input', 'whole'],
      )
    if (joined(part, whole))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${part.name} is a part of ${whole.name} already.`,
          sv: `${part.name} är redan en del av ${whole.name}.`,
        },
        ['input', 'whole'],
      )
    return {
      thing: id,
      facts: [{ fact: 'PartOf', of: id, to: whole.id, ...evidenceOf(input, on), ...periodOf(input) }],
    }
  },
})

export const actorPartEnd = define({
  name: 'actorPartEnd',
  input: z.object({ ...evidence, whole: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  moves: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const part = known.thing(id, 'Organisation', ['id'])
    const links = standing(part, 'PartOf', on.today).filter(({ of, to }) => of === id && to === input.whole)
    if (links.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        { en: `${part.name} is no part of it.`, sv: `${part.name} är ingen del av den.` },
        ['input', 'whole'],
      )
    return { thing: id, ...endedAll(links, input.on ?? on.today, evidenceOf(input, on)) }
  },
})

export const wholeActs = [actorPartOf, actorPartEnd]
