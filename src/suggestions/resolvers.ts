// Suggestions in the contract.
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import { resultOf } from '../assessment/reading.ts'
import type { Resolvers, Suggestion } from '../schema.generated.ts'
import { type SuggestionRow, suggestions } from './suggestions.ts'
import { reasonsIn, saysIn } from './words.ts'

export const resolvers = {
  Suggestion: {
    says: (row, { lang }) => saysIn(row, langOf(lang)),
    reasons: (row, { lang }) => reasonsIn(row, langOf(lang)),
  },
  Flag: {
    suggestions: async ({ code, recommendation }, { first }, ctx) =>
      suggestions(ctx, await resultOf(ctx, code, recommendation), first),
  },
  Result: { suggestions: (result, { first }, ctx) => suggestions(ctx, result, first) },
} satisfies Resolvers

true satisfies Covers<Suggestion, SuggestionRow, typeof resolvers.Suggestion>
