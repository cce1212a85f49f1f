// What is recorded of an agreement's text, and what is said of a text that lacks what is asked for.
import { z } from 'zod'
import type { AgreementKind } from '../actors/kinds.ts'
import { optional, stated, yes } from '../acts/inputs.ts'
import type { KnownThing } from '../acts/known.ts'
import type { FactDraft } from '../facts/draft.ts'
import { descriptionDefaults } from '../facts/kinds.ts'
import { type AgreementText, agreementWarnings } from '../guards/agreement-lint.ts'
import { inBoth } from '../guards/sentences.ts'
import { Text } from '../guards/text.ts'

const answers = [
  'written',
  'prevention',
  'purposeStated',
  'areaStated',
  'democracyClause',
  'coversExtremism',
  'followUpStated',
  'steeringGroup',
  'noticeStated',
] as const

const texts = optional(
  z.array(Text).max(20, inBoth('must be at most 20 texts.', 'Uppgiften ska vara högst 20 texter.')),
)

export const textual = {
  ...(Object.fromEntries(answers.map((name) => [name, yes])) as Record<(typeof answers)[number], typeof yes>),
  purposes: texts,
  areas: texts,
  signedOn: optional(
    z
      .string()
      .regex(
        /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
        inBoth(
          'must be 2021, 2021-05 or 2021-05-20.',
          'Uppgiften ska skrivas 2021, 2021-05 eller 2021-05-20.',
        ),
      ),
  ),
}
type Textual = z.output<z.ZodObject<typeof textual>>
type Says = NonNullable<FactDraft['says']>

/** Only what was given, so that more can be said later; a text that names its purposes or areas states them. */
export function saysOf({ purposes, areas, signedOn, ...rest }: Partial<Textual>): Says {
  return {
    ...(purposes?.length && { purposes, purposeStated: 'YES' }),
    ...(areas?.length && { areas, areaStated: 'YES' }),
    ...(signedOn && { signedOn }),
    ...Object.fromEntries(
      answers.flatMap((name) => (rest[name] === undefined ? [] : [[name, stated(rest[name])]])),
    ),
  }
}

/** What the law and the guides ask of such a text. */
export const warningsOf = (
  kind: AgreementKind,
  says: Record<string, unknown>,
  { until, untilKind }: Pick<FactDraft, 'until' | 'untilKind'>,
) =>
  agreementWarnings(kind, {
    ...descriptionDefaults.Agreement,
    ...says,
    until: until ?? untilKind ?? 'UNKNOWN',
  } as unknown as AgreementText)

/** Something is stated to be lacking in an agreement with a named faith community. */
export const lacksWithFaith = (kinds: readonly string[], says: Record<string, unknown>) =>
  kinds.includes('FAITH_COMMUNITY') && answers.some((name) => says[name] === 'NO')

export const namedKinds = (parties: readonly KnownThing[]) =>
  parties.filter(({ placeholder }) => !placeholder).map(({ kind }) => kind)
