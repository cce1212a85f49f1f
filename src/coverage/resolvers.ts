// Coverage in the contract.
import type { Covers } from '../api/covers.ts'
import { type LegendRow, legend } from '../assessment/cells.ts'
import { stateColour, stateLabel } from '../assessment/words.ts'
import type {
  Coverage,
  CoverageLegend,
  CoverageSum,
  CoverageTerritory,
  CoverageTotal,
  EvidenceDays,
  Resolvers,
} from '../schema.generated.ts'
import type { EvidenceDaysRow, Tally } from './counting.ts'
import {
  type CoverageRow,
  coverage,
  national,
  overall,
  type TerritoryTotalRow,
  type TotalRow,
  territoryTotals,
  totals,
} from './coverage.ts'

export const resolvers = {
  Query: { coverage: (_, { filter, ...args }, ctx) => coverage(ctx, filter ?? {}, args) },
  Country: { coverage: (_, { filter, ...args }, ctx) => coverage(ctx, filter ?? {}, args) },
  County: {
    coverage: ({ code }, { filter, ...args }, ctx) => coverage(ctx, { ...filter, county: code }, args),
  },
  Coverage: {
    recommendations: ({ rules }) => rules,
    legend: () => legend,
    totals,
    rows: territoryTotals,
    overall,
    national: (row, _, ctx) => national(ctx, row),
  },
  CoverageLegend: {
    label: ({ state, towards }, { lang }) => stateLabel(state, towards, lang === 'EN' ? 'en' : 'sv'),
    colour: ({ state, towards }) => stateColour(state, towards),
  },
  CoverageTotal: { recommendation: ({ rule }) => rule },
} satisfies Resolvers

true satisfies Covers<Coverage, CoverageRow, typeof resolvers.Coverage>
true satisfies Covers<CoverageLegend, LegendRow, typeof resolvers.CoverageLegend>
true satisfies Covers<CoverageTotal, TotalRow, typeof resolvers.CoverageTotal>
true satisfies Covers<CoverageTerritory, TerritoryTotalRow, object>
true satisfies Covers<CoverageSum, Tally, object>
true satisfies Covers<EvidenceDays, EvidenceDaysRow, object>
