// The roots that belong to no feature: who is asking, and anything by its id.
import {
  GraphDay,
  GraphInstant,
  GraphMunicipalityCode,
  GraphOrganisationNumber,
  GraphUrl,
} from '../api/scalars.ts'
import { node, nodes } from '../evidence/things.ts'
import type { Resolvers } from '../schema.generated.ts'

const territoryTypes = { COUNTRY: 'Country', COUNTY: 'County', MUNICIPALITY: 'Municipality' } as const

export const resolvers = {
  Date: GraphDay,
  DateTime: GraphInstant,
  MunicipalityCode: GraphMunicipalityCode,
  OrganisationNumber: GraphOrganisationNumber,
  Url: GraphUrl,
  Query: {
    viewer: (_, __, ctx) => ctx.viewer,
    node: (_, { id }, ctx) => node(ctx, id),
    nodes: (_, { ids }, ctx) => nodes(ctx, ids),
  },
  Node: {
    __resolveType: (row) => {
      if ('level' in row) return territoryTypes[row.level]
      if ('type' in row) return row.type
      return 'sources' in row ? 'Fact' : 'Flag'
    },
  },
  Territory: { __resolveType: ({ level }) => territoryTypes[level] },
  Actor: { __resolveType: ({ type }) => (type === 'Forum' ? 'Forum' : 'Organisation') },
  Bond: { __resolveType: ({ type }) => (type === 'Channel' ? 'Channel' : 'Agreement') },
} satisfies Resolvers
