// Networks in the contract.
import { kindLabel } from '../actors/kinds.ts'
import type { Covers } from '../api/covers.ts'
import { node } from '../evidence/things.ts'
import type { CountryResolvers, NetworkNode, Resolvers, Wanted } from '../schema.generated.ts'
import type { WantedRow } from './ghosts.ts'
import { type NetworkNodeRow, network } from './network.ts'

const territory = { network: ({ id }, args, ctx) => network(ctx, id, args) } satisfies CountryResolvers

export const resolvers = {
  Query: { network: (_, { around, ...args }, ctx) => network(ctx, around, args) },
  NetworkNode: {
    label: ({ name, kind }, { lang }) => name ?? kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    thing: ({ id, name }, _, ctx) => (name === null ? null : node(ctx, id)),
  },
  Wanted: { recommendation: ({ rule }) => rule },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<NetworkNode, NetworkNodeRow, typeof resolvers.NetworkNode>
true satisfies Covers<Wanted, WantedRow, typeof resolvers.Wanted>
