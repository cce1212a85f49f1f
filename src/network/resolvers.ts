// Networks in the contract.
import { colourOf } from '../actors/colours.ts'
import { kindLabel } from '../actors/kinds.ts'
import type { Covers } from '../api/covers.ts'
import { maybeFact } from '../evidence/facts.ts'
import { node } from '../evidence/things.ts'
import type { CountryResolvers, NetworkEdge, NetworkNode, Resolvers, Wanted } from '../schema.generated.ts'
import type { WantedRow } from './ghosts.ts'
import type { Edge } from './graph.ts'
import { type NetworkNodeRow, network } from './network.ts'

const territory = { network: ({ id }, args, ctx) => network(ctx, id, args) } satisfies CountryResolvers

export const resolvers = {
  Query: { network: (_, { around, ...args }, ctx) => network(ctx, around, args) },
  NetworkNode: {
    label: ({ name, kind }, { lang }) => name ?? kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    kindLabel: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    colour: (row) => colourOf(row),
    thing: ({ id, name }, _, ctx) => (name === null ? null : node(ctx, id)),
  },
  NetworkEdge: { fact: ({ id }, _, ctx) => maybeFact(ctx, id) },
  Wanted: { recommendation: ({ rule }) => rule },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<NetworkNode, NetworkNodeRow, typeof resolvers.NetworkNode>
true satisfies Covers<NetworkEdge, Edge, typeof resolvers.NetworkEdge>
true satisfies Covers<Wanted, WantedRow, typeof resolvers.Wanted>
