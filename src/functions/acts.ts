// What coordinators do with functions: appoint one, let a body hold it, leave it vacant, describe it and share it. Never who the holder is.
import { z } from 'zod'
import { codesOf, functionKinds } from '../actors/kinds.ts'
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
import { corrected, descriptionOf, ended, laneLike, standing } from '../acts/known.ts'
import { placeIds, places, placesOf, sharing, sharingEnd } from '../acts/places.ts'
import { UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { mailboxWarnings } from '../guards/mailboxes.ts'
import { Day, Mailbox, Text } from '../guards/text.ts'

const answers = { contactPoint: yes, main: yes, reception: yes, coversExtremism: yes }
const described = { ...answers, mailbox: optional(Mailbox) }
type Described = z.output<z.ZodObject<typeof described>>

const saysOf = ({ mailbox, ...given }: Described) => ({
  ...(mailbox && { mailbox }),
  ...answersOf(given, codesOf(answers)),
})

export const functionAppoint = define({
  name: 'functionAppoint',
  input: z.object({
    ...places,
    ...described,
    ...evidence,
    ...period,
    kind: z.enum(codesOf(functionKinds)),
    name: Text,
    heldBy: id,
  }),
  touches: ({ input }) => placeIds(input),
  about: ({ input }) => [input.heldBy],
  plan({ input }, known, on) {
    const made = newId('function')
    const holder = known.thing(input.heldBy, 'Actor', ['input', 'heldBy'])
    const common = { ...evidenceOf(input, on), ...laneOf(input, on) }
    const during = { ...common, ...periodOf(input) }
    return {
      thing: made,
      things: [{ id: made, type: 'Function', kind: input.kind, name: input.name }],
      facts: [
        { fact: 'Name', of: made, ...common, says: { name: input.name } },
        { fact: 'Description', of: made, ...during, says: { status: 'OPERATING', ...saysOf(input) } },
        { fact: 'Holding', of: holder.id, to: made, ...during },
        ...placesOf(known, input).map((place) => ({
          fact: 'Cover' as const,
          of: made,
          to: place.id,
          ...common,
        })),
      ],
      warnings: mailboxWarnings(input.mailbox, ['input', 'mailbox']),
    }
  },
})

export const functionFill = define({
  name: 'functionFill',
  input: z.object({ ...evidence, ...period, heldBy: id }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.heldBy],
  plan({ id, input }, known, on) {
    const held = known.thing(id, 'Function', ['id'])
    const holder = known.thing(input.heldBy, 'Actor', ['input', 'heldBy'])
    descriptionOf(held, on.today)
    if (standing(held, 'Holding', on.today).some(({ of }) => of === holder.id))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${holder.name} already holds ${held.name}.`,
          sv: `${holder.name} innehar redan ${held.name}.`,
        },
        ['input', 'heldBy'],
      )
    const during = { ...laneLike(held), ...evidenceOf(input, on), ...periodOf(input) }
    return { thing: id, facts: [{ fact: 'Holding', of: holder.id, to: id, ...during }] }
  },
})

export const functionVacate = define({
  name: 'functionVacate',
  input: z.object({ ...evidence, heldBy: optional(id), on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const held = known.thing(id, 'Function', ['id'])
    const { source } = evidenceOf(input, on)
    const leaving = standing(held, 'Holding', on.today).filter(
      ({ of }) => !input.heldBy || of === input.heldBy,
    )
    if (leaving.length === 0)
      throw new UserFacing(
        'NOT_FOUND',
        {
          en: `${held.name} is held by nobody who could leave it.`,
          sv: `${held.name} innehas inte av någon som kan lämna den.`,
        },
        ['input', 'heldBy'],
      )
    const day = input.on ?? on.today
    return {
      thing: id,
      retract: leaving.map((holding) => holding.id),
      facts: leaving.map((holding) => ended(holding, day, source, ['input', 'on'])),
    }
  },
})

export const functionDescribe = define({
  name: 'functionDescribe',
  input: z.object({ ...described, ...reading, ...evidence }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const now = known.asRead(descriptionOf(known.thing(id, 'Function', ['id']), on.today), input.fact)
    return {
      thing: id,
      retract: [now.id],
      facts: [corrected(now, { ...evidenceOf(input, on), says: saysOf(input) })],
      warnings: mailboxWarnings(input.mailbox, ['input', 'mailbox']),
    }
  },
})

export const functionShare = sharing('functionShare', 'Function', 'Cover')
export const functionShareEnd = sharingEnd('functionShareEnd', 'Function', 'Cover')
export const functionEnd = ending('functionEnd', 'Function')

export const functionActs = [
  functionAppoint,
  functionFill,
  functionVacate,
  functionDescribe,
  functionShare,
  functionShareEnd,
  functionEnd,
]
