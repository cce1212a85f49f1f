// Questions to partners in the contract.
import { attempted } from '../acts/entering.ts'
import type { Covers } from '../api/covers.ts'
import { maybeFact } from '../evidence/facts.ts'
import type { Warning } from '../guards/warning.ts'
import type { PartnerAsk, PartnerAskState, Resolvers } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { type PartnerAskSeen, partnerAsk, partnerAskRevoke, partnerAsks, stateOf } from './asking.ts'

const warned = async <T extends { warnings: Warning[] | null }>(done: Promise<T>) => {
  const { warnings, ...rest } = await done
  return { ...rest, warnings: warnings ?? [] }
}

export const resolvers = {
  Query: { partnerAsks: (_, { municipality }, ctx) => partnerAsks(ctx, municipality) },
  Mutation: {
    partnerAsk: (_, { fact, input, key }, ctx) => warned(attempted(() => partnerAsk(ctx, fact, input, key))),
    partnerAskRevoke: (_, { id, key }, ctx) => warned(attempted(() => partnerAskRevoke(ctx, id, key))),
  },
  PartnerAsk: {
    municipality: ({ code }, _, ctx) => territory(ctx, code),
    fact: ({ fact }, _, ctx) => maybeFact(ctx, fact),
    mailbox: ({ mailbox }) => mailbox || null,
    state: (row, _, { clock }) => stateOf(row, clock.now()) as PartnerAskState,
    answeredAt: ({ answeredAt }) => answeredAt || null,
    words: ({ words }) => words || null,
  },
} satisfies Resolvers

true satisfies Covers<PartnerAsk, PartnerAskSeen, typeof resolvers.PartnerAsk>
