// What a draft would do to all territories: results of today by it beside those by the norms in force, and the flags between.
import { assess } from '../assessment/assessment.ts'
import { kept } from '../assessment/kept.ts'
import { counts } from '../assessment/reading.ts'
import type { Assessment, Result } from '../assessment/result.ts'
import { type Certainty, certaintyOf } from '../assessment/result.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../recommendations/rule.ts'
import { withNorm } from '../recommendations/standing.ts'
import { ageOf } from '../releases/age.ts'
import { all, type TerritoryRow } from '../territories/territories.ts'
import { withPresumed } from './examples.ts'

export interface NormCountRow {
  applies: number
  known: number
  counts: ReturnType<typeof counts>
  evidence: ReturnType<typeof ageOf>
}

export interface FlagMoveRow {
  place: TerritoryRow
  before: Certainty | ''
  after: Certainty | ''
}

export interface NormEffectRow {
  recommendation: string
  rule: Rule
  /** Null for a norm that is new. */
  before: NormCountRow | null
  after: NormCountRow
  moves: FlagMoveRow[]
}

export interface EffectRow {
  asOf: string
  territories: number
  norms: NormEffectRow[]
}

export async function effectOf(ctx: Context, draft: Rule): Promise<EffectRow> {
  const { rules } = withNorm(ctx, draft)
  const concerned = [draft, ...waitingFor(draft, rules)]
  const needed = [...new Set(concerned.flatMap((rule) => withPresumed(rule, rules)))]
  const places = await all(ctx, draft.level)
  const codes = places.map(({ code }) => code)
  const { database, viewer } = ctx
  const asOf = ctx.clock.today()
  const [before, after] = await Promise.all([
    kept(ctx, codes),
    assess({ database, viewer, rules: needed }, { codes, asOf }),
  ])
  const norms = concerned.map((rule) => {
    const was = ctx.rules.some(({ id }) => id === rule.id) ? of(rule, before) : null
    const is = of(rule, after)
    return {
      recommendation: rule.id,
      rule,
      before: was && counted([...was.values()], asOf),
      after: counted([...is.values()], asOf),
      moves: places.flatMap((place) => moved(place, was?.get(place.code), is.get(place.code))),
    }
  })
  return { asOf, territories: places.length, norms }
}

/** The norms that presume it, and those that presume them. */
function waitingFor({ id }: Rule, rules: Rule[]): Rule[] {
  const direct = rules.filter(({ presumes }) => presumes === id)
  return direct.flatMap((rule) => [rule, ...waitingFor(rule, rules)])
}

const of = ({ id }: Rule, all: Assessment[]) =>
  new Map(
    all.flatMap(({ code, results }) =>
      results.filter(({ recommendation }) => recommendation === id).map((result) => [code, result] as const),
    ),
  )

function counted(results: Result[], today: string): NormCountRow {
  const applying = results.filter(({ state }) => state !== 'NOT_APPLICABLE')
  const days = applying.flatMap(({ evidenceOn }) => evidenceOn ?? [])
  return {
    applies: applying.length,
    known: applying.filter(({ state }) => state !== 'UNKNOWN').length,
    counts: counts({ results }),
    evidence: ageOf(days, today, 1),
  }
}

function moved(place: TerritoryRow, was: Result | undefined, is: Result | undefined): FlagMoveRow[] {
  const [before, after] = [was, is].map((result) => (result ? certaintyOf(result) : '')) as (Certainty | '')[]
  return before === after ? [] : [{ place, before: before ?? '', after: after ?? '' }]
}
