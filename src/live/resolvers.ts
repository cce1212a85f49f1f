// What is told as it happens, in the contract.
import type { Context } from '../context.ts'
import { maybeThing } from '../evidence/things.ts'
import type { Resolvers } from '../schema.generated.ts'
import { type AgreementsEndingRow, agreementsEnding } from './agreements-ending.ts'
import { type FlagsChangedRow, flagsChanged } from './flags-changed.ts'
import { telling } from './following.ts'

export const resolvers = {
  Subscription: {
    flagsChanged: {
      subscribe: (_, { filter, after }, ctx) => flagsChanged(ctx, filter, after),
      resolve: (row: FlagsChangedRow, _: object, ctx: Context) => telling(ctx, row),
    },
    agreementsEnding: {
      subscribe: (_, { filter, withinDays, after }, ctx) =>
        agreementsEnding(ctx, { ...filter, withinDays }, after),
      resolve: (row: AgreementsEndingRow, _: object, ctx: Context) => telling(ctx, row),
    },
  },
  AgreementEnding: {
    agreement: ({ id }, _, ctx) => maybeThing(ctx, id),
  },
} satisfies Resolvers
