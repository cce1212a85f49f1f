// What holds a network together: whom it would lose with one of its members, and the ties that nothing else stands in for.
import type { Shape } from './shape.ts'

export interface Cut {
  id: string
  /** Actors that would no longer have a way to most of those they have one to now. */
  lost: string[]
  /** How many actors are tied together by it now, itself apart. */
  among: number
}

export interface Bridge {
  from: string
  to: string
}

type Neighbours = Map<string, string[]>

function neighboursOf({ actors, tables, ties }: Shape): Neighbours {
  const neighbours: Neighbours = new Map()
  for (const id of [...actors.map((actor) => actor.id), ...tables]) neighbours.set(id, [])
  for (const { from, to } of ties) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  return neighbours
}

/** Tarjan's low points, in one walk: a child that reaches nothing above its parent hangs on the parent. */
function walk(neighbours: Neighbours) {
  const entered = new Map<string, number>()
  const low = new Map<string, number>()
  const cuts = new Set<string>()
  const bridges: Bridge[] = []
  const at = (map: Map<string, number>, id: string) => map.get(id) ?? 0

  function visit(id: string, parent: string | null) {
    entered.set(id, entered.size)
    low.set(id, at(entered, id))
    let children = 0
    for (const next of neighbours.get(id) ?? []) {
      if (next === parent) continue
      if (entered.has(next)) {
        low.set(id, Math.min(at(low, id), at(entered, next)))
        continue
      }
      children++
      visit(next, id)
      low.set(id, Math.min(at(low, id), at(low, next)))
      if (parent !== null && at(low, next) >= at(entered, id)) cuts.add(id)
      if (at(low, next) > at(entered, id)) bridges.push({ from: id, to: next })
    }
    if (parent === null && children > 1) cuts.add(id)
  }
  for (const id of neighbours.keys()) if (!entered.has(id)) visit(id, null)
  return { cuts, bridges }
}

/** Everything that can be reached from somewhere without passing something. */
function reached(neighbours: Neighbours, start: string, without: string | null): Set<string> {
  const seen = new Set([start])
  for (const id of seen) for (const next of neighbours.get(id) ?? []) if (next !== without) seen.add(next)
  return seen
}

/** The parts that cannot reach one another. */
export function components(shape: Shape): string[][] {
  const neighbours = neighboursOf(shape)
  const seen = new Set<string>()
  const parts: string[][] = []
  for (const id of neighbours.keys()) {
    if (seen.has(id)) continue
    const part = [...reached(neighbours, id, null)]
    for (const each of part) seen.add(each)
    parts.push(part)
  }
  return parts
}

/** Members without which actors would lose one another; those that part nobody are left out. */
export function cutPoints(shape: Shape): Cut[] {
  const neighbours = neighboursOf(shape)
  const actors = new Set(shape.actors.map(({ id }) => id))
  const found = [...walk(neighbours).cuts].map((id) => {
    const pieces: string[][] = []
    const seen = new Set<string>()
    for (const next of neighbours.get(id) ?? []) {
      if (seen.has(next)) continue
      const piece = [...reached(neighbours, next, id)]
      for (const each of piece) seen.add(each)
      pieces.push(piece.filter((each) => actors.has(each)).sort())
    }
    pieces.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    return { id, lost: pieces.slice(1).flat().sort(), among: pieces.flat().length }
  })
  return found
    .filter(({ lost }) => lost.length > 0)
    .sort((a, b) => b.lost.length - a.lost.length || (a.id < b.id ? -1 : 1))
}

/** Ties that are the only way between those on either side. */
export function bridges(shape: Shape): Bridge[] {
  const ties = new Set(shape.ties.map(({ from, to }) => `${from} ${to}`))
  return walk(neighboursOf(shape))
    .bridges.map(({ from, to }) => (ties.has(`${from} ${to}`) ? { from, to } : { from: to, to: from }))
    .sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1))
}
