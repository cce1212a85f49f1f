// A network as it leaves the system: flat nodes and edges, only what everybody who may read may see.
import { colourOf } from '../actors/colours.ts'
import { kindLabel } from '../actors/kinds.ts'
import type { Asked } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { Edge } from '../network/graph.ts'
import { type NetworkNodeRow, network } from '../network/network.ts'
import type { TerritoryRow } from '../territories/territories.ts'

/** The values of a node or an edge by name; what is not known is not there. */
export type Values = Record<string, string | number | boolean>

export interface Picture {
  about: Values
  nodes: ({ id: string; label: string } & Values)[]
  edges: ({ id: string; source: string; target: string } & Values)[]
}

const LARGEST = 1000

/** Whoever asks, what a municipality keeps to itself stays out: a file may be passed on, and may be requested. */
export async function picture(
  ctx: Context,
  territory: TerritoryRow,
  { depth, ...args }: Asked & { depth: number },
): Promise<Picture> {
  const found = await network(ctx, territory.id, { ...args, depth, limit: LARGEST })
  return {
    about: {
      code: territory.code,
      name: territory.name,
      asOf: args.asOf ?? ctx.clock.today(),
      invented: found.invented,
      truncated: found.truncated,
    },
    nodes: found.nodes.map(nodeOf),
    edges: [...found.edges.map(edgeOf), ...found.nodes.filter(({ name }) => name === null).flatMap(wantedAt)],
  }
}

const known = (values: Record<string, string | number | boolean | null>): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Values

const nodeOf = (node: NetworkNodeRow) => ({
  ...known({
    type: node.type,
    kind: node.kind,
    kindLabel: kindLabel(node.kind, 'sv'),
    sector: node.sector,
    presence: node.presence,
    distance: node.distance,
    wide: node.wide,
    colour: colourOf(node),
    placeholder: node.placeholder || null,
    recommendations: node.wanted.map(({ rule }) => rule.id).join(' ') || null,
  }),
  id: node.id,
  label: node.name ?? kindLabel(node.kind, 'sv'),
})

const edgeOf = ({ id, source, target, ...said }: Edge) => ({ ...known(said), id, source, target })

/** A dashed line to draw: the tables where a seat of somebody who is not there would count. */
const wantedAt = ({ id, wanted }: NetworkNodeRow) =>
  [...new Set(wanted.flatMap(({ tables }) => tables))].map((table) => ({
    id: `${id}-${table}`,
    source: id,
    target: table,
    kind: 'WANTED',
  }))
