// A network while it is being gathered: nodes and edges, each once, up to a limit.
import type { ThingRow } from '../evidence/things.ts'
import type { TerritoryRow } from '../territories/territories.ts'

export interface Edge {
  id: string
  source: string
  target: string
  kind: 'SEAT' | 'PARTY' | 'SERVES'
  from: string | null
  until: string | null
  observedOn: string | null
  level: 'LEADING' | 'OPERATIVE' | null
  role: 'CHAIR' | 'MEMBER' | 'ADJUNCT' | null
  basis: 'NAMED' | 'DEFINITION' | 'PLANNED' | null
}

export interface Placed {
  id: string
  distance: number
  wide: boolean
}

export class Graph {
  readonly nodes = new Map<string, Placed>()
  readonly edges = new Map<string, Edge>()
  readonly limit: number
  truncated = false

  constructor(limit: number) {
    this.limit = limit
  }

  /** True when it is new and there was room for it. */
  add(node: Placed): boolean {
    if (this.nodes.has(node.id)) return false
    if (this.nodes.size >= this.limit) {
      this.truncated = true
      return false
    }
    this.nodes.set(node.id, node)
    return true
  }

  /** An edge needs both its ends. */
  join(edge: Edge) {
    if (this.nodes.has(edge.source) && this.nodes.has(edge.target)) this.edges.set(edge.id, edge)
  }
}

export type Drawn = ThingRow | TerritoryRow

export const typeOf = (thing: Drawn) => {
  if ('level' in thing) return 'TERRITORY' as const
  const types = { Organisation: 'ORGANISATION', Forum: 'FORUM', Agreement: 'AGREEMENT' } as const
  return thing.type in types ? types[thing.type as keyof typeof types] : null
}
