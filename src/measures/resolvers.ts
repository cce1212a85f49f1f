// What a network itself tells, in the contract.
import { sectorLabel } from '../actors/kinds.ts'
import type { Covers } from '../api/covers.ts'
import { langOf } from '../api/lang.ts'
import { thing, things } from '../evidence/things.ts'
import type {
  CommonGround,
  CutPoint,
  NetworkBridge,
  NetworkChange,
  NetworkFigures,
  NetworkMeasures,
  NetworkMember,
  NetworkTrial,
  Resolvers,
  SeatUse,
  SectorReach,
  SingleTie,
} from '../schema.generated.ts'
import type { NetworkChangeRow } from './change.ts'
import { changeIn } from './change-words.ts'
import type { Bridge, Cut } from './cuts.ts'
import type { Ground, SectorReachRow, SingleTieRow } from './grounds.ts'
import type { SeatUseRow } from './living.ts'
import {
  evidenceOf,
  type FiguresRow,
  figuresOf,
  type MemberRow,
  type NetworkMeasuresRow,
  networkMeasures,
} from './measures.ts'
import { saidOnlyOf, sentences } from './sentences.ts'
import type { NetworkTrialRow } from './trial.ts'

export const resolvers = {
  NetworkMeasures: {
    sentences: (row, { lang }) => sentences(row, langOf(lang)),
    evidence: (row) => evidenceOf(row),
    figures: (row) => figuresOf(row),
  },
  CommonGround: { table: ({ table }, _, ctx) => thing(ctx, table) },
  SingleTie: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    table: ({ table }, _, ctx) => thing(ctx, table),
  },
  CutPoint: {
    thing: ({ id }, _, ctx) => thing(ctx, id),
    lost: ({ lost }, _, ctx) => things(ctx, lost),
  },
  SectorReach: { label: ({ sector }, { lang }) => sectorLabel(sector, langOf(lang)) },
  SeatUse: {
    actor: ({ actor }, _, ctx) => thing(ctx, actor),
    forum: ({ forum }, _, ctx) => thing(ctx, forum),
  },
  NetworkBridge: {
    actor: ({ from }, _, ctx) => thing(ctx, from),
    table: ({ to }, _, ctx) => thing(ctx, to),
  },
  NetworkMember: { thing: ({ id }, _, ctx) => thing(ctx, id) },
  NetworkChange: {
    arrived: ({ arrived }, _, ctx) => things(ctx, arrived),
    left: ({ left }, _, ctx) => things(ctx, left),
    tablesOpened: ({ tablesOpened }, _, ctx) => things(ctx, tablesOpened),
    tablesClosed: ({ tablesClosed }, _, ctx) => things(ctx, tablesClosed),
    says: (change, { lang }) => changeIn(change, langOf(lang)),
    saidNew: ({ before, after }, { lang }) => saidOnlyOf(after, before, langOf(lang)),
    saidNoLonger: ({ before, after }, { lang }) => saidOnlyOf(before, after, langOf(lang)),
  },
  ActPayload: { networks: ({ networks }) => networks ?? [] },
  Municipality: { networkMeasures: (row, args, ctx) => networkMeasures(ctx, row, args) },
} satisfies Resolvers

true satisfies Covers<NetworkMeasures, NetworkMeasuresRow, typeof resolvers.NetworkMeasures>
true satisfies Covers<CommonGround, Ground, typeof resolvers.CommonGround>
true satisfies Covers<SingleTie, SingleTieRow, typeof resolvers.SingleTie>
true satisfies Covers<CutPoint, Cut, typeof resolvers.CutPoint>
true satisfies Covers<SectorReach, SectorReachRow, typeof resolvers.SectorReach>
true satisfies Covers<SeatUse, SeatUseRow, typeof resolvers.SeatUse>
true satisfies Covers<NetworkFigures, FiguresRow, object>
true satisfies Covers<NetworkBridge, Bridge, typeof resolvers.NetworkBridge>
true satisfies Covers<NetworkMember, MemberRow, typeof resolvers.NetworkMember>
true satisfies Covers<NetworkTrial, NetworkTrialRow, object>
true satisfies Covers<NetworkChange, NetworkChangeRow, typeof resolvers.NetworkChange>
