// Rounds in the contract.

import { attempted } from '../acts/entering.ts'
import type { Covers } from '../api/covers.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import { fact } from '../evidence/facts.ts'
import type { Resolvers, Round } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { roundAnswer } from './answering.ts'
import { comparedWith, countsIn, frozenIn } from './frozen.ts'
import { roundReport } from './reporting.ts'
import {
  answersOf,
  maybeRound,
  municipalitiesOf,
  type RoundRow,
  reportsOf,
  roundClose,
  roundOpen,
  rounds,
  statusOf,
} from './rounds.ts'

export const resolvers = {
  Query: {
    rounds: (_, __, ctx) => rounds(ctx),
    round: (_, { id }, ctx) => maybeRound(ctx, id),
  },
  Mutation: {
    roundOpen: (_, { input, key }, ctx) => attempted(() => roundOpen(ctx, input, key)),
    roundClose: (_, { id, key }, ctx) => attempted(() => roundClose(ctx, id, key)),
    roundAnswer: (_, { id, input, key }, ctx) => roundAnswer(ctx, id, input, key),
    roundReport: (_, { id, input, key }, ctx) => attempted(() => roundReport(ctx, id, input, key)),
  },
  Round: {
    closedOn: ({ closedOn }) => (closedOn === LAST_DAY ? null : closedOn),
    status: (row, _, { clock }) => statusOf(row, clock.today()),
    within: ({ within }, _, ctx) => territory(ctx, within),
    asked: async ({ within }, _, { database }) => (await municipalitiesOf(database, within)).length,
    answered: async ({ id }, _, ctx) => (await answersOf(ctx, id)).length,
    answers: ({ id }, _, ctx) => answersOf(ctx, id),
    reports: async ({ id }, { municipality }, ctx) =>
      (await reportsOf(ctx, id)).filter(({ code }) => municipality == null || code === municipality),
    counts: (row, { recommendations }, ctx) => countsIn(ctx, row, recommendations),
    snapshot: (row, { code }, ctx) => frozenIn(ctx, row, code),
    compared: (row, args, ctx) => comparedWith(ctx, row, args.with),
  },
  RoundAnswer: { municipality: ({ code }, _, ctx) => territory(ctx, code) },
  RoundReport: {
    municipality: ({ code }, _, ctx) => territory(ctx, code),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
} satisfies Resolvers

true satisfies Covers<Round, RoundRow, typeof resolvers.Round>
