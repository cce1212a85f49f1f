// Which territories, norms and results a coverage is of.
import { codeOf } from '../api/reading.ts'
import { type Cell, GAPS, legend, OUTSIDE, TO_ASK } from '../assessment/cells.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { aboutAny, inPack, requireKnown, strengthOf } from '../recommendations/choosing.ts'
import type { Rule } from '../recommendations/rule.ts'
import { all, type TerritoryRow, withCode } from '../territories/territories.ts'

type Maybe<T> = T | null | undefined

export interface TerritoryConditions {
  county?: Maybe<string>
  territories?: Maybe<readonly string[]>
  groups?: Maybe<readonly string[]>
  populationFrom?: Maybe<number>
  populationTo?: Maybe<number>
}

export interface NormConditions {
  pack?: Maybe<string>
  recommendations?: Maybe<readonly string[]>
  actorKinds?: Maybe<readonly string[]>
  severities?: Maybe<readonly string[]>
  strengths?: Maybe<readonly string[]>
  dimensions?: Maybe<readonly string[]>
}

export interface CellConditions {
  states?: Maybe<readonly string[]>
  certainty?: Maybe<'ESTABLISHED' | 'INDICATED'>
  evidenceFrom?: Maybe<string>
  evidenceUntil?: Maybe<string>
}

const among = (list: Maybe<readonly string[]>, value: string | null) =>
  list == null || (value !== null && list.includes(value))

export function normsFitting(rules: Rule[], level: Rule['level'], asked: NormConditions): Rule[] {
  requireKnown(rules, asked, ['filter'])
  return rules.filter(
    (rule) =>
      rule.level === level &&
      inPack(rule, asked.pack) &&
      among(asked.recommendations, rule.id) &&
      aboutAny(rule, asked.actorKinds) &&
      among(asked.severities, rule.severity) &&
      among(asked.strengths, strengthOf(rule)) &&
      (asked.dimensions == null || rule.dimensions.some((each) => asked.dimensions?.includes(each))),
  )
}

const MOST_TERRITORIES = 500

export async function territoriesFitting(
  ctx: Context,
  level: TerritoryRow['level'],
  asked: TerritoryConditions,
): Promise<TerritoryRow[]> {
  const county = asked.county == null ? null : codeOf(asked.county, 'COUNTY', 'filter.county')
  const { populationFrom, populationTo } = asked
  const fits = (each: TerritoryRow) =>
    each.level === level &&
    (county === null || each.within === county || each.code === county) &&
    among(asked.groups, each.groupCode) &&
    (populationFrom == null || (each.population ?? -1) >= populationFrom) &&
    (populationTo == null || (each.population ?? Number.POSITIVE_INFINITY) <= populationTo)
  const codes = asked.territories
  if (codes == null) return (await all(ctx, level)).filter(fits)
  if (codes.length > MOST_TERRITORIES)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `At most ${MOST_TERRITORIES} territories can be named; ${codes.length} were.`,
        sv: `Högst ${MOST_TERRITORIES} områden kan anges; här var det ${codes.length}.`,
      },
      ['filter', 'territories'],
    )
  const named = await Promise.all([...new Set(codes)].map((code) => withCode(ctx, code)))
  return named.filter((each) => each !== undefined).filter(fits)
}

/** Whether anything is asked of single results. */
export const selective = ({ states, certainty, evidenceFrom, evidenceUntil }: CellConditions) =>
  [states, certainty, evidenceFrom, evidenceUntil].some((each) => each != null)

/** A result that does not apply fits only where it is asked for by its state. */
export function fitting({ states, certainty, evidenceFrom, evidenceUntil }: CellConditions) {
  return ({ value, on }: Cell) => {
    if (value === OUTSIDE && !states?.includes('NOT_APPLICABLE')) return false
    if (!among(states, legend[value]?.state ?? null)) return false
    if (certainty === 'ESTABLISHED' && !GAPS.includes(value)) return false
    if (certainty === 'INDICATED' && value !== TO_ASK) return false
    if (evidenceFrom == null && evidenceUntil == null) return true
    return on !== null && on >= (evidenceFrom ?? on) && on <= (evidenceUntil ?? on)
  }
}
