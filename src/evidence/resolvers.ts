// Facts and inventories in the contract.
import type { Covers } from '../api/covers.ts'
import type { CountryResolvers, Fact, FactKind, Inventory, Resolvers } from '../schema.generated.ts'
import { territory as territoryOf } from '../territories/territories.ts'
import {
  confirmedOn,
  type FactRow,
  fact,
  type InventoryRow,
  inventoriesOf,
  standing,
  tied,
  timeOf,
} from './facts.ts'
import { sentence } from './sentences.ts'
import { node, thing } from './things.ts'

const territory = { inventories: ({ code }, _, ctx) => inventoriesOf(ctx, code) } satisfies CountryResolvers

export const resolvers = {
  Fact: {
    kind: ({ kind }) => kind as FactKind,
    says: (row, { lang }) => sentence(row, lang === 'EN' ? 'en' : 'sv'),
    of: (row, _, ctx) => node(ctx, tied(row, 'of')?.id ?? ''),
    to: (row, _, ctx) => node(ctx, tied(row, 'to')?.id ?? ''),
    period: (row) => row,
    recordedAt: ({ recordedSeq }, _, ctx) => timeOf(ctx, recordedSeq),
    retractedAt: ({ retractedSeq }, _, ctx) => (retractedSeq === null ? null : timeOf(ctx, retractedSeq)),
    confirmedOn: (row, args, ctx) => confirmedOn(ctx, row, args),
    standing: (row, args, ctx) => standing(ctx, row, args),
  },
  Inventory: {
    territory: ({ territory }, _, ctx) => territoryOf(ctx, territory),
    forum: ({ forum }, _, ctx) => (forum ? thing(ctx, forum) : null),
    fact: ({ id }, _, ctx) => fact(ctx, id),
  },
  Country: territory,
  County: territory,
  Municipality: territory,
} satisfies Resolvers

true satisfies Covers<Fact, FactRow, typeof resolvers.Fact>
true satisfies Covers<Inventory, InventoryRow, typeof resolvers.Inventory>
