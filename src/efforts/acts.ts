// What a municipality does about a gap: works for closing it, or decides and explains why not.
import { z } from 'zod'
import { define, type On } from '../acts/definition.ts'
import {
  evidence,
  evidenceOf,
  id,
  laneOf,
  notYet,
  optional,
  periodOf,
  placeCode,
  speaksFor,
} from '../acts/inputs.ts'
import { ended, type Known, standing } from '../acts/known.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { territoryId } from '../facts/ids.ts'
import { Day, LongText } from '../guards/text.ts'
import { contactWays, effortSteps } from './efforts.ts'

const about = { ...evidence, municipality: placeCode, recommendation: z.string().min(1).max(60) }
const lane = optional(z.enum(['SHARED', 'OWN', 'SECRET']))

/** The municipality that speaks, about a norm that is held against such territories. */
function placeAnd(input: { municipality: string; recommendation: string }, known: Known, on: On) {
  const at = ['input', 'recommendation']
  speaksFor(on, input.municipality)
  const place = known.thing(territoryId(input.municipality), 'Territory', ['input', 'municipality'])
  const rule = on.rules.find((each) => each.id === input.recommendation)
  if (!rule) throw new NotFound('recommendation', input.recommendation, at)
  if (rule.level !== place.kind)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `${rule.id} is not asked of ${place.name}: it is for another level.`,
        sv: `${rule.id} gäller inte ${place.name}: den är till för en annan nivå.`,
      },
      at,
    )
  return place
}

const PLANS = {
  en: 'of what is planned, say the day it was planned',
  sv: 'ange den dag då det planerades',
}

export const effortRecord = define({
  name: 'effortRecord',
  input: z.object({
    ...about,
    step: z.enum(effortSteps),
    actor: optional(id),
    on: optional(Day),
    via: optional(z.enum(contactWays)),
    lane,
  }),
  touches: ({ input }) => [territoryId(input.municipality)],
  about: ({ input }) => (input.actor ? [input.actor] : []),
  plan({ input }, known, on) {
    const { id: of } = placeAnd(input, known, on)
    const { actor, step, via = '', on: from = on.today, recommendation } = input
    notYet(from, on, 'on', step === 'PLANNED' ? PLANS : undefined)
    if (actor) known.thing(actor, 'Actor', ['input', 'actor'])
    if (step === 'DECLINED' && input.lane === 'SHARED')
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: 'That somebody declined is never shared: leave out the lane.',
          sv: 'Att någon tackat nej delas aldrig: ange inte vem som får se det.',
        },
        ['input', 'lane'],
      )
    return {
      thing: of,
      facts: [
        {
          fact: 'Effort',
          of,
          ...(actor && { to: actor }),
          from,
          ...evidenceOf(input, on),
          ...laneOf(input, on, 'OWN'),
          says: { recommendation, step, via },
        },
      ],
    }
  },
})

export const gapExplain = define({
  name: 'gapExplain',
  input: z.object({
    ...about,
    decidedBy: z.enum(['KF', 'KS', 'NAMND', 'OTHER']),
    reason: LongText,
    decidedOn: optional(Day),
    until: optional(Day),
    openEnded: optional(z.boolean()),
    lane,
  }),
  touches: ({ input }) => [territoryId(input.municipality)],
  plan({ input }, known, on) {
    const place = placeAnd(input, known, on)
    const { decidedBy, reason, recommendation, decidedOn: from = on.today } = input
    notYet(from, on, 'decidedOn')
    const there = standing(place, 'Explanation', from).some(
      ({ says }) => says.recommendation === recommendation,
    )
    if (there)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${place.name} explains this already; end that explanation before there is another.`,
          sv: `${place.name} har redan en motivering till det här; avsluta den innan ni skriver en ny.`,
        },
        ['input', 'recommendation'],
      )
    const during = { ...evidenceOf(input, on), ...periodOf({ ...input, from }), ...laneOf(input, on) }
    return {
      thing: place.id,
      facts: [{ fact: 'Explanation', of: place.id, ...during, says: { recommendation, decidedBy, reason } }],
    }
  },
})

export const explanationEnd = define({
  name: 'explanationEnd',
  input: z.object({ ...evidence, on: optional(Day) }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const explanation = known.fact(id, ['id'])
    if (explanation.fact !== 'Explanation') throw new NotFound('explanation', id, ['id'])
    speaksFor(on, explanation.of.slice(territoryId('').length), ['id'])
    const { source } = evidenceOf(input, on)
    return {
      thing: explanation.of,
      retract: [id],
      facts: [ended(explanation, input.on ?? on.today, source, ['input', 'on'])],
    }
  },
})

export const effortActs = [effortRecord, gapExplain, explanationEnd]
