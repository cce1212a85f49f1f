// Acts in the contract: each is a mutation of its name, and all are answered alike.
import { asksFor } from '../api/asked-for.ts'
import { recordedBy } from '../audit/entries.ts'
import type { Context } from '../context.ts'
import { maybeFact } from '../evidence/facts.ts'
import { node } from '../evidence/things.ts'
import { actId } from '../facts/ids.ts'
import { changesFor } from '../flags/flags.ts'
import { networksBeside } from '../measures/trial.ts'
import { rule } from '../recommendations/choosing.ts'
import type { Resolvers } from '../schema.generated.ts'
import { territory } from '../territories/territories.ts'
import { allActs } from './all.ts'
import { carryOut, type Given } from './carry-out.ts'
import { tryOutNamed } from './what-if.ts'

const mutations = Object.fromEntries(
  allActs.map((act) => [act.name, (_: unknown, given: Given, ctx: Context) => carryOut(ctx, act, given)]),
)

export const resolvers = {
  Mutation: {
    ...mutations,
    whatIf: (_, { acts }, ctx, info) =>
      tryOutNamed(ctx, acts, asksFor(info, 'networks') ? networksBeside(ctx) : undefined),
  },
  ActPayload: {
    act: ({ seq }) => (seq === null ? null : actId(seq)),
    thing: ({ thing }, _, ctx) => (thing ? node(ctx, thing) : null),
    facts: ({ seq }, _, ctx) => (seq === null ? [] : recordedBy(ctx, seq)),
    flags: ({ changes }, _, ctx) => changesFor(ctx.viewer.municipalities, changes),
  },
  FlagChange: {
    flag: ({ id }) => id,
    territory: ({ code }, _, ctx) => territory(ctx, code),
    recommendation: ({ recommendation }, _, ctx) => rule(ctx, recommendation),
    certainty: ({ after, before }) => (after || before) as never,
    cause: ({ cause }) => cause || null,
  },
  ReadyAct: {
    says: ({ says }, { lang }) => says[lang === 'EN' ? 'en' : 'sv'],
    thing: ({ thing }, _, ctx) => (thing ? node(ctx, thing) : null),
  },
  UserError: { message: ({ said }, { lang }) => said[lang === 'SV' ? 'sv' : 'en'] },
  ActWarning: { message: ({ said }, { lang }) => said[lang === 'SV' ? 'sv' : 'en'] },
  Conflict: {
    asked: ({ asked }, _, ctx) => maybeFact(ctx, asked),
    now: ({ now }, _, ctx) => (now ? maybeFact(ctx, now) : null),
  },
} satisfies Resolvers
