// What the network of a municipality itself tells: gathered for a day, then measured by its shape alone.
import { ofTerritories as actorsOf } from '../actors/queries.ts'
import { type Asked, childrenOf, momentOf } from '../api/reading.ts'
import { addMonths } from '../checks/days.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { MONTHS_HELD } from '../evidence/facts.ts'
import { descriptions, inventoriesOfForums } from '../evidence/queries.ts'
import { type ThingRow, thing, things } from '../evidence/things.ts'
import type { Edge } from '../network/graph.ts'
import { gather } from '../network/network.ts'
import type { TerritoryRow } from '../territories/territories.ts'
import { changeOf, type NetworkChangeRow } from './change.ts'
import { type Bridge, bridges, type Cut, cutPoints } from './cuts.ts'
import { type Figures, figures } from './figures.ts'
import {
  type Ground,
  onlyCommonGrounds,
  reach,
  type SectorReachRow,
  type SingleTieRow,
  singleTies,
} from './grounds.ts'
import { type Living, living, type SeatUseRow } from './living.ts'
import * as queries from './queries.ts'
import type { Shape } from './shape.ts'

export interface Tie {
  from: string
  to: string
  kind: Edge['kind']
  since: string | null
  observedOn: string | null
}

export interface LivingRow extends Living {
  since: string
  forums: number
  forumsMet: number
  seats: number
  parties: number
  partiesMet: number
}

export interface NetworkMeasuresRow {
  asOf: string
  actors: number
  forums: number
  agreements: number
  ties: Tie[]
  truncated: boolean
  forumsListed: number
  /** The reader is of the municipality: only then is anything said of a named faith community's place in the network. */
  own: boolean
  shape: Shape
  things: Map<string, ThingRow>
  onlyCommonGrounds: Ground[]
  singleTies: SingleTieRow[]
  cutPoints: Cut[]
  reach: SectorReachRow[]
  living: LivingRow
  /** Null when no other day was asked about. */
  change: NetworkChangeRow | null
}

/** Meetings are looked for so many months back; ours. */
export const MONTHS_LIVING = 12
const MOST_NODES = 5000

export async function networkMeasures(
  ctx: Context,
  territory: TerritoryRow,
  { comparedWith, ...args }: Asked & { comparedWith?: string | null | undefined },
): Promise<NetworkMeasuresRow> {
  const now = await measured(ctx, territory, args)
  if (!comparedWith) return now
  if (comparedWith > now.asOf)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `comparedWith is the earlier of two days; ${comparedWith} is after ${now.asOf}.`,
        sv: `comparedWith är den tidigare av två dagar; ${comparedWith} är efter ${now.asOf}.`,
      },
      ['comparedWith'],
    )
  const then = await measured(ctx, territory, { ...args, asOf: comparedWith })
  return { ...now, change: changeOf(then, now) }
}

export async function measured(
  ctx: Context,
  territory: TerritoryRow,
  { asOf, knownAt }: Asked,
): Promise<NetworkMeasuresRow> {
  const args = { asOf, knownAt }
  const day = asOf ?? ctx.clock.today()
  const graph = await gather(ctx, territory, { ...args, depth: 1, limit: MOST_NODES })
  const ids = [...graph.nodes.keys()].filter((id) => id !== territory.id)
  const known = new Map((await things(ctx, ids)).map((row) => [row.id, row]))
  const itself = new Set(
    (await childrenOf(ctx, actorsOf, territory.code, { ...args, kinds: ['MUNICIPALITY'] })).map(
      ({ id }) => id,
    ),
  )
  const tables = await atWork(
    ctx,
    [...graph.nodes.values()].filter(({ distance }) => distance === 1),
    args,
  )
  const every = tiesOf([...graph.edges.values()], tables)
  const ties = every.filter(({ from }) => !itself.has(from))
  const shape = shapeOf(ties, tables, known)
  const forums = [...tables].filter((id) => known.get(id)?.type === 'Forum')
  const own = ctx.viewer.municipalities.includes(territory.code)
  const wanted = new Set(
    ctx.rules.filter(({ level }) => level === 'MUNICIPALITY').flatMap(({ actorKinds }) => actorKinds),
  )
  const row = {
    asOf: day,
    actors: shape.actors.length,
    forums: forums.length,
    agreements: tables.size - forums.length,
    ties,
    truncated: graph.truncated,
    forumsListed: await listed(ctx, forums, day, args),
    own,
    shape,
    things: known,
    onlyCommonGrounds: onlyCommonGrounds(shape),
    reach: reach(shape),
  }
  const may = tellable(row)
  return {
    ...row,
    singleTies: singleTies(shape, wanted).filter(({ actor }) => may(actor) && !known.get(actor)?.placeholder),
    cutPoints: cutPoints(shape)
      .map((cut) => ({ ...cut, lost: cut.lost.filter(may) }))
      .filter(({ id, lost }) => may(id) && lost.length > 0),
    living: await livingOf(ctx, { forums, ties, every, known, itself, may }, day, args),
    change: null,
  }
}

/** A cut point, a single tie or an empty seat of a named faith community is its municipality's only. */
const tellable =
  ({ own, things: known }: Pick<NetworkMeasuresRow, 'own' | 'things'>) =>
  (id: string) => {
    const row = known.get(id)
    return own || row?.kind !== 'FAITH_COMMUNITY' || row.placeholder
  }

/** Forums and agreements that are in operation: what is planned, drafted or ended ties nobody together. */
async function atWork(
  ctx: Context,
  placed: { id: string }[],
  { asOf, knownAt }: Asked,
): Promise<Set<string>> {
  const said = await Promise.all(placed.map(({ id }) => childrenOf(ctx, descriptions, id, { asOf, knownAt })))
  const working = placed.filter((_, i) => said[i]?.[0]?.says.status === 'OPERATING')
  return new Set(working.map(({ id }) => id))
}

/** One tie for each pair, by its earliest day and its newest evidence. */
function tiesOf(edges: Edge[], tables: ReadonlySet<string>): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { source: from, target: to, kind, from: since, observedOn } of edges) {
    if (kind === 'SERVES' || !tables.has(to)) continue
    const old = ties.get(`${from} ${to}`)
    const earliest = old && (old.since === null || (since !== null && old.since < since)) ? old.since : since
    const newest = old && (old.observedOn ?? '') > (observedOn ?? '') ? old.observedOn : observedOn
    ties.set(`${from} ${to}`, { from, to, kind, since: earliest, observedOn: newest })
  }
  return [...ties.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
}

function shapeOf(ties: Tie[], tables: ReadonlySet<string>, known: Map<string, ThingRow>): Shape {
  const sitting = [...new Set(ties.map(({ from }) => from))].filter((id) => !tables.has(id))
  const actors = sitting.flatMap((id) => known.get(id) ?? [])
  return { actors, tables: [...tables].sort(), ties }
}

/** How many of the forums have a list of who sits there that is still in force. */
async function listed(ctx: Context, forums: string[], day: string, { knownAt }: Asked): Promise<number> {
  const lists = await Promise.all(forums.map((id) => childrenOf(ctx, inventoriesOfForums, id, { knownAt })))
  const inForce = (on: string | null) => on !== null && on <= day && day <= addMonths(on, MONTHS_HELD)
  return lists.filter((list) => list.some((each) => inForce(each.day))).length
}

interface Place {
  forums: string[]
  ties: Tie[]
  every: Tie[]
  known: Map<string, ThingRow>
  /** The municipality's own node, which is not counted as a guest either. */
  itself: ReadonlySet<string>
  may: (id: string) => boolean
}

async function livingOf(ctx: Context, place: Place, day: string, args: Asked): Promise<LivingRow> {
  const { forums, ties, every, known, itself, may } = place
  const since = addMonths(day, -MONTHS_LIVING)
  const { municipalities } = ctx.viewer
  const { knownAt } = await momentOf(ctx, args)
  const asked = { ids: forums, asOf: day, since, knownAt, municipalities }
  const meetings = forums.length === 0 ? [] : await queries.meetings(ctx.database, asked)
  const seats = ties.filter(({ kind }) => kind === 'SEAT')
  const found = living(seats, every, meetings)
  for (const { actor } of found.unseated) if (!known.has(actor)) known.set(actor, await thing(ctx, actor))
  const met = new Set(meetings.flatMap(({ attended }) => attended.flatMap(({ standsFor }) => standsFor)))
  const parties = new Set(ties.filter(({ kind }) => kind === 'PARTY').map(({ from }) => from))
  const told = ({ actor }: SeatUseRow) => may(actor)
  return {
    ...found,
    unused: found.unused.filter(told),
    unseated: found.unseated.filter((row) => told(row) && !itself.has(row.actor)),
    since,
    forums: forums.length,
    forumsMet: new Set(meetings.map(({ parent }) => parent)).size,
    seats: seats.length,
    parties: parties.size,
    partiesMet: [...parties].filter((id) => met.has(id)).length,
  }
}

export interface FiguresRow extends Omit<Figures, 'betweenness' | 'community' | 'bridges'> {
  bridges: Bridge[]
  members: MemberRow[]
}

export interface MemberRow {
  id: string
  betweenness: number | null
  community: number
  ties: number
}

/** How old what it all rests on is. */
export function evidenceOf({
  ties,
  actors,
  forums,
  forumsListed,
  agreements,
  truncated,
}: NetworkMeasuresRow) {
  const days = ties.flatMap(({ observedOn }) => observedOn ?? []).sort()
  return {
    ties: ties.length,
    undated: ties.length - days.length,
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    actors,
    forums,
    forumsListed,
    agreements,
    truncated,
  }
}

/** For analysts; how much rests on a named faith community is told to its municipality only. */
export function figuresOf(row: NetworkMeasuresRow): FiguresRow {
  const { betweenness, community, ...rest } = figures(row.shape)
  const may = tellable(row)
  const degree = new Map<string, number>()
  for (const id of row.shape.ties.flatMap(({ from, to }) => [from, to]))
    degree.set(id, (degree.get(id) ?? 0) + 1)
  return {
    ...rest,
    bridges: bridges(row.shape).filter(({ from, to }) => may(from) && may(to)),
    members: [...betweenness].map(([id, share]) => ({
      id,
      betweenness: may(id) ? share : null,
      community: community.get(id) ?? 0,
      ties: degree.get(id) ?? 0,
    })),
  }
}
