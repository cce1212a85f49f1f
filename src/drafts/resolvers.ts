// Drafts of norms in the contract.
import { attempted } from '../acts/entering.ts'
import type { Covers } from '../api/covers.ts'
import { digestOf } from '../assessment/keep.ts'
import { stale } from '../assessment/queries.ts'
import type { Context } from '../context.ts'
import { FIRST_DAY } from '../database/sentinels.ts'
import { maybeRule } from '../recommendations/choosing.ts'
import type {
  DraftExample,
  DraftProblem,
  FlagMove,
  NormEffect,
  RecommendationDraft,
  RecommendationEffect,
  RecommendationVersion,
  Resolvers,
} from '../schema.generated.ts'
import { all } from '../territories/territories.ts'
import {
  checked,
  type DraftRow,
  draft,
  drafts,
  maybeDraft,
  nextDraft,
  outcomes,
  type ProblemRow,
  packNamed,
  problemRow,
  save,
  soundNorm,
  type VersionRow,
} from './drafts.ts'
import { type EffectRow, effectOf, type FlagMoveRow, type NormEffectRow } from './effect.ts'
import type { ExampleRow } from './examples.ts'
import { packAdd, publishDraft, retire } from './publishing.ts'
import { versionsOf } from './queries.ts'

/** What was done as one thing, or what is to be mended. */
const answered = <T extends { replayed: boolean }>(work: () => Promise<T>) =>
  attempted(async () => {
    const done = await work()
    return { done, replayed: done.replayed }
  })

async function norm(ctx: Context, work: () => Promise<{ id: string; replayed: boolean }>) {
  const { done, ...answer } = await answered(work)
  return { recommendation: done && maybeRule(ctx, done.id), ...answer }
}

async function reassessment(ctx: Context) {
  const levels = await Promise.all(
    (['MUNICIPALITY', 'COUNTY', 'COUNTRY'] as const).map((level) => all(ctx, level)),
  )
  const waiting = await stale(ctx.database, { rules: digestOf(ctx.rules), day: ctx.clock.today() })
  return { territories: levels.flat().length, remaining: waiting.length }
}

export const resolvers = {
  Query: {
    recommendationDrafts: (_, __, ctx) => drafts(ctx),
    recommendationDraft: (_, { id }, ctx) => maybeDraft(ctx, id),
    recommendationEffect: async (_, { draft: id }, ctx) =>
      effectOf(ctx, await soundNorm(ctx, await draft(ctx, id))),
    recommendationVersions: (_, { id }, ctx) => versionsOf(ctx.database, { id }),
    reassessment: (_, __, ctx) => reassessment(ctx),
  },
  Mutation: {
    recommendationDraft: async (_, { id, input, key }, ctx) => {
      const { done, ...answer } = await answered(() => save(ctx, id, input, key))
      return { draft: done, ...answer }
    },
    recommendationPublish: (_, { id, input, key }, ctx) => norm(ctx, () => publishDraft(ctx, id, input, key)),
    recommendationRetire: (_, { id, input, key }, ctx) => norm(ctx, () => retire(ctx, id, input, key)),
    packAdd: async (_, { input, key }, ctx) => {
      const { done, ...answer } = await answered(() => packAdd(ctx, input, key))
      return { pack: ctx.packs.find(({ id }) => id === done?.id) ?? null, ...answer }
    },
  },
  RecommendationDraft: {
    pack: ({ pack }, _, ctx) => packNamed(ctx, pack, ['pack']),
    mine: ({ by }, _, { viewer }) => by === viewer.subject,
    published: ({ published }) => published || null,
    problems: async (row, _, ctx) => (await checked(ctx, row)).problems.map(problemRow),
    examples: (row, _, ctx) => outcomes(ctx, row),
  },
  DraftProblem: { message: ({ said }, { lang }) => said[lang === 'SV' ? 'sv' : 'en'] },
  Recommendation: {
    nextDraft: (rule) => nextDraft(rule),
  },
  NormEffect: {
    title: ({ rule }, { lang }) => (lang === 'EN' ? rule.title.en : rule.title.sv),
    opened: ({ moves }) => moves.filter(({ before }) => !before),
    closed: ({ moves }) => moves.filter(({ after }) => !after),
    changed: ({ moves }) => moves.filter(({ before, after }) => before && after),
  },
  FlagMove: {
    territory: ({ place }) => place,
    before: ({ before }) => before || null,
    after: ({ after }) => after || null,
  },
  RecommendationVersion: {
    validFrom: ({ validFrom }) => (validFrom === FIRST_DAY ? null : validFrom),
    changelog: ({ changelog }) => changelog || null,
    byStaff: ({ origin }) => origin === 'STAFF',
  },
} satisfies Resolvers

true satisfies Covers<RecommendationDraft, DraftRow, typeof resolvers.RecommendationDraft>
true satisfies Covers<DraftProblem, ProblemRow, typeof resolvers.DraftProblem>
true satisfies Covers<DraftExample, ExampleRow, object>
true satisfies Covers<RecommendationEffect, EffectRow, object>
true satisfies Covers<NormEffect, NormEffectRow, typeof resolvers.NormEffect>
true satisfies Covers<FlagMove, FlagMoveRow, typeof resolvers.FlagMove>
true satisfies Covers<RecommendationVersion, VersionRow, typeof resolvers.RecommendationVersion>
