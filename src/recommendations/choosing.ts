// Which norms a filter leaves, and where in its pack a norm belongs.
import type { Context } from '../context.ts'
import { NotFound, UserFacing } from '../errors.ts'
import type { Pack } from './packs.ts'
import { type Rule, strengths } from './rule.ts'

type Norms = Pick<Context, 'packs' | 'rules' | 'rulesOn'>

export type PackSourceRow = Pack['source']
export type MeasureRow = Pack['measures'][number] & { pack: Pack }
export type UntestedRow = Pack['untested'][number]
export type ServedRow = Rule['serves'][number]
export type CitationRow = Rule['citations'][number]

export const maybeRule = ({ rules }: Pick<Norms, 'rules'>, id: string): Rule | null =>
  rules.find((rule) => rule.id === id) ?? null

/** The versions that were valid on a day: a result of another day is one of those. */
export const rulesAt = async ({ rules, rulesOn }: Pick<Norms, 'rules' | 'rulesOn'>, day: string) =>
  (await rulesOn?.(day)) ?? rules

/** The version that was valid on a day. */
export async function versionOn(
  norms: Norms,
  id: string,
  day: string | null | undefined,
): Promise<Rule | null> {
  return maybeRule({ rules: day == null ? norms.rules : await rulesAt(norms, day) }, id)
}

/** A norm that something on record names; one that is gone is no longer held against anybody. */
export function rule(norms: Norms, id: string): Rule {
  const found = maybeRule(norms, id)
  if (!found) throw new NotFound('recommendation', id)
  return found
}

export function packOf({ packs }: Norms, { pack }: Rule): Pack {
  const found = packs.find(({ id }) => id === pack)
  if (!found) throw new NotFound('rule pack', pack ?? '')
  return found
}

export const measuresOf = (pack: Pack): MeasureRow[] => pack.measures.map((measure) => ({ ...measure, pack }))

export function measureOf(norms: Norms, norm: Rule): MeasureRow {
  const found = measuresOf(packOf(norms, norm)).find(({ id }) => id === norm.measure)
  if (!found) throw new NotFound('measure', norm.measure)
  return found
}

export const normsOf = ({ rules }: Norms, pack: Pack, measure?: string) =>
  rules.filter((rule) => rule.pack === pack.id && (measure === undefined || rule.measure === measure))

interface Named {
  recommendations?: readonly string[] | null | undefined
  pack?: string | null | undefined
}

/** Nothing found for a norm that does not exist would read as no gap: a slip of the hand is refused. */
export function requireKnown(rules: Rule[], { recommendations, pack }: Named, path: string[]): void {
  const unknown = recommendations?.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `There is no norm with the id "${unknown.slice(0, 40)}".`,
        sv: `Det finns ingen rekommendation med id ”${unknown.slice(0, 40)}”.`,
      },
      [...path, 'recommendations'],
    )
  if (pack != null && !rules.some((rule) => rule.pack === pack))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `There is no norm in a pack with the id "${pack.slice(0, 40)}".`,
        sv: `Det finns ingen rekommendation i en samling med id ”${pack.slice(0, 40)}”.`,
      },
      [...path, 'pack'],
    )
}

export const inPack = (rule: Rule, pack: string | null | undefined) => pack == null || rule.pack === pack

export const aboutAny = (rule: Rule, kinds: readonly string[] | null | undefined) =>
  kinds == null || rule.actorKinds.some((kind) => kinds.includes(kind))

/** The strongest word among its citations. */
export const strengthOf = ({ citations }: Rule) =>
  strengths.find((each) => citations.some(({ strength }) => strength === each)) ?? 'GUIDANCE'
