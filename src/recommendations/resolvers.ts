// The norms in the contract.
import type { Covers } from '../api/covers.ts'
import type {
  Citation,
  CitedSource,
  Measure,
  PackSource,
  Parameter,
  Recommendation,
  Resolvers,
  RulePack,
  Served,
  UntestedNorm,
} from '../schema.generated.ts'
import {
  type CitationRow,
  type MeasureRow,
  maybeRule,
  measureOf,
  measuresOf,
  normsOf,
  type PackSourceRow,
  type ParameterRow,
  packOf,
  rule,
  type ServedRow,
  strengthOf,
  type UntestedRow,
} from './choosing.ts'
import type { Pack } from './packs.ts'
import type { Rule } from './rule.ts'

type Lang = { lang?: 'SV' | 'EN' | null | undefined }

const inLang = (text: { sv: string; en: string }, { lang }: Lang) => (lang === 'EN' ? text.en : text.sv)

const sources: Record<CitationRow['source'], CitedSource> = {
  'strategy-2016': 'STRATEGY_2016',
  'law-2023-196': 'LAW_2023_196',
  practice: 'PRACTICE',
}

export const resolvers = {
  Query: {
    rulePacks: (_, __, { packs }) => packs,
    recommendation: (_, { id }, ctx) => maybeRule(ctx, id),
  },
  RulePack: {
    title: ({ title }, args) => inLang(title, args),
    county: ({ county }) => county ?? null,
    binding: ({ binding }, args) => inLang(binding, args),
    supersededBy: ({ supersededBy }, args) => (supersededBy ? inLang(supersededBy, args) : null),
    measures: (pack) => measuresOf(pack),
    recommendations: (pack, _, ctx) => normsOf(ctx, pack),
  },
  PackSource: {
    url: ({ url }) => url ?? null,
    note: ({ note }, args) => (note ? inLang(note, args) : null),
  },
  Measure: {
    title: ({ title }, args) => inLang(title, args),
    recommendations: ({ pack, id }, _, ctx) => normsOf(ctx, pack, id),
    untested: ({ pack, untested }) => pack.untested.filter(({ id }) => untested.includes(id)),
  },
  UntestedNorm: {
    title: ({ title }, args) => inLang(title, args),
    why: ({ why }, args) => inLang(why, args),
  },
  Recommendation: {
    title: ({ title }, args) => inLang(title, args),
    pack: (norm, _, ctx) => packOf(ctx, norm),
    measure: (norm, _, ctx) => measureOf(ctx, norm),
    strength: (norm) => strengthOf(norm),
    inForceFrom: ({ period }) => period.from,
    inForceUntil: ({ period }) => period.until ?? null,
    presumes: ({ presumes }, _, ctx) => (presumes ? rule(ctx, presumes) : null),
    remedy: ({ remedy }, args) => inLang(remedy, args),
  },
  Citation: {
    source: ({ source }) => sources[source],
    paraphrase: ({ paraphrase }, args) => inLang(paraphrase, args),
  },
  Served: { why: ({ why }, args) => inLang(why, args) },
  Parameter: { value: ({ value }) => String(value) },
} satisfies Resolvers

true satisfies Covers<RulePack, Pack, typeof resolvers.RulePack>
true satisfies Covers<PackSource, PackSourceRow, typeof resolvers.PackSource>
true satisfies Covers<Measure, MeasureRow, typeof resolvers.Measure>
true satisfies Covers<UntestedNorm, UntestedRow, typeof resolvers.UntestedNorm>
true satisfies Covers<Omit<Recommendation, 'nextDraft'>, Rule, typeof resolvers.Recommendation>
true satisfies Covers<Citation, CitationRow, typeof resolvers.Citation>
true satisfies Covers<Served, ServedRow, typeof resolvers.Served>
true satisfies Covers<Parameter, ParameterRow, typeof resolvers.Parameter>
