// Trends in the contract.
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import { legend } from '../assessment/cells.ts'
import type {
  Resolvers,
  TrendChange,
  TrendHistory,
  TrendMove,
  TrendNorm,
  TrendPoint,
  Trends,
} from '../schema.generated.ts'
import { type HistoryRow, historyBetween } from './history.ts'
import {
  type ChangeRow,
  changeBetween,
  type MoveRow,
  type NormChangeRow,
  period,
  series,
  type TrendPointRow,
  type TrendRow,
  trends,
} from './trends.ts'
import { basisLabel } from './words.ts'

const row = (value: number) => legend[value] ?? { value, state: 'UNKNOWN' as const, towards: null }

export const resolvers = {
  Query: {
    trends: (_, args, ctx) => trends(ctx, args),
    trendsBetween: (_, args, ctx) => period(ctx, args),
  },
  Trends: {
    legend: () => legend,
    saidThen: (asked, _, ctx) => series(ctx, asked, 'SAID_THEN'),
    restated: (asked, _, ctx) => series(ctx, asked, 'RESTATED'),
  },
  TrendPoint: { label: ({ basis }, { lang }) => basisLabel(basis, langOf(lang)) },
  TrendsBetween: {
    saidThen: ({ of, ...days }, _, ctx) => changeBetween(ctx, of, { ...days, basis: 'SAID_THEN' }),
    restated: ({ of, ...days }, _, ctx) => changeBetween(ctx, of, { ...days, basis: 'RESTATED' }),
    history: ({ of, ...days }, _, ctx) => historyBetween(ctx, of, days),
  },
  TrendChange: { label: ({ basis }, { lang }) => basisLabel(basis, langOf(lang)) },
  TrendNorm: { recommendation: ({ rule }) => rule },
  TrendMove: { from: ({ from }) => row(from), to: ({ to }) => row(to) },
} satisfies Resolvers

true satisfies Covers<Trends, TrendRow, typeof resolvers.Trends>
true satisfies Covers<TrendPoint, TrendPointRow, typeof resolvers.TrendPoint>
true satisfies Covers<TrendChange, ChangeRow, typeof resolvers.TrendChange>
true satisfies Covers<TrendNorm, NormChangeRow, typeof resolvers.TrendNorm>
true satisfies Covers<TrendMove, MoveRow, typeof resolvers.TrendMove>
true satisfies Covers<TrendHistory, HistoryRow, object>
