// Releases in the contract.
import type { Covers } from '../api/covers.ts'
import type { Release, ReleaseRow, ReleaseTable, Resolvers } from '../schema.generated.ts'
import { type ReleaseRead, release, releases } from './releases.ts'
import type { Table, TableRow } from './table.ts'

export const resolvers = {
  Query: {
    releases: (_, __, ctx) => releases(ctx),
    release: (_, { month }, ctx) => release(ctx, month),
  },
  Release: {
    tables: ({ tables }, { recommendations }) =>
      tables.filter(({ recommendation }) => recommendations?.includes(recommendation) ?? true),
  },
} satisfies Resolvers

true satisfies Covers<Release, ReleaseRead, typeof resolvers.Release>
true satisfies Covers<ReleaseTable, Table, object>
true satisfies Covers<ReleaseRow, TableRow, object>
