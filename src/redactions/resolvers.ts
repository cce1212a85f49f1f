// Redactions in the contract.
import type { Resolvers } from '../schema.generated.ts'
import { redact } from './redactions.ts'

export const resolvers = {
  Mutation: { factRedact: (_, given, ctx) => redact(ctx, given) },
} satisfies Resolvers
