// What coordinators do with services: offer one, let others provide it too, describe it, share it and end it.
import { z } from 'zod'
import { codesOf, serviceKinds } from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import { ending } from '../acts/ending.ts'
import {
  answersOf,
  evidence,
  evidenceOf,
  id,
  laneOf,
  optional,
  period,
  periodOf,
  readIn,
  reading,
  yes,
} from '../acts/inputs.ts'
import { corrected, descriptionOf, endedAll, isShared, laneLike, standing } from '../acts/known.ts'
import { placeIds, places, placesOf, sharing, sharingEnd } from '../acts/places.ts'
import { UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { Day, Text } from '../guards/text.ts'

const described = { contactPoint: yes, coversExtremism: yes, anyMilieu: yes, inventoried: yes }
const names = codesOf(described)
const status = optional(z.enum(['OPERATING', 'PLANNED']))

export const serviceOffer = define({
  name: 'serviceOffer',
  input: z.object({
    ...places,
    ...described,
    ...evidence,
    ...period,
    kind: z.enum(codesOf(serviceKinds)),
    name: Text,
    status,
    providers: optional(z.array(id).max(50)),
  }),
  touches: ({ input }) => placeIds(input),
  about: ({ input }) => input.providers ?? [],
  plan({ input }, known, on) {
    const service = newId('service')
    const common = { ...evidenceOf(input, on), ...laneOf(input, on) }
    const providers = [...new Set(input.providers)].map((each, i) =>
      known.thing(each, 'Actor', ['input', 'providers', String(i)]),
    )
    const says = { status: input.status ?? 'OPERATING', ...answersOf(input, names) }
    return {
      thing: service,
      things: [{ id: service, type: 'Service', kind: input.kind, name: input.name }],
      facts: [
        { fact: 'Name', of: service, ...common, says: { name: input.name } },
        { fact: 'Description', of: service, ...common, ...periodOf(input), says },
        ...placesOf(known, input).map((place) => ({
          fact: 'Cover' as const,
          of: service,
          to: place.id,
          ...common,
        })),
        ...providers.map((who) => ({ fact: 'Provision' as const, of: who.id, to: service, ...common })),
      ],
    }
  },
})

export const serviceProvide = define({
  name: 'serviceProvide',
  input: z.object({ ...evidence, ...period, actor: id }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.actor],
  plan({ id, input }, known, on) {
    const service = known.thing(id, 'Service', ['id'])
    const actor = known.thing(input.actor, 'Actor', ['input', 'actor'])
    if (standing(service, 'Provision', on.today).some(({ of }) => of === actor.id))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} already provides ${service.name}.`,
          sv: `${actor.name} är redan utförare av ${service.name}.`,
        },
        ['input', 'actor'],
      )
    const during = { ...laneLike(service), ...evidenceOf(input, on), ...periodOf(input) }
    return { thing: id, facts: [{ fact: 'Provision', of: actor.id, to: id, ...during }] }
  },
})

export const serviceProvideEnd = define({
  name: 'serviceProvideEnd',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const service = known.thing(id, 'Service', ['id'])
    const leaving = standing(service, 'Provision', on.today).filter(({ of }) => of === input.actor)
    if (leaving.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        { en: `It does not provide ${service.name}.`, sv: `Den är inte utförare av ${service.name}.` },
        ['input', 'actor'],
      )
    return {
      thing: id,
      consent: isShared(service, on.today),
      ...endedAll(leaving, input.on ?? on.today, evidenceOf(input, on)),
    }
  },
})

export const serviceDescribe = define({
  name: 'serviceDescribe',
  input: z.object({ ...described, ...reading, ...evidence, status }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const now = known.asRead(descriptionOf(known.thing(id, 'Service', ['id']), on.today), input.fact)
    const says = { ...answersOf(input, names), ...(input.status && { status: input.status }) }
    return { thing: id, retract: [now.id], facts: [corrected(now, { ...evidenceOf(input, on), says })] }
  },
})

export const serviceShare = sharing('serviceShare', 'Service', 'Cover')
export const serviceShareEnd = sharingEnd('serviceShareEnd', 'Service', 'Cover')
export const serviceEnd = ending('serviceEnd', 'Service')

export const serviceActs = [
  serviceOffer,
  serviceProvide,
  serviceProvideEnd,
  serviceDescribe,
  serviceShare,
  serviceShareEnd,
  serviceEnd,
]
