// Assessments as they are read: kept ones for today, live ones for any other day, the results that fit, each with its norm.
import { type Asked, momentOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { NotFound } from '../errors.ts'
import { aboutAny, inPack, requireKnown } from '../recommendations/choosing.ts'
import { type Rule, type State, states } from '../recommendations/rule.ts'
import { assess } from './assessment.ts'
import { kept } from './kept.ts'
import type { Assessment, Result } from './result.ts'

export interface AssessmentRead extends Omit<Assessment, 'results'> {
  results: ResultRead[]
}

export interface ResultRead extends Omit<Result, 'recommendation'> {
  code: string
  asOf: string
  rule: Rule
}

/** One assessment of one territory; all that are asked for alike in a request are made at once. */
export async function assessment(
  ctx: Context,
  code: string,
  args: Asked & { pack?: string | null | undefined },
) {
  requireKnown(ctx.rules, { pack: args.pack }, [])
  const moment = await momentOf(ctx, args)
  const key = `assessment ${moment.asOf} ${moment.knownAt}`
  const found = await ctx.loaders.batch(key, code, async (codes) => {
    const all = await assessments(ctx, codes, moment)
    return new Map(all.map((one) => [one.code, one]))
  })
  if (!found) throw new NotFound('territory', code)
  // A result of another day is one of the version that was valid then.
  const then = moment.asOf === ctx.clock.today() ? undefined : await ctx.rulesOn?.(moment.asOf)
  return withRules(then ?? ctx.rules, found, args.pack)
}

export const assessments = (ctx: Context, codes: string[], moment: { asOf: string; knownAt: number }) =>
  moment.asOf === ctx.clock.today() && moment.knownAt === KNOWN_NOW
    ? kept(ctx, codes)
    : assess(ctx, { codes, ...moment })

function withRules(rules: Rule[], found: Assessment, pack: string | null | undefined): AssessmentRead {
  const { code, asOf } = found
  const results = found.results.flatMap(({ recommendation, ...result }) => {
    const rule = rules.find(({ id }) => id === recommendation)
    return rule && inPack(rule, pack) ? [{ ...result, code, asOf, rule }] : []
  })
  return { ...found, results }
}

/** The result of one norm in one territory, today's unless another day is asked about. */
export async function resultOf(
  ctx: Context,
  code: string,
  recommendation: string,
  moment: Asked = {},
): Promise<ResultRead | null> {
  const { results } = await assessment(ctx, code, moment)
  return results.find(({ rule }) => rule.id === recommendation) ?? null
}

export function counts({ results }: { results: Pick<Result, 'state' | 'indication'>[] }) {
  const towards = (state: State, way: string) =>
    results.filter((result) => result.state === state && result.indication?.towards === way).length
  return states.map((state) => ({
    state,
    count: results.filter((result) => result.state === state).length,
    towardsMet: towards(state, 'MET'),
    towardsNotMet: towards(state, 'NOT_MET'),
  }))
}

interface Conditions {
  states?: readonly string[] | null | undefined
  severities?: readonly string[] | null | undefined
  recommendations?: readonly string[] | null | undefined
  actorKinds?: readonly string[] | null | undefined
  telling?: boolean | null | undefined
}

const telling = ({ state, indication }: ResultRead) =>
  indication !== null || (state !== 'UNKNOWN' && state !== 'NOT_APPLICABLE')

export function fitting({ results }: AssessmentRead, asked: Conditions): ResultRead[] {
  const among = (list: readonly string[] | null | undefined, value: string) =>
    list == null || list.includes(value)
  return results.filter(
    (result) =>
      among(asked.states, result.state) &&
      among(asked.severities, result.rule.severity) &&
      among(asked.recommendations, result.rule.id) &&
      aboutAny(result.rule, asked.actorKinds) &&
      (!asked.telling || telling(result)),
  )
}
