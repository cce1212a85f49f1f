// What coordinators do with documents: record that one was adopted, what it builds on, who took part, its follow-ups, and its end.
// Never anything of its content.
import { z } from 'zod'
import { codesOf, documentKinds } from '../actors/kinds.ts'
import { define } from '../acts/definition.ts'
import { ending } from '../acts/ending.ts'
import {
  answersOf,
  evidence,
  evidenceOf,
  id,
  laneOf,
  optional,
  periodAgain,
  periodOf,
  readIn,
  reading,
  yes,
} from '../acts/inputs.ts'
import { corrected, descriptionOf, type KnownThing, laneLike, standing } from '../acts/known.ts'
import { placeIds, places, placesOf, sharing, sharingEnd } from '../acts/places.ts'
import { UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { Day, Text, Url } from '../guards/text.ts'
import type { Warning } from '../guards/warning.ts'
import { deciders, subjects } from './documents.ts'

const answers = {
  coversExtremism: yes,
  coversCrime: yes,
  underLaw: yes,
  mapping: yes,
  otherInformation: yes,
  analysis: yes,
  leavers: yes,
  policeRoles: yes,
  actorsStated: yes,
  contributorsStated: yes,
  basedOnStated: yes,
}
const described = {
  ...answers,
  decidedBy: optional(z.enum(deciders)),
  subject: optional(z.enum(subjects)),
  url: optional(Url),
  status: optional(z.enum(['OPERATING', 'PLANNED', 'DRAFT'])),
  adoptedOn: optional(Day),
  until: optional(Day),
  openEnded: yes,
}
type Described = z.output<z.ZodObject<typeof described>>

/** Only what was given, so that a description can be added to. */
const saysOf = ({ status, decidedBy, subject, url, ...given }: Described) => ({
  ...(status && { status }),
  ...(decidedBy && { decidedBy }),
  ...(subject && { subject }),
  ...(url && { url }),
  ...answersOf(given, codesOf(answers)),
})

const ids = optional(z.array(id).max(200))

export const documentAdopt = define({
  name: 'documentAdopt',
  input: z.object({
    ...places,
    ...described,
    ...evidence,
    kind: z.enum(codesOf(documentKinds)),
    name: Text,
    basedOn: ids,
    contributors: ids,
    names: ids,
  }),
  touches: ({ input }) => placeIds(input),
  about: ({ input: { basedOn = [], contributors = [], names = [] } }) => [
    ...basedOn,
    ...contributors,
    ...names,
  ],
  plan({ input }, known, on) {
    const document = newId('document')
    const common = { ...evidenceOf(input, on), ...laneOf(input, on) }
    const listed = (field: 'basedOn' | 'contributors' | 'names') =>
      [...new Set(input[field])].map((each, i) =>
        known.thing(each, field === 'basedOn' ? 'Document' : 'Actor', ['input', field, String(i)]),
      )
    const took = (actor: KnownThing, role: 'CONTRIBUTED' | 'NAMED') =>
      ({ fact: 'Contribution', of: actor.id, to: document, ...common, says: { role } }) as const
    return {
      thing: document,
      things: [{ id: document, type: 'Document', kind: input.kind, name: input.name }],
      facts: [
        { fact: 'Name', of: document, ...common, says: { name: input.name } },
        {
          fact: 'Description',
          of: document,
          ...common,
          ...periodOf({ ...input, from: input.adoptedOn }),
          says: { status: 'OPERATING', ...saysOf(input) },
        },
        ...placesOf(known, input).map((place) => ({
          fact: 'Cover' as const,
          of: document,
          to: place.id,
          ...common,
        })),
        ...listed('contributors').map((actor) => took(actor, 'CONTRIBUTED')),
        ...listed('names').map((actor) => took(actor, 'NAMED')),
        ...listed('basedOn').map((earlier) => ({
          fact: 'Foundation' as const,
          of: document,
          to: earlier.id,
          ...common,
        })),
      ],
      warnings: listed('basedOn').flatMap((earlier) => laterThan(earlier, input.adoptedOn, on.today)),
    }
  },
})

/** What came later is no foundation: more likely one of the days is mistaken. */
function laterThan(earlier: KnownThing, day: string | undefined, today: string): Warning[] {
  const [from] = standing(earlier, 'Description', today).flatMap((said) => said.from ?? [])
  if (!from || !day || from <= day) return []
  return [
    {
      code: 'LATER_FOUNDATION',
      said: {
        en: `${earlier.name} is from ${from}, later than what is said to build on it.`,
        sv: `${earlier.name} är från ${from}, senare än det som sägs bygga på det.`,
      },
      path: ['input', 'basedOn'],
    },
  ]
}

export const documentDescribe = define({
  name: 'documentDescribe',
  input: z.object({ ...described, ...reading, ...evidence }),
  touches: ({ id }) => [id],
  about: ({ input }) => readIn(input),
  plan({ id, input }, known, on) {
    const document = known.thing(id, 'Document', ['id'])
    const now = known.asRead(descriptionOf(document, on.today), input.fact)
    const period = periodAgain(now, { ...input, from: input.adoptedOn })
    const changes = { ...evidenceOf(input, on), ...period, says: saysOf(input) }
    return { thing: id, retract: [now.id], facts: [corrected(now, changes)] }
  },
})

export const documentFollowUp = define({
  name: 'documentFollowUp',
  input: z.object({ source: evidence.source, role: z.enum(['UPDATE', 'FOLLOW_UP']), on: Day }),
  touches: ({ id }) => [id],
  plan({ id, input }, known, on) {
    const document = known.thing(id, 'Document', ['id'])
    if (input.on > on.today)
      throw new UserFacing(
        'BAD_INPUT',
        {
          en: `${input.on} has not come yet: record a follow-up when it has been done.`,
          sv: `${input.on} har inte varit än: anteckna uppföljningen när den är gjord.`,
        },
        ['input', 'on'],
      )
    const found = evidenceOf({ source: input.source, observedOn: input.on }, on)
    const day = { from: input.on, until: input.on, untilKind: 'DAY' as const }
    const says = { role: input.role }
    return { thing: id, facts: [{ fact: 'FollowUp', of: id, ...laneLike(document), ...found, ...day, says }] }
  },
})

export const documentContribute = define({
  name: 'documentContribute',
  input: z.object({ ...evidence, actor: id, role: z.enum(['CONTRIBUTED', 'NAMED']) }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.actor],
  plan({ id, input: { actor, role, ...rest } }, known, on) {
    const document = known.thing(id, 'Document', ['id'])
    const who = known.thing(actor, 'Actor', ['input', 'actor'])
    const there = standing(document, 'Contribution', on.today).some(
      ({ of, says }) => of === actor && says.role === role,
    )
    if (there)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${who.name} is already on record in ${document.name}.`,
          sv: `${who.name} är redan antecknad i ${document.name}.`,
        },
        ['input', 'actor'],
      )
    const found = { ...laneLike(document), ...evidenceOf(rest, on) }
    return { thing: id, facts: [{ fact: 'Contribution', of: actor, to: id, ...found, says: { role } }] }
  },
})

export const documentBase = define({
  name: 'documentBase',
  input: z.object({ ...evidence, basedOn: id }),
  touches: ({ id }) => [id],
  about: ({ input }) => [input.basedOn],
  plan({ id, input }, known, on) {
    const document = known.thing(id, 'Document', ['id'])
    const earlier = known.thing(input.basedOn, 'Document', ['input', 'basedOn'])
    const at = ['input', 'basedOn']
    if (earlier.id === id)
      throw new UserFacing(
        'BAD_INPUT',
        { en: 'A document does not build on itself.', sv: 'Ett dokument bygger inte på sig självt.' },
        at,
      )
    const based = document.facts.some(
      ({ fact, of, to }) => fact === 'Foundation' && of === id && to === earlier.id,
    )
    if (based)
      throw new UserFacing(
        'ALREADY_SO',
        {
          en: `${document.name} already builds on ${earlier.name}.`,
          sv: `${document.name} bygger redan på ${earlier.name}.`,
        },
        at,
      )
    const [now] = standing(document, 'Description', on.today)
    return {
      thing: id,
      facts: [
        { fact: 'Foundation', of: id, to: earlier.id, ...laneLike(document), ...evidenceOf(input, on) },
      ],
      warnings: laterThan(earlier, now?.from, on.today),
    }
  },
})

export const documentShare = sharing('documentShare', 'Document', 'Cover')
export const documentShareEnd = sharingEnd('documentShareEnd', 'Document', 'Cover')
export const documentEnd = ending('documentEnd', 'Document')

export const documentActs = [
  documentAdopt,
  documentDescribe,
  documentFollowUp,
  documentContribute,
  documentBase,
  documentShare,
  documentShareEnd,
  documentEnd,
]
