// The first inventory in the contract.
import type { Covers } from '../api/covers.ts'
import { wording } from '../ask-first/ask-first.ts'
import { maybeThing } from '../evidence/things.ts'
import type { GuideQuestion, GuideRecord, InventoryGuide, Resolvers } from '../schema.generated.ts'
import {
  answerTakenBack,
  type GuideQuestionRow,
  type GuideRow,
  guide,
  missing,
  wholeAsItIs,
} from './guide.ts'
import { type GuideRecordRow, notSo, recordsOf, stillSo } from './records.ts'

export const resolvers = {
  Municipality: { inventoryGuide: (row, _, ctx) => guide(ctx, row) },
  GuideQuestion: {
    question: (row, { lang }, ctx) => wording(ctx, row, lang === 'EN' ? 'en' : 'sv'),
    forum: ({ forum }, _, ctx) => (forum ? maybeThing(ctx, forum) : null),
    onRecord: (row, _, ctx) => recordsOf(ctx, row),
    confirm: (row, _, ctx) => wholeAsItIs(ctx, row),
    takeBack: (row) => answerTakenBack(row),
    add: (row) => missing(row),
  },
  GuideRecord: {
    confirm: ({ fact }, _, ctx) => stillSo(fact, ctx.clock.today()),
    correct: ({ fact, scope }, _, ctx) => notSo(fact, scope, ctx.clock.today()),
  },
} satisfies Resolvers

true satisfies Covers<InventoryGuide, GuideRow, object>
true satisfies Covers<GuideQuestion, GuideQuestionRow, typeof resolvers.GuideQuestion>
true satisfies Covers<GuideRecord, GuideRecordRow, typeof resolvers.GuideRecord>
