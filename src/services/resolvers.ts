// Services in the contract.

import { kindLabel, type ServiceKind } from '../actors/kinds.ts'
import { covers } from '../agreements/queries.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { listOf, type ThingRow, thing } from '../evidence/things.ts'
import type {
  CountryResolvers,
  Provision,
  Resolvers,
  Service,
  ServiceDescription,
} from '../schema.generated.ts'
import * as queries from './queries.ts'
import { type ProvisionRow, type ServiceDescriptionRow, serviceDescription } from './services.ts'

const territory = {
  services: ({ code }, args, ctx) => listOf(ctx, queries.ofTerritories, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Service: {
    kind: ({ kind }) => kind as ServiceKind,
    label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    description: ({ id }, args, ctx) => description(ctx, serviceDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, serviceDescription, id),
    covers: ({ id }, args, ctx) => childrenOf(ctx, covers, id, args),
    provisions: ({ id }, args, ctx) => childrenOf(ctx, queries.provisions, id, args),
  },
  ServiceDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Provision: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    service: (row, _, ctx) => thing(ctx, row.service),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Service, ThingRow, typeof resolvers.Service>
true satisfies Covers<ServiceDescription, ServiceDescriptionRow, typeof resolvers.ServiceDescription>
true satisfies Covers<Provision, ProvisionRow, typeof resolvers.Provision>
