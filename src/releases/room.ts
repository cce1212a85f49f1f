// How much room what is published leaves a number that is not: exactly, as a flow through the table's rows and columns.
import { type Counts, type Part, parts } from './counts.ts'

/** A county, or last the country, which is the sum of all before it. */
export interface Line {
  counts: Counts
  way: readonly Part[]
}

/**
 * Rows and columns are nodes. A hidden number may grow without end or shrink to nothing, which moves what its row and column hold;
 * every other table that agrees with what is shown is reached from the true one by moving numbers in rings.
 */
export class Room {
  private readonly size: number
  private readonly capacity: Float64Array

  constructor(lines: readonly Line[]) {
    this.size = lines.length + parts.length
    this.capacity = new Float64Array(this.size * this.size)
    for (const [row, { counts, way }] of lines.entries())
      for (const [column, part] of parts.entries()) {
        if (way.includes(part)) continue
        const [from, to] = this.ends(lines.length, row, column)
        this.capacity[from * this.size + to] = Number.MAX_SAFE_INTEGER
        this.capacity[to * this.size + from] = counts[part]
      }
  }

  /** By how much a hidden number could differ, up and down together; no more than `enough` is looked for. */
  of(lines: readonly Line[], row: number, part: Part, enough: number): number {
    const [from, to] = this.ends(lines.length, row, parts.indexOf(part))
    const up = this.flow(to, from, enough)
    return up + this.flow(from, to, Math.min(enough - up, (lines[row] as Line).counts[part]))
  }

  /** What grows in a county flows from its row to the column, and what grows in the country from the column to its row. */
  private ends(rows: number, row: number, column: number): [number, number] {
    return row === rows - 1 ? [rows + column, row] : [row, rows + column]
  }

  /** The greatest flow from one node to another that does not use the arc between them. */
  private flow(source: number, sink: number, enough: number): number {
    const left = this.capacity.slice()
    left[source * this.size + sink] = 0
    left[sink * this.size + source] = 0
    let sum = 0
    while (sum < enough) {
      const path = this.path(left, source, sink)
      if (!path) break
      const most = Math.min(enough - sum, ...path.map((arc) => left[arc] as number))
      for (const arc of path) {
        const back = (arc % this.size) * this.size + Math.floor(arc / this.size)
        left[arc] = (left[arc] as number) - most
        left[back] = (left[back] as number) + most
      }
      sum += most
    }
    return sum
  }

  /** The arcs of a shortest way with room on it. */
  private path(left: Float64Array, source: number, sink: number): number[] | undefined {
    const by = new Int16Array(this.size).fill(-1)
    by[source] = source
    const reached = [source]
    for (const node of reached) {
      if (node === sink) break
      for (let next = 0; next < this.size; next++)
        if ((by[next] as number) < 0 && (left[node * this.size + next] as number) > 0) {
          by[next] = node
          reached.push(next)
        }
    }
    if ((by[sink] as number) < 0) return undefined
    const arcs: number[] = []
    for (let node = sink; node !== source; node = by[node] as number)
      arcs.push((by[node] as number) * this.size + node)
    return arcs
  }
}
