// What coordinators do with organisations: put one on record, rename and place it, let it be followed by another, and end it.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import {
  atMost,
  evidence,
  evidenceOf,
  id,
  keeping,
  laneOf,
  optional,
  period,
  periodOf,
  placeCode,
  yes,
} from '../acts/inputs.ts'
import { endedAll, endedAs, isShared, type KnownFact, type KnownThing, standing } from '../acts/known.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { newId, territoryId } from '../facts/ids.ts'
import { Day, OrganisationNumber, Text } from '../guards/text.ts'
import { codesOf, organisationKinds, sectors } from './kinds.ts'
import { alreadyThere, leftStanding, NUMBERED_COLLECTIVE } from './warnings.ts'

const MOST_WHOLES = 5

const where = { extent: optional(z.enum(['WHOLE', 'PART'])), area: optional(Text) }
const whereOf = ({ extent, area }: { extent?: 'WHOLE' | 'PART' | undefined; area?: string | undefined }) => {
  if (area && extent === 'WHOLE')
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'An area is a part of the municipality: leave one of them out.',
        sv: 'Ett område är en del av kommunen: ange området eller hela kommunen, inte båda.',
      },
      ['input', 'area'],
    )
  return { extent: extent ?? (area ? 'PART' : 'WHOLE'), area: area ?? '' }
}

/** A municipality is on record from the beginning, and there is one of each. */
const kinds = codesOf(organisationKinds).filter((kind) => kind !== 'MUNICIPALITY')

export const actorAdd = define({
  name: 'actorAdd',
  input: z.object({
    ...keeping,
    ...evidence,
    ...period,
    ...where,
    kind: z.enum(kinds),
    name: Text,
    organisationNumber: optional(OrganisationNumber),
    sector: optional(z.enum(sectors)),
    placeholder: yes,
    partOf: optional(z.array(id).max(MOST_WHOLES, atMost(MOST_WHOLES))),
  }),
  touches: ({ input }) => [territoryId(input.municipality)],
  like: ({ input }) => ({
    code: input.municipality,
    name: input.name,
    number: input.organisationNumber ?? null,
  }),
  ties: ({ input }) => input.partOf ?? [],
  about: ({ input }) => input.partOf ?? [],
  plan({ input }, known, on) {
    const actor = newId('actor')
    const { kind, name, organisationNumber, placeholder = false } = input
    if (placeholder && organisationNumber)
      throw new UserFacing('BAD_INPUT', NUMBERED_COLLECTIVE, ['input', 'organisationNumber'])
    const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const wholes = [...new Set(input.partOf ?? [])].map((whole, i) =>
      known.thing(whole, 'Organisation', ['input', 'partOf', String(i)]),
    )
    const common = { of: actor, ...evidenceOf(input, on), ...laneOf(input, on) }
    const sector = input.sector ?? organisationKinds[kind].sector
    return {
      thing: actor,
      warnings: known.alike().map(alreadyThere),
      things: [
        {
          id: actor,
          type: 'Organisation',
          kind,
          name,
          sector,
          placeholder,
          ...(organisationNumber && { organisationNumber }),
        },
      ],
      facts: [
        { fact: 'Name', ...common, says: { name } },
        { fact: 'Reach', to: place.id, ...common, ...periodOf(input), says: whereOf(input) },
        ...wholes.map((whole) => ({ fact: 'PartOf' as const, to: whole.id, ...common, ...periodOf(input) })),
      ],
    }
  },
})

export const actorRename = define({
  name: 'actorRename',
  input: z.object({ ...evidence, name: Text, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const actor = known.thing(id, 'Actor', ['id'])
    const day = input.on ?? on.today
    if (day > on.today)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'A name is recorded from the day it is used, which has not come yet.',
          sv: 'Ett namn antecknas från den dag det används, och den dagen har inte varit än.',
        },
        ['input', 'on'],
      )
    if (actor.name === input.name)
      throw new UserFacing(
        'ALREADY_SO',
        { en: `It is called ${actor.name} already.`, sv: `Den heter redan ${actor.name}.` },
        ['input', 'name'],
      )
    const found = evidenceOf(input, on)
    const names = standing(actor, 'Name', day)
    const [first] = names
    const kept = first && { lane: first.lane ?? 'SHARED', owner: first.owner ?? '' }
    return {
      thing: id,
      retract: names.map((fact) => fact.id),
      facts: [
        ...names.map((fact) =>
          endedAs(fact, daysAfter(day, -1), { ...found, source: fact.source }, ['input', 'on']),
        ),
        { fact: 'Name', of: id, from: day, ...found, ...kept, says: { name: input.name } },
      ],
    }
  },
})

/** What ends with an actor: where it works, and what it is a part of. */
const lasting = (actor: KnownThing, day: string): KnownFact[] => [
  ...standing(actor, 'Reach', day),
  ...standing(actor, 'PartOf', day).filter(({ of }) => of === actor.id),
]

export const actorSucceed = define({
  name: 'actorSucceed',
  input: z.object({
    ...evidence,
    successor: id,
    how: z.enum(['RENAMED', 'MERGED', 'SPLIT']),
    on: optional(Day),
    goesOn: yes,
  }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.successor],
  moves: ({ id }) => [id],
  engaged: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const actor = known.thing(id, 'Organisation', ['id'])
    const successor = known.thing(input.successor, 'Organisation', ['input', 'successor'])
    if (successor.id === id)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'An organisation does not follow on itself.',
          sv: 'En organisation efterträder inte sig själv.',
        },
        ['input', 'successor'],
      )
    if (standing(actor, 'Succession', on.today).some(({ to }) => to === successor.id))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${successor.name} follows on ${actor.name} already.`,
          sv: `${successor.name} efterträder redan ${actor.name}.`,
        },
        ['input', 'successor'],
      )
    const day = input.on ?? on.today
    const found = evidenceOf(input, on)
    const ending = input.goesOn ? [] : lasting(actor, day)
    return {
      thing: id,
      consent: !input.goesOn && isShared(actor, day),
      warnings: input.goesOn ? [] : leftStanding(known, actor),
      retract: ending.map((fact) => fact.id),
      facts: [
        { fact: 'Succession', of: id, to: successor.id, from: day, ...found, says: { how: input.how } },
        ...ending.map((fact) => endedAs(fact, daysAfter(day, -1), found, ['input', 'on'])),
      ],
    }
  },
})

export const actorRetire = define({
  name: 'actorRetire',
  input: z.object({ ...evidence, municipality: optional(placeCode), on: optional(Day) }),
  touches: ({ id }) => [id],
  moves: ({ id }) => [id],
  engaged: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const actor = known.thing(id, 'Organisation', ['id'])
    if (actor.kind === 'MUNICIPALITY')
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'A municipality does not end.', sv: 'En kommun upphör inte.' },
        ['id'],
      )
    const day = input.on ?? on.today
    const place = input.municipality && territoryId(input.municipality)
    const ending = lasting(actor, on.today).filter(({ to }) => !place || to === place)
    if (ending.length === 0)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} does not work there any more.`,
          sv: `${actor.name} är inte längre verksam där.`,
        },
        place ? ['input', 'municipality'] : ['id'],
      )
    return {
      thing: id,
      // A municipality says itself that an organisation has left it; of another's, the others have a say.
      consent: (!place || !mayWriteAt(on.viewer, input.municipality ?? '')) && isShared(actor, on.today),
      warnings: place ? [] : leftStanding(known, actor),
      ...endedAll(ending, day, evidenceOf(input, on)),
    }
  },
})

export const actorPlace = define({
  name: 'actorPlace',
  input: z.object({ ...keeping, ...evidence, ...period, ...where }),
  touches: ({ id, input }) => [id, territoryId(input.municipality)],
  plan({ id, input }, known, on) {
    const actor = known.thing(id, 'Organisation', ['id'])
    const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const says = whereOf(input)
    const there = standing(actor, 'Reach', on.today).filter(({ to }) => to === place.id)
    if (
      there.some(
        (fact) => fact.says.extent === 'WHOLE' || (fact.says.area === says.area && says.extent === 'PART'),
      )
    )
      throw new UserFacing(
        'ALREADY_SO',
        { en: `${actor.name} works there already.`, sv: `${actor.name} är redan verksam där.` },
        ['input', 'municipality'],
      )
    return {
      thing: id,
      facts: [
        {
          fact: 'Reach',
          of: id,
          to: place.id,
          ...evidenceOf(input, on),
          ...laneOf(input, on),
          ...periodOf(input),
          says,
        },
      ],
    }
  },
})

export const actorActs = [actorAdd, actorRename, actorSucceed, actorRetire, actorPlace]
