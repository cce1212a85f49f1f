// What coordinators do with what is said between actors: how far two have come together, what support is given, and that no such actor is here.
import { z } from 'zod'
import { define } from '../acts/definition.ts'
import {
  evidence,
  evidenceOf,
  id,
  keeping,
  laneOf,
  optional,
  period,
  periodOf,
  stated,
  yes,
} from '../acts/inputs.ts'
import { endedAs, type Known, type KnownThing, standing } from '../acts/known.ts'
import { type Both, daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { territoryId } from '../facts/ids.ts'
import type { FactType } from '../facts/kinds.ts'
import { Day } from '../guards/text.ts'
import { codesOf, organisationKinds } from './kinds.ts'

/** Ends one fact of this kind, named by its id. */
const ending = (name: string, kind: FactType, what: Both) =>
  define({
    name,
    input: z.object({ ...evidence, on: optional(Day) }),
    touches: ({ id }) => [id],
    plan({ id, input }, known, on) {
      const fact = known.fact(id, ['id'])
      if (fact.fact !== kind) {
        const said = {
          en: `That is no fact about ${what.en}.`,
          sv: `Den uppgiften handlar inte om ${what.sv}.`,
        }
        throw new UserFacing('BAD_INPUT', said, ['id'])
      }
      const day = input.on ?? on.today
      if (fact.until && fact.until <= day)
        throw new UserFacing(
          'ALREADY_SO',
          { en: `It ended on ${fact.until}.`, sv: `Det upphörde ${fact.until}.` },
          ['id'],
        )
      return {
        thing: fact.of,
        retract: [id],
        facts: [endedAs(fact, day, evidenceOf(input, on), ['input', 'on'])],
      }
    },
  })

export const noSuchActorRecord = define({
  name: 'noSuchActorRecord',
  input: z.object({ ...keeping, ...evidence, ...period, kind: z.enum(codesOf(organisationKinds)) }),
  touches: ({ input }) => [territoryId(input.municipality)],
  plan({ input }, known, on) {
    const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const { kind } = input
    if (kind === 'MUNICIPALITY')
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'Every municipality has its municipality.', sv: 'Varje kommun har sin kommun.' },
        ['input', 'kind'],
      )
    if (standing(place, 'NoSuchActor', on.today).some(({ says }) => says.kind === kind))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `It is on record that ${place.name} has none.`,
          sv: `Det är redan antecknat att det inte finns någon sådan i ${place.name}.`,
        },
        ['input', 'kind'],
      )
    const common = { ...evidenceOf(input, on), ...laneOf(input, on), ...periodOf(input) }
    return { thing: place.id, facts: [{ fact: 'NoSuchActor', of: place.id, ...common, says: { kind } }] }
  },
})
export const noSuchActorEnd = ending('noSuchActorEnd', 'NoSuchActor', {
  en: 'actors that a place does not have',
  sv: 'aktörer som inte finns på en plats',
})

const isFaith = ({ kind }: KnownThing) => kind === 'FAITH_COMMUNITY'
const two = (known: Known, first: [string, string], second: [string, string]) => {
  const [a, b] = [first, second].map(([of, path]) => known.thing(of, 'Actor', ['input', path])) as [
    KnownThing,
    KnownThing,
  ]
  if (a.id === b.id)
    throw new UserFacing('BAD_INPUT', { en: 'They are one and the same.', sv: 'Det är en och samma.' }, [
      'input',
      second[1],
    ])
  return [a, b] as const
}

export const tieRecord = define({
  name: 'tieRecord',
  input: z.object({
    ...keeping,
    ...evidence,
    ...period,
    actor: id,
    with: id,
    rung: z.enum(['COEXISTENCE', 'DIALOGUE', 'COLLABORATION', 'AGREEMENT']),
  }),
  touches: ({ input }) => [territoryId(input.municipality)],
  ties: ({ input }) => [input.actor, input.with],
  about: ({ input }) => [input.actor, input.with],
  plan({ input }, known, on) {
    known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const [actor, other] = two(known, [input.actor, 'actor'], [input.with, 'with'])
    const lane = laneOf(input, on, 'OWN')
    if (lane.lane === 'SHARED' && input.rung === 'COEXISTENCE' && (isFaith(actor) || isFaith(other)))
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'That a named faith community is no nearer than this is its municipality’s own: leave the lane out.',
          sv: 'Att ett namngivet trossamfund inte kommit närmare än så är kommunens egen uppgift: ange inte vem som får se den.',
        },
        ['input', 'lane'],
      )
    const between = [...standing(actor, 'Tie', on.today), ...standing(other, 'Tie', on.today)].filter(
      ({ of, to, owner }) =>
        owner === lane.owner && [of, to].every((one) => one === actor.id || one === other.id),
    )
    if (between.some(({ says }) => says.rung === input.rung))
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} and ${other.name} have come that far already.`,
          sv: `${actor.name} och ${other.name} har redan kommit så långt.`,
        },
        ['input', 'rung'],
      )
    const found = evidenceOf(input, on)
    const from = input.from ?? (between.length > 0 ? on.today : undefined)
    return {
      thing: actor.id,
      retract: between.map((fact) => fact.id),
      facts: [
        ...between.map((fact) => endedAs(fact, daysAfter(from ?? on.today, -1), found, ['input', 'from'])),
        {
          fact: 'Tie',
          of: actor.id,
          to: other.id,
          ...found,
          ...lane,
          ...periodOf({ ...input, from }),
          says: { rung: input.rung },
        },
      ],
    }
  },
})
export const tieEnd = ending('tieEnd', 'Tie', {
  en: 'how far two actors have come together',
  sv: 'hur långt två aktörer har kommit tillsammans',
})

export const supportRecord = define({
  name: 'supportRecord',
  input: z.object({ ...keeping, ...evidence, ...period, giver: id, receiver: id, prevention: yes }),
  touches: ({ input }) => [territoryId(input.municipality)],
  ties: ({ input }) => [input.giver],
  about: ({ input }) => [input.giver, input.receiver],
  plan({ input }, known, on) {
    known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    const [giver, receiver] = two(known, [input.giver, 'giver'], [input.receiver, 'receiver'])
    if (receiver.sector !== 'CIVIL')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: `${receiver.name} is no organisation of civil society.`,
          sv: `${receiver.name} är ingen organisation i civilsamhället.`,
        },
        ['input', 'receiver'],
      )
    const common = { ...evidenceOf(input, on), ...laneOf(input, on, 'OWN'), ...periodOf(input) }
    const says = { prevention: stated(input.prevention) }
    return { thing: giver.id, facts: [{ fact: 'Support', of: giver.id, to: receiver.id, ...common, says }] }
  },
})
export const supportEnd = ending('supportEnd', 'Support', { en: 'support', sv: 'stöd' })

export const relationActs = [noSuchActorRecord, noSuchActorEnd, tieRecord, tieEnd, supportRecord, supportEnd]
