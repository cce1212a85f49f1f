// Coordinating functions in the contract.

import { type FunctionKind, kindLabel } from '../actors/kinds.ts'
import { covers } from '../agreements/queries.ts'
import type { Covers } from '../api/covers.ts'
import { childrenOf } from '../api/reading.ts'
import { fact } from '../evidence/facts.ts'
import { description, descriptions } from '../evidence/said.ts'
import { listOf, type ThingRow, thing } from '../evidence/things.ts'
import type {
  CountryResolvers,
  FunctionDescription,
  Function as FunctionType,
  Holding,
  Resolvers,
} from '../schema.generated.ts'
import { type FunctionDescriptionRow, functionDescription, type HoldingRow } from './functions.ts'
import * as queries from './queries.ts'

const territory = {
  functions: ({ code }, args, ctx) => listOf(ctx, queries.ofTerritories, code, args),
} satisfies CountryResolvers

export const resolvers = {
  Function: {
    kind: ({ kind }) => kind as FunctionKind,
    label: ({ kind }, { lang }) => kindLabel(kind, lang === 'EN' ? 'en' : 'sv'),
    description: ({ id }, args, ctx) => description(ctx, functionDescription, id, args),
    descriptions: ({ id }, _, ctx) => descriptions(ctx, functionDescription, id),
    covers: ({ id }, args, ctx) => childrenOf(ctx, covers, id, args),
    holdings: ({ id }, args, ctx) => childrenOf(ctx, queries.holdings, id, args),
  },
  FunctionDescription: { fact: ({ id }, _, ctx) => fact(ctx, id) },
  Holding: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    function: (row, _, ctx) => thing(ctx, row.function),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<FunctionType, ThingRow, typeof resolvers.Function>
true satisfies Covers<FunctionDescription, FunctionDescriptionRow, typeof resolvers.FunctionDescription>
true satisfies Covers<Holding, HoldingRow, typeof resolvers.Holding>
