// What coordinators do with forums: begin one, describe it, seat and unseat its members, move its chair, share it, meet, and end it.
import { z } from 'zod'
import { codesOf, forumKinds } from '../actors/kinds.ts'
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
import { corrected, ended, type KnownFact, type KnownThing, standing } from '../acts/known.ts'
import { daysAfter } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { newId, territoryId } from '../facts/ids.ts'
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
function saysOf({ level, leadership, meetingsPerYear, ...rest }: Partial<Described>) {
  const answers = ['mission', 'goals', 'beyondExtremism', 'coversExtremism', 'published'] as const
  return {
    ...(level && { level }),
    ...(leadership && { leadership }),
    ...(meetingsPerYear && { meetingsPerYear }),
    ...Object.fromEntries(
      answers.flatMap((name) => (rest[name] === undefined ? [] : [[name, stated(rest[name])]])),
    ),
  }
}

const descriptionOf = (forum: KnownThing, today: string): KnownFact => {
  const [found] = standing(forum, 'Description', today)
  if (found) return found
  throw new UserFacing('BAD_INPUT', `${forum.name} has ended; there is nothing to change.`, ['id'])
}

/** Several municipalities share it: what ends or turns it is everybody's business. */
const isShared = (forum: KnownThing) =>
  new Set(forum.facts.filter(({ fact }) => fact === 'Reach').map(({ to }) => to)).size > 1

export const forumAdd = define({
  name: 'forumAdd',
  input: z.object({
    ...keeping,
    ...described,
    ...evidence,
    ...period,
    kind: z.enum(codesOf(forumKinds)),
    name: Text,
    alsoIn: optional(z.array(z.string()).max(49)),
    status: optional(z.enum(['OPERATING', 'PLANNED'])),
  }),
  touches: ({ input }) => [input.municipality, ...(input.alsoIn ?? [])].map(territoryId),
  plan({ input }, known, on) {
    const forum = newId('actor')
    const common = { ...evidenceOf(input, on), ...laneOf(input, on) }
    const places = [input.municipality, ...(input.alsoIn ?? [])].map((code, i) =>
      known.thing(
        territoryId(code),
        'Territory',
        i === 0 ? ['input', 'municipality'] : ['input', 'alsoIn', String(i - 1)],
      ),
    )
    const says = { status: input.status ?? 'OPERATING', ...saysOf(input) }
    return {
      thing: forum,
      things: [{ id: forum, type: 'Forum', kind: input.kind, name: input.name }],
      facts: [
        { fact: 'Name', of: forum, ...common, says: { name: input.name } },
        { fact: 'Description', of: forum, ...common, ...periodOf(input), says },
        ...places.map(({ id }) => ({ fact: 'Reach' as const, of: forum, to: id, ...common })),
      ],
    }
  },
})

export const forumDescribe = define({
  name: 'forumDescribe',
  input: z.object({ ...described, ...evidence, status: optional(z.enum(['OPERATING', 'PLANNED'])) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const now = descriptionOf(forum, on.today)
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
      throw new UserFacing('BAD_INPUT', 'A forum has no seat in itself.', ['input', 'actor'])
    const sits = standing(forum, 'Seat', on.today).find(
      (each) => each.of === actor.id && each.says.basis === 'NAMED',
    )
    if (sits)
      throw new UserFacing('ALREADY_SO', `${actor.name} already has a seat in ${forum.name}.`, [
        'input',
        'actor',
      ])
    const says = { role: input.role ?? 'MEMBER', level: input.level ?? '' }
    return {
      thing: id,
      facts: [{ fact: 'Seat', of: actor.id, to: id, ...evidenceOf(input, on), ...periodOf(input), says }],
    }
  },
})

const seatOf = (forum: KnownThing, actor: string, today: string): KnownFact => {
  const seats = standing(forum, 'Seat', today).filter(({ of }) => of === actor)
  const found = seats.find(({ says }) => says.basis === 'NAMED') ?? seats[0]
  if (found) return found
  throw new UserFacing('NOT_FOUND', `That actor has no seat in ${forum.name} that could be changed.`, [
    'input',
    'actor',
  ])
}

export const forumLeave = define({
  name: 'forumLeave',
  input: z.object({ ...evidence, actor: id, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const { source } = evidenceOf(input, on)
    const leaving = seatOf(forum, input.actor, on.today)
    return {
      thing: id,
      retract: [leaving.id],
      facts: [ended(leaving, input.on ?? on.today, source, ['input', 'on'])],
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
      throw new UserFacing('ALREADY_SO', `It already chairs ${forum.name}.`, ['input', 'actor'])
    const chairs = standing(forum, 'Seat', on.today).filter(({ says }) => says.role === 'CHAIR')
    const day = input.on ?? on.today
    return {
      thing: id,
      consent: isShared(forum),
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

export const forumShare = define({
  name: 'forumShare',
  input: z.object({
    ...evidence,
    ...period,
    municipality: z.string(),
    extent: optional(z.enum(['WHOLE', 'PART'])),
    area: optional(Text),
  }),
  touches: ({ id, input }) => [id, territoryId(input.municipality)],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
    if (standing(forum, 'Reach', on.today).some(({ to }) => to === place.id))
      throw new UserFacing('ALREADY_SO', `${forum.name} already works in ${place.name}.`, [
        'input',
        'municipality',
      ])
    const says = { extent: input.extent ?? 'WHOLE', area: input.area ?? '' }
    return {
      thing: id,
      facts: [{ fact: 'Reach', of: id, to: place.id, ...evidenceOf(input, on), ...periodOf(input), says }],
    }
  },
})

export const forumEnd = define({
  name: 'forumEnd',
  input: z.object({ ...evidence, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const forum = known.thing(id, 'Forum', ['id'])
    const { source } = evidenceOf(input, on)
    const now = descriptionOf(forum, on.today)
    return {
      thing: id,
      consent: isShared(forum),
      retract: [now.id],
      facts: [ended(now, input.on ?? on.today, source, ['input', 'on'])],
    }
  },
})

export const meetingRecord = define({
  name: 'meetingRecord',
  input: z.object({ source: evidence.source, on: Day, attendedBy: z.array(id).max(200) }),
  touches: ({ id }) => [id],
  about: ({ input }) => input.attendedBy,
  plan({ id, input }, known, on) {
    known.thing(id, 'Forum', ['id'])
    for (const [i, actor] of input.attendedBy.entries())
      known.thing(actor, 'Actor', ['input', 'attendedBy', String(i)])
    const { source, observedOn } = evidenceOf({ source: input.source, observedOn: input.on }, on)
    const period = { from: input.on, until: input.on, untilKind: 'DAY' as const, observedOn }
    return {
      thing: id,
      facts: [{ fact: 'Meeting', of: id, source, ...period, attendedBy: [...new Set(input.attendedBy)] }],
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
  forumEnd,
  meetingRecord,
]
