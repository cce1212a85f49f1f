// Information channels in the contract.
import { kindLabel } from '../actors/kinds.ts'
import { parties } from '../agreements/queries.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { listOf, type ThingRow } from '../evidence/things.ts'
import type { Channel, ChannelDescription, Resolvers } from '../schema.generated.ts'
import { type ChannelDescriptionRow, channelDescription } from './channels.ts'
import * as queries from './queries.ts'

export const resolvers = {
  Channel: {
    kind: () => 'INFORMATION_CHANNEL' as const,
    label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    description: ({ id }, args, ctx) => description(ctx, channelDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, channelDescription, id),
    parties: ({ id }, args, ctx) => childrenOf(ctx, parties, id, args),
  },
  ChannelDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Municipality: {
    channels: ({ code }, args, ctx) => listOf(ctx, queries.ofTerritories, code, args),
  },
} satisfies Resolvers

true satisfies Covers<Channel, ThingRow, typeof resolvers.Channel>
true satisfies Covers<ChannelDescription, ChannelDescriptionRow, typeof resolvers.ChannelDescription>
