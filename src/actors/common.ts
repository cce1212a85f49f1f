// What organisations and forums have in common in the contract.
import { partiesOfActors } from '../agreements/queries.ts'
import { childrenOf } from '../api/reading.ts'
import { seats } from '../forums/queries.ts'
import type { OrganisationResolvers } from '../schema.generated.ts'
import { type ActorKind, kindLabel } from './kinds.ts'
import * as queries from './queries.ts'

export const common = {
  kind: ({ kind }) => kind as ActorKind,
  label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
  names: ({ id }, _, ctx) => childrenOf(ctx, queries.names, id),
  reach: ({ id }, args, ctx) => childrenOf(ctx, queries.reach, id, args),
  seats: ({ id }, args, ctx) => childrenOf(ctx, seats, id, args),
  parties: ({ id }, args, ctx) => childrenOf(ctx, partiesOfActors, id, args),
  partOf: ({ id }, args, ctx) => childrenOf(ctx, queries.wholes, id, args),
  parts: ({ id }, args, ctx) => childrenOf(ctx, queries.parts, id, args),
  ties: ({ id }, args, ctx) => childrenOf(ctx, queries.ties, id, args),
  successors: ({ id }, _, ctx) => childrenOf(ctx, queries.successors, id),
  predecessors: ({ id }, _, ctx) => childrenOf(ctx, queries.predecessors, id),
} satisfies OrganisationResolvers
