// Search in the contract.
import { kindLabel } from '../actors/kinds.ts'
import type { Covers } from '../api/covers.ts'
import type { Resolvers, SearchHit } from '../schema.generated.ts'
import { levelLabel, withCode } from '../territories/territories.ts'
import { found, type HitRow, placeOf, search } from './search.ts'

export const resolvers = {
  Query: { search: (_, { text, first }, ctx) => search(ctx, text, first) },
  SearchHit: {
    node: (row, _, ctx) => found(ctx, row),
    label: ({ kind }, { lang }) =>
      levelLabel(kind, lang === 'EN' ? 'en' : 'sv') ?? kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    territory: async ({ id }, _, ctx) => (await withCode(ctx, (await placeOf(ctx, id)) ?? '')) ?? null,
  },
} satisfies Resolvers

true satisfies Covers<SearchHit, HitRow, typeof resolvers.SearchHit>
