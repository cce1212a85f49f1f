// What the inputs of acts have in common: where something is from, since when, and who may see it.
import { z } from 'zod'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { FactDraft, Lane, SourceDraft } from '../facts/draft.ts'
import type { Stated } from '../facts/kinds.ts'
import { inBoth } from '../guards/sentences.ts'
import { CODE_SHAPE, Day, Text, Url } from '../guards/text.ts'
import type { On } from './definition.ts'

/** Absent and null say the same: not stated. */
export const optional = <T extends z.ZodType>(type: T) =>
  type.nullish().transform((value) => (value ?? undefined) as z.output<T> | undefined)

export const id = z
  .string()
  .min(1, inBoth('must be an id.', 'Uppgiften ska vara ett id.'))
  .max(
    100,
    inBoth('must be an id of at most 100 characters.', 'Uppgiften ska vara ett id på högst 100 tecken.'),
  )
export const atLeastTwo = inBoth('must be at least two ids.', 'Uppgiften ska vara minst två id.')
export const atMost = (most: number) =>
  inBoth(`must be at most ${most} ids.`, `Uppgiften ska vara högst ${most} id.`)
/** Four digits in Sweden; places of invented worlds have codes of their own. */
export const placeCode = z.string().regex(/^[A-Za-z0-9-]{1,16}$/, CODE_SHAPE)
export const yes = optional(z.boolean())

const source = z.object({
  kind: z.enum([
    'MUNICIPAL_PAGE',
    'AUTHORITY_PAGE',
    'PRESS_OR_OTHER',
    'DOCUMENT_ARCHIVE',
    'REGISTER',
    'MUNICIPALITY_REPORT',
  ]),
  title: Text,
  url: optional(Url),
  publisher: optional(Text),
})

/** Every act may say where what it says is from, and the day it was so. */
export const evidence = {
  source: optional(source),
  observedOn: optional(Day),
}
type Evidence = { source?: z.output<typeof source> | undefined; observedOn?: string | undefined }

export const own: SourceDraft = { kind: 'MUNICIPALITY_REPORT', title: 'Kommunens egen uppgift' }

/** The municipality's own word, as of today, unless another source and day are given. */
export function evidenceOf({ source: given, observedOn }: Evidence, { today }: On) {
  if (observedOn) notYet(observedOn, { today }, 'observedOn', SEEN)
  const { url, publisher, ...rest } = given ?? own
  return {
    source: { ...rest, ...(url && { url }), ...(publisher && { publisher }) } as SourceDraft,
    observedOn: observedOn ?? today,
    observedPrecision: 'DAY' as const,
  }
}

/** What was read before it was described anew, so that two people do not overwrite each other. */
export const reading = { fact: optional(id) }
export const readIn = ({ fact }: { fact?: string | undefined }) => (fact ? [fact] : [])

const SEEN = {
  en: 'something is observed today at the latest',
  sv: 'en uppgift är iakttagen senast i dag',
}
const DONE = { en: 'record it when it has been done', sv: 'anteckna det när det är gjort' }

/** What is recorded as done has been done: its day has come. */
export function notYet(day: string, { today }: Pick<On, 'today'>, field: string, instead: Both = DONE) {
  if (day <= today) return
  throw new UserFacing(
    'BAD_INPUT',
    { en: `${day} has not come yet: ${instead.en}.`, sv: `${day} har inte varit än: ${instead.sv}.` },
    ['input', field],
  )
}

/** Facts are shared beyond their municipality or not. */
export const keeping = {
  municipality: placeCode,
  lane: optional(z.enum(['SHARED', 'OWN', 'SECRET'])),
}

/** Whose the fact is and who may see it; only a municipality's own people keep something to it. */
export function laneOf(
  { municipality, lane }: { municipality: string; lane?: Lane | undefined },
  { viewer }: On,
  usual: Lane = 'SHARED',
): Pick<FactDraft, 'lane' | 'owner'> {
  const chosen = lane ?? usual
  if (chosen !== 'SHARED' && !mayWriteAt(viewer, municipality))
    throw new UserFacing(
      'FORBIDDEN',
      {
        en: 'Only a municipality of your own can keep a fact to itself.',
        sv: 'Bara en av dina egna kommuner kan behålla en uppgift för sig själv.',
      },
      ['input', 'municipality'],
    )
  return { lane: chosen, owner: municipality }
}

const span = { from: optional(Day), until: optional(Day), openEnded: yes }
export const period = span

interface Span {
  from?: string | undefined
  until?: string | undefined
  openEnded?: boolean | undefined
}

/** An end is a day, open-ended, or unknown. */
export function periodOf({ from, until, openEnded }: Span) {
  if (from && until && until < from)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `It cannot end on ${until}, before it begins on ${from}.`,
        sv: `Det kan inte upphöra ${until}, innan det börjar ${from}.`,
      },
      ['input', 'until'],
    )
  if (until && openEnded)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: 'Something that ends on a day is not open-ended: leave one of them out.',
        sv: 'Det som upphör en viss dag gäller inte tills vidare: ange bara det ena.',
      },
      ['input', 'openEnded'],
    )
  const untilKind = until ? ('DAY' as const) : openEnded ? ('OPEN_ENDED' as const) : ('UNKNOWN' as const)
  return { ...(from && { from }), ...(until && { until }), untilKind }
}

/** The period a fact has once some of it is corrected. */
export function periodAgain(now: Span & Pick<FactDraft, 'untilKind'>, { from, until, openEnded }: Span) {
  if (!from && !until && !openEnded) return {}
  const open = openEnded || (!until && now.untilKind === 'OPEN_ENDED')
  return {
    ...periodOf({ from: from ?? now.from, until: open ? until : (until ?? now.until), openEnded: open }),
    ...(from && { fromPrecision: 'DAY' as const }),
    ...(until && { untilPrecision: 'DAY' as const }),
  }
}

/** Stated yes, stated no, or not stated. */
export const stated = (value: boolean | undefined): Stated =>
  value === undefined ? '' : value ? 'YES' : 'NO'

/** Of these answers those that were given, so that a description can be added to. */
export const answersOf = <N extends string>(
  given: { [name in N]?: boolean | undefined },
  names: readonly N[],
) =>
  Object.fromEntries(
    names.flatMap((name) => (given[name] === undefined ? [] : [[name, stated(given[name])]])),
  )

/** Some facts are a municipality's own word; whoever shares the thing they are about does not speak for it. */
export function speaksFor({ viewer }: Pick<On, 'viewer'>, code: string, path = ['input', 'municipality']) {
  if (mayWriteAt(viewer, code)) return
  throw new UserFacing(
    'FORBIDDEN',
    {
      en: 'Only those who work for a municipality can say this for it.',
      sv: 'Bara den som arbetar för kommunen kan säga det här för den.',
    },
    path,
  )
}
