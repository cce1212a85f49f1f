// The forecast in the contract.
import type { Covers } from '../api/covers.ts'
import type { Forecast, Resolvers } from '../schema.generated.ts'
import { type ForecastRow, forecast, keeps, sentenceIn } from './forecast.ts'

const DAYS = 90

export const resolvers = {
  Municipality: { forecast: ({ code }, { days }, ctx) => forecast(ctx, code, days ?? DAYS) },
  Forecast: {
    recommendation: ({ now }) => now.rule,
    becomes: ({ after }) => after.state,
    says: (row, { lang }) => sentenceIn(row, lang === 'EN' ? 'en' : 'sv'),
    keeps: (row, _, ctx) => keeps(ctx, row),
  },
} satisfies Resolvers

true satisfies Covers<Forecast, ForecastRow, typeof resolvers.Forecast>
