// Municipalities beside those like them, in the contract.
import type { Covers } from '../api/covers.ts'
import { legend } from '../assessment/cells.ts'
import type { Lift, PeerNorm, Peers, Quartiles, Resolvers } from '../schema.generated.ts'
import type { LiftRow } from './lifts.ts'
import {
  lifts,
  norms,
  own,
  type PeerNormRow,
  type PeersRow,
  peersOf,
  type QuartilesRow,
  spread,
} from './peers.ts'

const row = (value: number) => legend[value] ?? { value, state: 'UNKNOWN' as const, towards: null }

export const resolvers = {
  Municipality: { peers: (territory, args, ctx) => peersOf(ctx, territory, args) },
  Peers: {
    municipalities: ({ peers }) => peers,
    count: ({ peers }) => peers.length,
    own,
    metShare: (all) => spread(all).met,
    knownShare: (all) => spread(all).known,
    recommendations: norms,
    lifts: (all, { recommendation }) => lifts(all, recommendation),
  },
  PeerNorm: { recommendation: ({ rule }) => rule, own: ({ own: cell }) => row(cell.value) },
  Lift: { recommendation: ({ rule }) => rule },
} satisfies Resolvers

true satisfies Covers<Peers, PeersRow, typeof resolvers.Peers>
true satisfies Covers<PeerNorm, PeerNormRow, typeof resolvers.PeerNorm>
true satisfies Covers<Lift, LiftRow, typeof resolvers.Lift>
true satisfies Covers<Quartiles, QuartilesRow, object>
