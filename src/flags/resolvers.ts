// Flags in the contract.
import type { Covers } from '../api/covers.ts'
import { resultOf } from '../assessment/reading.ts'
import { rule } from '../recommendations/choosing.ts'
import type { CountryResolvers, Episode, Flag, Resolvers } from '../schema.generated.ts'
import { territory as territoryOf } from '../territories/territories.ts'
import { type EpisodeRow, episodes, type FlagRow, flags, flagsOf } from './flags-read.ts'

const territory = { flags: ({ code }, args, ctx) => flagsOf(ctx, code, args) } satisfies CountryResolvers

export const resolvers = {
  Query: { flags: (_, args, ctx) => flags(ctx, args) },
  Flag: {
    territory: ({ code }, _, ctx) => territoryOf(ctx, code),
    recommendation: ({ recommendation }, _, ctx) => rule(ctx, recommendation),
    result: ({ code, recommendation }, args, ctx) => resultOf(ctx, code, recommendation, args),
    episodes: ({ id }, _, ctx) => episodes(ctx, id),
  },
  FlagConnection: { totalCount: (page) => page.totalCount() },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Omit<Flag, 'suggestions'>, FlagRow, typeof resolvers.Flag>
true satisfies Covers<Episode, EpisodeRow, object>
