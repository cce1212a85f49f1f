// Coverage in the contract.
import type { Covers } from '../api/covers.ts'
import { stateLabel } from '../assessment/words.ts'
import type { Coverage, CoverageLegend, CoverageTotal, Resolvers } from '../schema.generated.ts'
import { type CoverageRow, coverage, type LegendRow, legend, type TotalRow } from './coverage.ts'

export const resolvers = {
  Query: { coverage: (_, { filter, ...args }, ctx) => coverage(ctx, filter ?? {}, args) },
  Coverage: { recommendations: ({ rules }) => rules, legend: () => legend },
  CoverageLegend: {
    label: ({ state, towards }, { lang }) => stateLabel(state, towards, lang === 'EN' ? 'en' : 'sv'),
  },
  CoverageTotal: { recommendation: ({ rule }) => rule },
} satisfies Resolvers

true satisfies Covers<Coverage, CoverageRow, typeof resolvers.Coverage>
true satisfies Covers<CoverageLegend, LegendRow, typeof resolvers.CoverageLegend>
true satisfies Covers<CoverageTotal, TotalRow, typeof resolvers.CoverageTotal>
