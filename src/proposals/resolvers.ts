// Proposals in the contract.
import type { Covers } from '../api/covers.ts'
import { actLabel } from '../audit/words.ts'
import { node } from '../evidence/things.ts'
import { actId } from '../facts/ids.ts'
import type { Proposal, Resolvers } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { confirm, type ProposalRow, proposal, proposalsOf, reasonIn, stop, withdraw } from './proposals.ts'

export const resolvers = {
  ActPayload: { proposal: ({ proposal: id }, _, ctx) => (id ? proposal(ctx, id) : null) },
  Municipality: { proposals: ({ code }, _, ctx) => proposalsOf(ctx, code) },
  Mutation: {
    proposalConfirm: (_, { id, key }, ctx) => confirm(ctx, id, key),
    proposalStop: (_, { id, input, key }, ctx) => stop(ctx, id, input, key),
    proposalWithdraw: (_, { id, key }, ctx) => withdraw(ctx, id, key),
  },
  Proposal: {
    label: ({ act }, { lang }) => actLabel(act, lang === 'EN' ? 'en' : 'sv'),
    arguments: (row) => JSON.parse(row.arguments),
    thing: ({ thing }, _, ctx) => node(ctx, thing),
    asked: ({ asked }, _, ctx) => Promise.all(asked.map((code) => territory(ctx, code))),
    confirmed: ({ confirmed }, _, ctx) => Promise.all(confirmed.map((code) => territory(ctx, code))),
    reason: (row, { lang }) => reasonIn(row, lang === 'SV' ? 'sv' : 'en'),
    done: ({ seq }) => (seq === null ? null : actId(seq)),
  },
} satisfies Resolvers

true satisfies Covers<Proposal, ProposalRow, typeof resolvers.Proposal>
