// What to ask first, in the contract.
import type { Covers } from '../api/covers.ts'
import { maybeThing } from '../evidence/things.ts'
import type { AskFirst, AskIndication, CountryResolvers, Resolvers } from '../schema.generated.ts'
import { type AskRow, askFirst, askOf, wording } from './ask-first.ts'
import type { Pointed } from './questions.ts'

const territory = {
  askFirst: (row, { first }, ctx) => askOf(ctx, row, first),
} satisfies CountryResolvers

export const resolvers = {
  Query: { askFirst: (_, args, ctx) => askFirst(ctx, args) },
  AskFirst: {
    question: (row, { lang }, ctx) => wording(ctx, row, lang === 'EN' ? 'en' : 'sv'),
    forum: ({ forum }, _, ctx) => (forum ? maybeThing(ctx, forum) : null),
  },
  AskIndication: { recommendation: ({ rule }) => rule },
  AskFirstConnection: { totalCount: (page) => page.totalCount() },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<AskFirst, AskRow, typeof resolvers.AskFirst>
true satisfies Covers<AskIndication, Pointed, typeof resolvers.AskIndication>
