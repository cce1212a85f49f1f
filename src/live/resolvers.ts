// What is told as it happens, in the contract.
import type { Resolvers } from '../schema.generated.ts'
import { type FlagsChangedRow, follow } from './flags-changed.ts'

export const resolvers = {
  Subscription: {
    flagsChanged: {
      subscribe: (_, { filter, after }, ctx) => follow(ctx, filter, after),
      resolve: (row: FlagsChangedRow) => row,
    },
  },
} satisfies Resolvers
