// The facts behind a result, as its account, indication, efforts and explanation need them.
import { childrenOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { Lang } from '../days.ts'
import { type FactRow, facts as factsOf, type SourceRow } from '../evidence/facts.ts'
import { account } from './accounts.ts'
import { efforts } from './queries.ts'
import type { ResultRead } from './reading.ts'

export async function accountOf(ctx: Context, result: ResultRead, lang: Lang): Promise<string> {
  const facts = await factsOf(ctx, result.evidence)
  const presumed = ctx.rules.find(({ id }) => id === result.rule.presumes)?.title ?? null
  return account({ result, facts, presumed }, lang)
}

/** The facts of one kind, the latest first. */
export async function factsOfKind(ctx: Context, { evidence }: ResultRead, kind: string): Promise<FactRow[]> {
  const facts = await factsOf(ctx, evidence)
  return facts.filter((row) => row.kind === kind).sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}

/** Steps towards the norm, whether or not they change its state, the latest first. */
export async function effortsOf(ctx: Context, { code, asOf, rule }: ResultRead): Promise<FactRow[]> {
  const taken = await childrenOf(ctx, efforts, code, { asOf })
  const ids = taken.flatMap(({ id, recommendation }) => (recommendation === rule.id ? [id] : []))
  return (await factsOf(ctx, ids)).sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
}

/** Where an indication comes from: each source once. */
export async function sourcesOf(ctx: Context, { evidence }: ResultRead): Promise<SourceRow[]> {
  const facts = await factsOf(ctx, evidence)
  const sources = facts.flatMap(({ sources }) => sources)
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()]
}
