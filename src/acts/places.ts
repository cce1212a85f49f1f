// Where things work or apply: the municipality that says so, others beside it, and one more later.
import { z } from 'zod'
import { UserFacing } from '../errors.ts'
import { territoryId } from '../facts/ids.ts'
import type { ThingType } from '../facts/kinds.ts'
import { Day, Text } from '../guards/text.ts'
import { define } from './definition.ts'
import { evidence, evidenceOf, keeping, optional, period, periodOf, placeCode } from './inputs.ts'
import { endedAll, type Known, type KnownThing, laneLike, standing } from './known.ts'

/** The municipality, whose the fact is, and others that share it. */
export const places = { ...keeping, alsoIn: optional(z.array(placeCode).max(49)) }
interface Places {
  municipality: string
  alsoIn?: string[] | undefined
}

const codesOf = ({ municipality, alsoIn = [] }: Places) => [municipality, ...alsoIn]
export const placeIds = (input: Places) => [...new Set(codesOf(input))].map(territoryId)

export const placesOf = (known: Known, input: Places): KnownThing[] =>
  placeIds(input).map((id) => {
    const i = codesOf(input).findIndex((code) => territoryId(code) === id)
    return known.thing(
      id,
      'Territory',
      i === 0 ? ['input', 'municipality'] : ['input', 'alsoIn', String(i - 1)],
    )
  })

/** The act that lets a thing work or apply in one more municipality. */
export const sharing = (name: string, type: ThingType, tie: 'Reach' | 'Cover') =>
  define({
    name,
    input: z.object({
      ...evidence,
      ...period,
      municipality: placeCode,
      extent: optional(z.enum(['WHOLE', 'PART'])),
      area: optional(Text),
    }),
    touches: ({ id, input }) => [id, territoryId(input.municipality)],
    plan({ id, input }, known, on) {
      const thing = known.thing(id, type, ['id'])
      const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
      if (standing(thing, tie, on.today).some(({ to }) => to === place.id))
        throw new UserFacing(
          'ALREADY_SO',
          {
            en: `${place.name} already shares ${thing.name}.`,
            sv: `${place.name} delar redan ${thing.name}.`,
          },
          ['input', 'municipality'],
        )
      const says = { extent: input.extent ?? 'WHOLE', area: input.area ?? '' }
      const said = { ...laneLike(thing), ...evidenceOf(input, on), ...periodOf(input), says }
      return { thing: id, facts: [{ fact: tie, of: id, to: place.id, ...said }] }
    },
  })

/** The act that ends that a thing works or applies in one of several municipalities; the last one lets the thing itself end. */
export const sharingEnd = (name: string, type: ThingType, tie: 'Reach' | 'Cover') =>
  define({
    name,
    input: z.object({ ...evidence, municipality: placeCode, on: optional(Day) }),
    touches: ({ id }) => [id],
    plan({ id, input }, known, on) {
      const thing = known.thing(id, type, ['id'])
      const all = standing(thing, tie, on.today)
      const leaving = all.filter(({ to }) => to === territoryId(input.municipality))
      const path = ['input', 'municipality']
      if (leaving.length === 0)
        throw new UserFacing(
          'NOT_FOUND',
          {
            en: `That municipality does not share ${thing.name}.`,
            sv: `Den kommunen delar inte ${thing.name}.`,
          },
          path,
        )
      if (leaving.length === all.length)
        throw new UserFacing(
          'BAD_INPUT',
          {
            en: `Nobody else shares ${thing.name}: end the whole of it instead.`,
            sv: `Ingen annan delar ${thing.name}: avsluta hela i stället.`,
          },
          path,
        )
      const ends = endedAll(leaving, input.on ?? on.today, evidenceOf(input, on))
      return { thing: id, consent: true, ...ends }
    },
  })
