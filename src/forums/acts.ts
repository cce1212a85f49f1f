// What coordinators do with forums: begin one, describe it, seat and unseat its members, move its chair, share it, meet, and end it.
import { z } from 'zod'
import { codesOf, forumKinds } from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import { ending } from '../acts/ending.ts'
import {
  answersOf,
  evidence,
  evidenceOf,
  id,
  laneOf,
  notYet,
  optional,
  period,
  periodOf,
  readIn,
  reading,
  yes,
} from '../acts/inputs.ts'
import {
  corrected,
  descriptionOf,
  ended,
  isShared,
  type KnownFact,
  type KnownThing,
  laneLike,
  standing,
} from '../acts/known.ts'
import { placeIds, places, placesOf, sharing, sharingEnd } from '../acts/places.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { Day, Text } from '../guards/text.ts'

const described = {
  level: optional(z.enum(['STRATEGIC', 'OPERATIVE'])),
  leadership: optional(z.enum(['MUNICIPALITY', 'JOINT', 'OTHER'])),
  mission: yes,
  goals: yes,
  beyondExtremism: yes,
  coversExtremism: yes,
  published: yes,
  meetingsPerYear: optional(z.int().min(1).max(366)),
}
type Described = z.output<z.ZodObject<typeof described>>

/** Only what was given, so that a description can be added to. */
const saysOf = ({ level, leadership, meetingsPerYear, ...rest }: Partial<Described>) => ({
  ...(level && { level }),
  ...(leadership && { leadership }),
  ...(meetingsPerYear && { meetingsPerYear }),
  ...answersOf(rest, ['mission', 'goals', 'beyondExtremism', 'coversExtremism', 'published']),
})

export const forumAdd = define({
  name: 'forumAdd',
  input: z.object({
    ...places,
    ...described,
    ...evidence,
    ...period,
    kind: z.enum(codesOf(forumKinds)),
    name: Text,
    status: optional(z.enum(['OPERATING', 'PLANNED'])),
  }),
  touches: ({ input }) => placeIds(input),
  plan({ input }, known, on) {
    const forum = newId('actor')
    const common = { ...evidenceOf(input, on), ...laneOf(input, on) }
    const says = { status: input.status ?? 'OPERATING', ...saysOf(input) }
    return {
      thing: forum,
      things: [{ id: forum, type: 'Forum', kind: input.kind, name: input.name }],
      facts: [
        { fact: 'Name', of: forum, ...common, says: { name: input.name } },
        { fact: 'Description', of: forum, ...common, ...periodOf(input), says },
        ...placesOf(known, input).map(({ id }) => ({ fact: 'Reach' as const, of: forum, to: id, ...common })),
      ],
    }
  },
})

export const forumDescribe = define({
  name: 'forumDescribe',
  input: z.object({
    ...described,
    ...reading,
    ...evidence,
    status: optional(z.enum(['OPERATING', 'PLANNED'])),
  }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const now = known.asRead(descriptionOf(forum, on.today), input.fact)
    const says = { ...saysOf(input), ...(input.status && { status: input.status }) }
    return { thing: id, retract: [now.id], facts: [corrected(now, { ...evidenceOf(input, on), says })] }
  },
})

const seat = {
  ...evidence,
  role: optional(z.enum(['CHAIR', 'MEMBER', 'ADJUNCT'])),
  level: optional(z.enum(['LEADING', 'OPERATIVE'])),
}

export const forumJoin = define({
  name: 'forumJoin',
  input: z.object({ ...seat, ...period, actor: id }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.actor],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const actor = known.thing(input.actor, 'Actor', ['input', 'actor'])
    if (actor.id === forum.id)
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'A forum has no seat in itself.', sv: 'Ett forum har ingen plats i sig självt.' },
        ['input', 'actor'],
      )
    const sits = standing(forum, 'Seat', on.today).find(
      (each) => each.of === actor.id && each.says.basis === 'NAMED',
    )
    if (sits)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${actor.name} already has a seat in ${forum.name}.`,
          sv: `${actor.name} har redan plats i ${forum.name}.`,
        },
        ['input', 'actor'],
      )
    const says = { role: input.role ?? 'MEMBER', level: input.level ?? '' }
    return {
      thing: id,
      facts: [
        {
          fact: 'Seat',
          of: actor.id,
          to: id,
          ...laneLike(forum),
          ...evidenceOf(input, on),
          ...periodOf(input),
          says,
        },
      ],
    }
  },
})

const seatOf = (forum: KnownThing, actor: string, today: string): KnownFact => {
  const seats = standing(forum, 'Seat', today).filter(({ of }) => of === actor)
  const found = seats.find(({ says }) => says.basis === 'NAMED') ?? seats[0]
  if (found) return found
  throw new UserFacing(
    'NOT_FOUND',
    {
      en: `That actor has no seat in ${forum.name} that could be changed.`,
      sv: `Den aktören har ingen plats i ${forum.name} att ändra.`,
    },
    ['input', 'actor'],
  )
}

export const forumLeave = define({
  name: 'forumLeave',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const { source } = evidenceOf(input, on)
    const first = seatOf(forum, input.actor, on.today)
    // Two when the partner has confirmed its seat itself: the same seat in its own words.
    const leaving = standing(forum, 'Seat', on.today).filter(
      ({ of, from }) => of === input.actor && from === first.from,
    )
    return {
      thing: id,
      retract: leaving.map((seat) => seat.id),
      facts: leaving.map((seat) => ended(seat, input.on ?? on.today, source, ['input', 'on'])),
    }
  },
})

export const forumChair = define({
  name: 'forumChair',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const found = evidenceOf(input, on)
    const next = seatOf(forum, input.actor, on.today)
    if (next.says.role === 'CHAIR')
      throw new UserFacing(
        'ALREADY_SO',
        { en: `It already chairs ${forum.name}.`, sv: `Den är redan ordförande i ${forum.name}.` },
        ['input', 'actor'],
      )
    const chairs = standing(forum, 'Seat', on.today).filter(({ says }) => says.role === 'CHAIR')
    const day = input.on ?? on.today
    return {
      thing: id,
      consent: isShared(forum, on.today),
      retract: [next.id, ...chairs.map((fact) => fact.id)],
      facts: [
        ...turned(next, 'CHAIR', day, found),
        ...chairs.flatMap((old) => turned(old, 'MEMBER', day, found)),
      ],
    }
  },
})

/** The seat as it was until the day before, and in its new role from the day on. */
function turned(
  seat: KnownFact,
  role: 'CHAIR' | 'MEMBER',
  day: string,
  found: ReturnType<typeof evidenceOf>,
) {
  const { corrects: _, ...turning } = corrected(seat, {
    ...found,
    from: day,
    fromPrecision: 'DAY',
    says: { role },
  })
  if (seat.from && seat.from >= day) return [{ ...turning, corrects: seat.id }]
  return [ended(seat, daysAfter(day, -1), seat.source, ['input', 'on']), turning]
}

export const forumShare = sharing('forumShare', 'Forum', 'Reach')
export const forumShareEnd = sharingEnd('forumShareEnd', 'Forum', 'Reach')
export const forumEnd = ending('forumEnd', 'Forum')

const HELD = {
  en: 'a meeting is recorded when it has been held',
  sv: 'ett möte antecknas när det har hållits',
}

export const meetingRecord = define({
  name: 'meetingRecord',
  input: z.object({ source: evidence.source, on: Day, attendedBy: z.array(id).max(200) }),
  touches: ({ id }) => [id],
  about: ({ input }) => input.attendedBy,
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    for (const [i, actor] of input.attendedBy.entries())
      known.thing(actor, 'Actor', ['input', 'attendedBy', String(i)])
    notYet(input.on, on, 'on', HELD)
    const { source, observedOn } = evidenceOf({ source: input.source, observedOn: input.on }, on)
    const period = { from: input.on, until: input.on, untilKind: 'DAY' as const, observedOn }
    return {
      thing: id,
      facts: [
        {
          fact: 'Meeting',
          of: id,
          source,
          ...laneLike(forum),
          ...period,
          attendedBy: [...new Set(input.attendedBy)],
        },
      ],
    }
  },
})

export const forumActs = [
  forumAdd,
  forumDescribe,
  forumJoin,
  forumLeave,
  forumChair,
  forumShare,
  forumShareEnd,
  forumEnd,
  meetingRecord,
]
