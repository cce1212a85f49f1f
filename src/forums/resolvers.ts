// Forums in the contract.
import { common } from '../actors/common.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact, listsOf } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { pageOf, type ThingRow, thing, things } from '../evidence/things.ts'
import type {
  CountryResolvers,
  Forum,
  ForumDescription,
  Meeting,
  Resolvers,
  Seat,
} from '../schema.generated.ts'
import { type ForumDescriptionRow, forumDescription, type MeetingRow, type SeatRow } from './forums.ts'
import * as queries from './queries.ts'

const territory = {
  forums: ({ code }, { history, ...args }, ctx) =>
    pageOf(ctx, queries.ofTerritories, code, { ...args, history: history ?? false }),
} satisfies CountryResolvers

export const resolvers = {
  Forum: {
    ...common,
    description: ({ id }, args, ctx) => description(ctx, forumDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, forumDescription, id),
    members: ({ id }, args, ctx) => childrenOf(ctx, queries.members, id, args),
    meetings: ({ id }, _, ctx) => childrenOf(ctx, queries.meetings, id),
    inventories: ({ id }, _, ctx) => listsOf(ctx, id),
  },
  ForumDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Seat: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    forum: ({ forum }, _, ctx) => thing(ctx, forum),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Meeting: {
    forum: ({ forum }, _, ctx) => thing(ctx, forum),
    attendedBy: ({ attendedBy }, _, ctx) => things(ctx, attendedBy),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  ForumConnection: { totalCount: (page) => page.totalCount() },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Forum, ThingRow, typeof resolvers.Forum>
true satisfies Covers<ForumDescription, ForumDescriptionRow, typeof resolvers.ForumDescription>
true satisfies Covers<Seat, SeatRow, typeof resolvers.Seat>
true satisfies Covers<Meeting, MeetingRow, typeof resolvers.Meeting>
