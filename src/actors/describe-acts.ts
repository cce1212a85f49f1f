// What coordinators do with what an organisation is: correct its sector, its number, and whether it is a collective name.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import { evidence, evidenceOf, optional, readIn, reading, yes } from '../acts/inputs.ts'
import { type KnownThing, standing } from '../acts/known.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { OrganisationNumber } from '../guards/text.ts'
import { sectors } from './kinds.ts'
import { alreadyThere, NUMBERED_COLLECTIVE } from './warnings.ts'

const described = {
  sector: optional(z.enum(sectors)),
  organisationNumber: optional(OrganisationNumber),
  withoutNumber: yes,
  placeholder: yes,
}
type Described = z.output<z.ZodObject<typeof described>>

export const actorDescribe = define({
  name: 'actorDescribe',
  input: z.object({ ...described, ...reading, ...evidence }),
  touches: ({ id }) => [id],
  // What it takes part in may count otherwise than before.
  moves: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  like: ({ input: { organisationNumber: number } }) =>
    number ? { code: '', name: number, number } : undefined,
  plan({ id, input }, known, on) {
    const actor = known.thing(id, 'Organisation', ['id'])
    const [now] = standing(actor, 'Registration', on.today)
    if (now) known.asRead(now, input.fact)
    else if (input.fact) {
      // Nothing stands: what was read has been taken back, or is about something else.
      known.fact(input.fact, ['input', 'fact'])
      throw new NotFound('fact', input.fact, ['input', 'fact'])
    }
    const says = againOf(actor, input)
    requireSound(actor, says, input)
    const [name] = standing(actor, 'Name', on.today)
    return {
      thing: id,
      warnings: known
        .alike()
        .filter((other) => other.id !== id)
        .map(alreadyThere),
      retract: now ? [now.id] : [],
      facts: [
        {
          fact: 'Registration',
          of: id,
          ...evidenceOf(input, on),
          lane: name?.lane ?? 'SHARED',
          owner: name?.owner ?? '',
          ...(now && { corrects: now.id }),
          says,
        },
      ],
    }
  },
})

/** What is left out stays as it was. */
const againOf = (
  actor: KnownThing,
  { sector, organisationNumber, withoutNumber, placeholder }: Described,
) => ({
  sector: sector ?? actor.sector,
  organisationNumber: organisationNumber ?? (withoutNumber ? '' : actor.organisationNumber),
  placeholder: (placeholder ?? actor.placeholder) ? 'YES' : 'NO',
})

function requireSound(actor: KnownThing, says: ReturnType<typeof againOf>, input: Described) {
  const turned = (says.placeholder === 'YES') !== actor.placeholder
  const same = !turned && says.sector === actor.sector && says.organisationNumber === actor.organisationNumber
  if (input.organisationNumber && input.withoutNumber)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'It has the number or has none: leave one of them out.',
        sv: 'Den har numret eller saknar nummer: ange bara det ena.',
      },
      ['input', 'withoutNumber'],
    )
  if (same)
    throw new UserFacing(
      'ALREADY_SO',
      { en: `${actor.name} is described so already.`, sv: `${actor.name} är redan beskriven så.` },
      ['input'],
    )
  if (actor.kind === 'MUNICIPALITY' && (turned || says.sector !== actor.sector))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'A municipality is municipal and no collective name; only its number can be corrected.',
        sv: 'En kommun är kommunal och inget samlingsnamn; bara organisationsnumret kan rättas.',
      },
      ['input', turned ? 'placeholder' : 'sector'],
    )
  // What is kept of named communities would be told of one that is called collective, and the other way round.
  if (actor.kind === 'FAITH_COMMUNITY' && turned)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'What is on record of a named faith community is kept otherwise than of a collective name: put the right one on record by itself.',
        sv: 'Uppgifter om ett namngivet trossamfund hanteras på ett annat sätt än uppgifter om ett samlingsnamn: anteckna det rätta för sig.',
      },
      ['input', 'placeholder'],
    )
  if (says.placeholder === 'YES' && says.organisationNumber)
    throw new UserFacing('BAD_INPUT', NUMBERED_COLLECTIVE, [
      'input',
      input.organisationNumber ? 'organisationNumber' : 'placeholder',
    ])
}

export const describeActs = [actorDescribe]
