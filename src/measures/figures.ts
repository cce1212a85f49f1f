// Figures for analysts, from the shape alone.
import { bridges, components } from './cuts.ts'
import { betweenness, louvain, UndirectedGraph, undirectedDensity } from './library.ts'
import { meetings, type Shape } from './shape.ts'

export interface Figures {
  /** Ties on record of all there could be between actors and tables. */
  density: number | null
  /** Pairs of actors that share a table, of all pairs. */
  meetingDensity: number | null
  /** Freeman's, by degree, of who meets whom: 1 when all meet one and nobody else, 0 when all meet equally many. */
  centralisation: number | null
  /** Of each member: the share of the pairs of others whose shortest way passes it. */
  betweenness: Map<string, number>
  community: Map<string, number>
  communities: number
  modularity: number | null
  parts: number
  bridges: { from: string; to: string }[]
}

export function figures(shape: Shape): Figures {
  const { actors, tables, ties } = shape
  const ids = [...actors.map(({ id }) => id), ...tables].sort()
  const graph = graphOf(
    ids,
    ties.map(({ from, to }) => [from, to]),
  )
  const circles = graph.size === 0 ? null : louvain.detailed(graph, { rng: steady(), randomWalk: false })
  const organisations = new Set(actors.map(({ id }) => id))
  const seats = ties.filter(({ from }) => organisations.has(from)).length
  const pairs = meetings(shape)
  return {
    density: actors.length * tables.length === 0 ? null : seats / (actors.length * tables.length),
    meetingDensity: actors.length < 2 ? null : undirectedDensity(graphOf([...organisations], pairs)),
    centralisation: centralisation([...organisations], pairs),
    betweenness: new Map(
      ids.length < 3 ? ids.map((id) => [id, 0]) : Object.entries(betweenness(graph, { normalized: true })),
    ),
    community: new Map(circles ? Object.entries(circles.communities) : ids.map((id, i) => [id, i])),
    communities: circles?.count ?? ids.length,
    modularity: circles?.modularity ?? null,
    parts: components(shape).length,
    bridges: bridges(shape),
  }
}

function graphOf(nodes: string[], edges: [string, string][]) {
  const graph = new UndirectedGraph()
  for (const id of nodes) graph.addNode(id)
  for (const [from, to] of edges) graph.mergeEdge(from, to)
  return graph
}

/** How much further the busiest stands from each of the others than in any other network of the size; none under three. */
function centralisation(ids: string[], pairs: [string, string][]): number | null {
  const n = ids.length
  if (n < 3) return null
  const degrees = new Map(ids.map((id) => [id, 0]))
  for (const id of pairs.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  const most = Math.max(...degrees.values())
  const sum = [...degrees.values()].reduce((all, degree) => all + most - degree, 0)
  return sum / ((n - 1) * (n - 2))
}

/** The same numbers every time, so that the same network always falls into the same communities. */
function steady(seed = 1): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
