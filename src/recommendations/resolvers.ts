// The norms in the contract.
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import type { Both } from '../days.ts'
import type {
  CheckKind,
  Citation,
  CitedSource,
  Measure,
  NormCheck,
  PackSource,
  Parameter,
  Recommendation,
  RemedyAct,
  Resolvers,
  RulePack,
  Served,
  UntestedNorm,
} from '../schema.generated.ts'
import { CheckKind as checkWords } from '../vocabulary/norms.ts'
import {
  type CitationRow,
  type MeasureRow,
  measureOf,
  measuresOf,
  normsOf,
  type PackSourceRow,
  packOf,
  rule,
  type ServedRow,
  strengthOf,
  type UntestedRow,
  versionOn,
} from './choosing.ts'
import type { Pack } from './packs.ts'
import { labelIn, type ParameterRow, plainly, unitIn, valueIn, whyIn } from './parameters.ts'
import { type RemedyActRow, remedyActs } from './remedy-acts.ts'
import type { Check, Rule } from './rule.ts'

const inLang = (text: Both, { lang }: { lang?: 'SV' | 'EN' | null | undefined }) => text[langOf(lang)]

const sources: Record<CitationRow['source'], CitedSource> = {
  'strategy-2016': 'STRATEGY_2016',
  'law-2023-196': 'LAW_2023_196',
  practice: 'PRACTICE',
}

export const resolvers = {
  Query: {
    rulePacks: (_, __, { packs }) => packs,
    recommendation: (_, { id, asOf }, ctx) => versionOn(ctx, id, asOf),
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
    check: (norm) => norm,
    otherChecks: ({ or }) => or ?? [],
    remedyActs,
  },
  NormCheck: {
    kind: ({ check }) => check.toUpperCase() as CheckKind,
    label: ({ check }, { lang }) => checkWords[check.toUpperCase() as CheckKind][langOf(lang)],
  },
  Citation: {
    source: ({ source }) => sources[source],
    paraphrase: ({ paraphrase }, args) => inLang(paraphrase, args),
  },
  Served: { why: ({ why }, args) => inLang(why, args) },
  Parameter: {
    label: (row, { lang }) => labelIn(row, langOf(lang)),
    value: (row) => plainly(row),
    inWords: (row, { lang }) => valueIn(row, langOf(lang)),
    unit: (row, { lang }) => unitIn(row, langOf(lang)),
    why: (row, { lang }) => whyIn(row, langOf(lang)),
  },
} satisfies Resolvers

true satisfies Covers<RulePack, Pack, typeof resolvers.RulePack>
true satisfies Covers<PackSource, PackSourceRow, typeof resolvers.PackSource>
true satisfies Covers<Measure, MeasureRow, typeof resolvers.Measure>
true satisfies Covers<UntestedNorm, UntestedRow, typeof resolvers.UntestedNorm>
true satisfies Covers<Omit<Recommendation, 'nextDraft'>, Rule, typeof resolvers.Recommendation>
true satisfies Covers<NormCheck, Check, typeof resolvers.NormCheck>
true satisfies Covers<RemedyAct, RemedyActRow, object>
true satisfies Covers<Citation, CitationRow, typeof resolvers.Citation>
true satisfies Covers<Served, ServedRow, typeof resolvers.Served>
true satisfies Covers<Parameter, ParameterRow, typeof resolvers.Parameter>
