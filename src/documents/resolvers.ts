// Documents in the contract.

import { type DocumentKind, kindLabel } from '../actors/kinds.ts'
import { covers } from '../agreements/queries.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { listOf, type ThingRow, thing } from '../evidence/things.ts'
import type {
  Contribution,
  CountryResolvers,
  Document,
  DocumentDescription,
  FollowUp,
  Foundation,
  Resolvers,
} from '../schema.generated.ts'
import {
  type ContributionRow,
  type DocumentDescriptionRow,
  documentDescription,
  type FollowUpRow,
  type FoundationRow,
} from './documents.ts'
import * as queries from './queries.ts'

const territory = {
  documents: ({ code }, args, ctx) => listOf(ctx, queries.ofTerritories, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Document: {
    kind: ({ kind }) => kind as DocumentKind,
    label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    description: ({ id }, args, ctx) => description(ctx, documentDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, documentDescription, id),
    covers: ({ id }, args, ctx) => childrenOf(ctx, covers, id, args),
    contributions: ({ id }, args, ctx) => childrenOf(ctx, queries.contributions, id, args),
    foundations: ({ id }, _, ctx) => childrenOf(ctx, queries.foundations, id),
    followUps: ({ id }, _, ctx) => childrenOf(ctx, queries.followUps, id),
  },
  DocumentDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Contribution: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    document: ({ document }, _, ctx) => thing(ctx, document),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Foundation: {
    document: ({ document }, _, ctx) => thing(ctx, document),
    basedOn: ({ basedOn }, _, ctx) => thing(ctx, basedOn),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  FollowUp: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Document, ThingRow, typeof resolvers.Document>
true satisfies Covers<DocumentDescription, DocumentDescriptionRow, typeof resolvers.DocumentDescription>
true satisfies Covers<Contribution, ContributionRow, typeof resolvers.Contribution>
true satisfies Covers<Foundation, FoundationRow, typeof resolvers.Foundation>
true satisfies Covers<FollowUp, FollowUpRow, typeof resolvers.FollowUp>
