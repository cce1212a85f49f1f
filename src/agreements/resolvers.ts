// Agreements in the contract.
import { type AgreementKind, kindLabel } from '../actors/kinds.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { pageOf, type ThingRow, thing } from '../evidence/things.ts'
import type {
  Agreement,
  AgreementDescription,
  CountryResolvers,
  Cover,
  Party,
  Resolvers,
} from '../schema.generated.ts'
import { territory as territoryOf } from '../territories/territories.ts'
import {
  type AgreementDescriptionRow,
  agreementDescription,
  agreements,
  type CoverRow,
  type PartyRow,
} from './agreements.ts'
import * as queries from './queries.ts'

const territory = {
  agreements: ({ code }, args, ctx) => pageOf(ctx, queries.ofTerritories, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Query: { agreements: (_, args, ctx) => agreements(ctx, args) },
  Agreement: {
    kind: ({ kind }) => kind as AgreementKind,
    label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    description: ({ id }, args, ctx) => description(ctx, agreementDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, agreementDescription, id),
    parties: ({ id }, args, ctx) => childrenOf(ctx, queries.parties, id, args),
    covers: ({ id }, args, ctx) => childrenOf(ctx, queries.covers, id, args),
  },
  AgreementDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Party: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    to: ({ to }, _, ctx) => thing(ctx, to),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Cover: {
    territory: ({ territory }, _, ctx) => territoryOf(ctx, territory),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  AgreementConnection: { totalCount: (page) => page.totalCount() },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Agreement, ThingRow, typeof resolvers.Agreement>
true satisfies Covers<AgreementDescription, AgreementDescriptionRow, typeof resolvers.AgreementDescription>
true satisfies Covers<Party, PartyRow, typeof resolvers.Party>
true satisfies Covers<Cover, CoverRow, typeof resolvers.Cover>
