// The network around something: from table to table, never through those who work in a whole county or the country.

import * as agreements from '../agreements/queries.ts'
import { type Asked, between, momentOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { node } from '../evidence/things.ts'
import { type WantedRow, withGhosts } from './ghosts.ts'
import { type Drawn, type Edge, Graph, type Placed, typeOf } from './graph.ts'
import * as queries from './queries.ts'

export interface NetworkNodeRow extends Placed {
  type: 'TERRITORY' | 'ORGANISATION' | 'FORUM' | 'AGREEMENT'
  kind: string
  /** Null for a partner that is not there. */
  name: string | null
  sector: 'MUNICIPAL' | 'STATE' | 'REGIONAL' | 'CIVIL' | 'PRIVATE' | null
  presence: 'PRESENT' | 'MISSING' | 'UNKNOWN'
  /** A collective name rather than one organisation. */
  placeholder: boolean
  invented: boolean
  wanted: WantedRow[]
}

interface Args extends Asked {
  depth?: number | null | undefined
  limit?: number | null | undefined
}

type Moment = { asOf: string; knownAt: number; municipalities: string[] }

const DEFAULT_LIMIT = 300
const LARGEST_LIMIT = 1000
const DEEPEST = 3

export async function network(ctx: Context, around: string, args: Args) {
  const depth = bounded('depth', args.depth ?? 1, DEEPEST)
  const limit = bounded('limit', args.limit ?? DEFAULT_LIMIT, LARGEST_LIMIT)
  const centre = await node(ctx, around)
  if (!centre || !('name' in centre) || !typeOf(centre))
    throw new NotFound('territory, actor or agreement', around, ['around'])
  const graph = await gather(ctx, centre, { ...args, depth, limit })
  const nodes = await Promise.all([...graph.nodes.values()].map((placed) => present(ctx, placed)))
  return {
    nodes: 'level' in centre ? await withGhosts(ctx, centre.code, args, nodes) : nodes,
    edges: [...graph.edges.values()],
    truncated: graph.truncated,
    invented: nodes.some(({ invented }) => invented),
  }
}

/** The plain graph around something: ids, and what joins them. */
export async function gather(
  ctx: Context,
  centre: Drawn,
  { depth, limit, ...args }: Asked & { depth: number; limit: number },
): Promise<Graph> {
  const graph = new Graph(limit)
  const moment = { ...(await momentOf(ctx, args)), municipalities: ctx.viewer.municipalities }
  let tables = await firstTables(ctx, graph, centre, moment)
  for (let step = 1; step <= depth && tables.length > 0; step++) {
    const met = await seat(ctx, graph, tables, moment)
    tables = step < depth ? await further(ctx, graph, met, moment) : []
  }
  return graph
}

/** The tables that the centre has, or is. */
async function firstTables(ctx: Context, graph: Graph, centre: Drawn, moment: Moment): Promise<Placed[]> {
  graph.add({ id: centre.id, distance: 0, wide: false })
  if ('level' in centre) return tablesOfTerritory(ctx, graph, centre, moment)
  if (centre.type !== 'Organisation') return [{ id: centre.id, distance: 0, wide: false }]
  return further(ctx, graph, [{ id: centre.id, distance: 0, wide: false }], moment)
}

async function tablesOfTerritory(
  ctx: Context,
  graph: Graph,
  { id, code }: { id: string; code: string },
  moment: Moment,
) {
  const [forums, bonds] = await Promise.all([
    queries.forumsOf(ctx.database, { ...moment, id }),
    agreementsOf(ctx, { id, code }, moment),
  ])
  const serving = [...forums, ...bonds].map((edge) => ({ ...edge, level: null, role: null, basis: null }))
  const tables = serving.map(({ source }) => ({ id: source, distance: 1, wide: false }))
  const added = tables.filter((table) => graph.add(table))
  for (const edge of serving) graph.join({ ...edge, kind: 'SERVES' })
  return added
}

/** Those that count here, each by the fact that says so. */
async function agreementsOf(ctx: Context, { id, code }: { id: string; code: string }, moment: Moment) {
  const { municipalities: _, ...known } = moment
  const asked = { ...known, kinds: null, history: false }
  const counting = await ctx.loaders.children(agreements.ofTerritories, code, asked)
  if (counting.length === 0) return []
  return queries.agreementsOf(ctx.database, { ...moment, id, ids: counting.map((bond) => bond.id) })
}

/** Everybody at the tables; returns those met for the first time. */
async function seat(ctx: Context, graph: Graph, tables: Placed[], moment: Moment): Promise<Placed[]> {
  const distances = new Map(tables.map(({ id, distance }) => [id, distance]))
  const rows = await queries.atTables(ctx.database, { ...moment, ids: [...distances.keys()] })
  const met: Placed[] = []
  for (const { wide, ...edge } of rows) {
    const actor = { id: edge.source, distance: (distances.get(edge.target) ?? 0) + 1, wide }
    if (graph.add(actor)) met.push(actor)
    graph.join(edge satisfies Edge)
  }
  return met
}

/** The other tables of those met, but for whoever works in a whole county or the country. Such tables are shown, not followed. */
async function further(ctx: Context, graph: Graph, met: Placed[], moment: Moment): Promise<Placed[]> {
  const narrow = met.filter(({ wide }) => !wide)
  if (narrow.length === 0) return []
  const distance = Math.max(...narrow.map((actor) => actor.distance)) + 1
  const found = await queries.tables(ctx.database, { ...moment, ids: narrow.map(({ id }) => id) })
  const added = found.map(({ id, wide }) => ({ id, wide, distance })).filter((table) => graph.add(table))
  const shown = added.filter(({ wide }) => wide && distance > 1)
  if (shown.length > 0) await joinOnly(ctx, graph, shown, moment)
  return added.filter((table) => !shown.includes(table))
}

/** Edges of a table to those who are in the picture already. */
async function joinOnly(ctx: Context, graph: Graph, tables: Placed[], moment: Moment) {
  const rows = await queries.atTables(ctx.database, { ...moment, ids: tables.map(({ id }) => id) })
  for (const { wide: _, ...edge } of rows) graph.join(edge)
}

async function present(ctx: Context, placed: Placed): Promise<NetworkNodeRow> {
  const drawn = (await node(ctx, placed.id)) as Drawn
  return {
    ...placed,
    type: typeOf(drawn) ?? 'ORGANISATION',
    kind: 'level' in drawn ? drawn.level : drawn.kind,
    name: drawn.name,
    sector: 'sector' in drawn ? drawn.sector : null,
    presence: 'PRESENT',
    placeholder: 'placeholder' in drawn && drawn.placeholder,
    invented: drawn.invented,
    wanted: [],
  }
}

function bounded(name: string, asked: number, most: number): number {
  if (asked >= 1 && asked <= most) return asked
  throw new UserFacing('BAD_INPUT', between(name, 1, most, asked), [name])
}
