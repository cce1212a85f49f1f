// A municipality beside those like it: medians and quartiles, never a ranking, and never of fewer than five.
import { type Asked, momentOf } from '../api/reading.ts'
import { type Cell, type Cells, KNOWN, MET, OUTSIDE } from '../assessment/cells.ts'
import type { Context } from '../context.ts'
import { cellsAt } from '../coverage/cells.ts'
import { type Tally, tally } from '../coverage/counting.ts'
import { cellIn } from '../coverage/coverage.ts'
import { UserFacing } from '../errors.ts'
import { inPack, requireKnown } from '../recommendations/choosing.ts'
import type { Rule } from '../recommendations/rule.ts'
import { all, type TerritoryRow } from '../territories/territories.ts'
import { FEWEST } from './fewest.ts'
import { type LiftRow, liftsOf } from './lifts.ts'

export type Likeness = 'GROUP' | 'POPULATION' | 'COUNTY'

export interface PeersRow {
  asOf: string
  territory: TerritoryRow
  by: Likeness[]
  peers: TerritoryRow[]
  rules: Rule[]
  cells: Map<string, Cells>
}

export interface QuartilesRow {
  /** Of how many peers. */
  peers: number
  lower: number
  median: number
  upper: number
}

export interface PeerNormRow {
  rule: Rule
  own: Cell
  /** Null when fewer than five of the peers are known. */
  peers: Tally | null
  knownPeers: number
}

export async function peersOf(
  ctx: Context,
  territory: TerritoryRow,
  { by, pack, ...args }: Asked & { by?: Likeness[] | null | undefined; pack?: string | null | undefined },
): Promise<PeersRow> {
  requireKnown(ctx.rules, { pack }, [])
  const asked = by?.length ? [...new Set(by)] : (['GROUP'] as Likeness[])
  const moment = await momentOf(ctx, args)
  const peers = (await all(ctx, 'MUNICIPALITY')).filter(
    (each) => each.code !== territory.code && asked.every((likeness) => alike[likeness](territory, each)),
  )
  const codes = [territory.code, ...peers.map(({ code }) => code)]
  const cells = await cellsAt(ctx, 'MUNICIPALITY', codes, moment)
  const rules = ctx.rules.filter((rule) => rule.level === 'MUNICIPALITY' && inPack(rule, pack))
  return { asOf: moment.asOf, territory, by: asked, peers, rules, cells }
}

/** Without the figure nothing is like it in that way. */
const alike: Record<Likeness, (one: TerritoryRow, other: TerritoryRow) => boolean> = {
  GROUP: (one, other) => one.groupCode !== null && one.groupCode === other.groupCode,
  COUNTY: (one, other) => one.within === other.within,
  POPULATION: (one, other) =>
    one.population !== null &&
    other.population !== null &&
    other.population >= one.population / 2 &&
    other.population <= one.population * 2,
}

const tallyOf = ({ rules, cells }: PeersRow, code: string) =>
  tally(rules.map(({ id }) => cellIn(cells, code, id)))

export const own = (row: PeersRow): Tally => tallyOf(row, row.territory.code)

/** Of peers with anything known: the share met of what is known, and the share known of what applies. */
export function spread(row: PeersRow): { met: QuartilesRow | null; known: QuartilesRow | null } {
  const tallies = row.peers.map(({ code }) => tallyOf(row, code))
  const withKnown = tallies.filter(({ known }) => known > 0)
  return {
    met: quartilesOf(withKnown.map(({ counts, known }) => (counts[MET] ?? 0) / known)),
    known: quartilesOf(
      tallies.filter(({ applies }) => applies > 0).map(({ known, applies }) => known / applies),
    ),
  }
}

/** By linear interpolation between the two nearest. */
export function quartilesOf(shares: number[]): QuartilesRow | null {
  if (shares.length < FEWEST) return null
  const sorted = shares.toSorted((a, b) => a - b)
  const at = (part: number) => {
    const place = part * (sorted.length - 1)
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
    return low + (high - low) * (place - Math.floor(place))
  }
  return { peers: sorted.length, lower: at(0.25), median: at(0.5), upper: at(0.75) }
}

export const norms = ({ rules, peers, cells, territory }: PeersRow): PeerNormRow[] =>
  rules.map((rule) => {
    const counts = tally(peers.map(({ code }) => cellIn(cells, code, rule.id)))
    const knownPeers = counts.known
    return {
      rule,
      own: cellIn(cells, territory.code, rule.id),
      peers: knownPeers >= FEWEST ? counts : null,
      knownPeers,
    }
  })

/** What peers that meet a norm have, and this municipality lacks. */
export function lifts(row: PeersRow, recommendation: string): LiftRow[] {
  const { rules, cells, territory, peers } = row
  if (!rules.some(({ id }) => id === recommendation))
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `${recommendation.slice(0, 40)} is not among the norms compared here.`,
        sv: `${recommendation.slice(0, 40)} hör inte till de rekommendationer som jämförs här.`,
      },
      ['recommendation'],
    )
  const lacking = rules.filter(({ id }) => {
    const { value } = cellIn(cells, territory.code, id)
    return id !== recommendation && value !== MET && value !== OUTSIDE
  })
  const met = (code: string, id: string): boolean | null => {
    const { value } = cellIn(cells, code, id)
    return KNOWN.includes(value) ? value === MET : null
  }
  return liftsOf(
    peers.map(({ code }) => code),
    recommendation,
    lacking,
    met,
  )
}
