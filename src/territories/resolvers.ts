// Territories in the contract.
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import type { Municipality, Resolvers } from '../schema.generated.ts'
import * as queries from './queries.ts'
import { all, municipalities, ofKind, type TerritoryRow, territory } from './territories.ts'

export const resolvers = {
  Query: {
    country: (_, __, ctx) => territory(ctx, 'SE'),
    counties: (_, __, ctx) => all(ctx, 'COUNTY'),
    county: (_, { code }, ctx) => ofKind(ctx, code, 'COUNTY'),
    municipality: (_, { code }, ctx) => ofKind(ctx, code, 'MUNICIPALITY'),
    municipalities: (_, args, ctx) => municipalities(ctx, args),
  },
  Country: { counties: (_, __, ctx) => all(ctx, 'COUNTY') },
  County: { municipalities: ({ code }, _, ctx) => childrenOf(ctx, queries.inside, code) },
  Municipality: {
    county: ({ within }, _, ctx) => territory(ctx, within ?? ''),
    group: ({ groupCode, groupName }) => (groupCode ? { code: groupCode, name: groupName ?? '' } : null),
    neighbours: ({ code }, { across }, ctx) =>
      childrenOf(ctx, queries.neighbours, code, { across: across ?? null }),
  },
  MunicipalityConnection: { totalCount: (page) => page.totalCount() },
} satisfies Resolvers

/** Fields that other features add to territories. */
type Elsewhere =
  | 'actors'
  | 'noSuchActors'
  | 'forums'
  | 'agreements'
  | 'documents'
  | 'functions'
  | 'services'
  | 'channels'
  | 'inventories'
  | 'flags'
  | 'assessment'
  | 'network'
  | 'networkMeasures'
  | 'askFirst'
  | 'peers'
  | 'forecast'
  | 'inventoryGuide'
  | 'proposals'
true satisfies Covers<Omit<Municipality, Elsewhere>, TerritoryRow, typeof resolvers.Municipality>
