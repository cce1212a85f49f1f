// Where nodes begin: tables on an oval, actors near the tables they sit at, those who hang on one tie outside, ghosts outermost.
import { isGhost, type Picture } from './look.ts'

export interface Spot {
  x: number
  y: number
}

const RX = 330
const RY = 220

/** The same network always begins in the same places; `known` keeps theirs, so that another day can be compared with this. */
export function spotsOf({ nodes, edges, single }: Picture, known: Map<string, Spot>): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const tables = nodes.filter(({ type }) => type === 'FORUM' || type === 'AGREEMENT')
  tables.forEach(({ id }, i) => {
    const angle = (i / Math.max(1, tables.length)) * 2 * Math.PI - Math.PI / 2
    const oval = tables.length === 1 ? { x: 0, y: 0 } : { x: RX * Math.cos(angle), y: RY * Math.sin(angle) }
    spots.set(id, known.get(id) ?? oval)
  })
  const actors = nodes.filter(({ id }) => !spots.has(id))
  actors.forEach((node, i) => {
    const own = edges
      .filter(({ source }) => source === node.id)
      .map(({ target }) => spots.get(target))
      .filter((spot) => spot !== undefined)
    const spread = (i / Math.max(1, actors.length)) * 2 * Math.PI
    const out = isGhost(node) ? 1.9 : single.has(node.id) || own.length === 1 ? 1.55 : 0.75
    const middle = own.length === 0 ? { x: RX * Math.cos(spread), y: RY * Math.sin(spread) } : mean(own)
    spots.set(
      node.id,
      known.get(node.id) ?? {
        x: middle.x * out + 46 * Math.cos(spread * 3),
        y: middle.y * out + 46 * Math.sin(spread * 3),
      },
    )
  })
  return spots
}

const mean = (spots: Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
})

/** Room for a node with its name, in the picture's own measure. */
const ROOM = { x: 150, y: 74 }

/** The same picture in the proportions of its frame, with room for the names; those with no tie stand in a row below. */
export function stretched(
  laid: [string, Spot][],
  alone: Set<string>,
  frame: { width: number; height: number },
): [string, Spot][] {
  const tied = laid.filter(([id]) => !alone.has(id))
  const apart = laid.filter(([id]) => alone.has(id))
  const [xs, ys] = [tied.map(([, { x }]) => x), tied.map(([, { y }]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(1, Math.max(...xs) - left), Math.max(1, Math.max(...ys) - top)]
  const rows = apart.length > 0 ? 1 : 0
  const area = Math.max(
    (frame.width - 150) * (frame.height - 90 - rows * ROOM.y),
    laid.length * ROOM.x * ROOM.y * 1.7,
  )
  const height = Math.sqrt((area * (frame.height - 90)) / Math.max(1, frame.width - 150))
  const width = area / height
  const across = Math.max(1, Math.floor(width / ROOM.x))
  const spread = tied.map(([id, { x, y }]): [string, Spot] => [
    id,
    { x: ((x - left) / wide) * width, y: ((y - top) / high) * height },
  ])
  return [
    ...(spread.length <= MOST_PARTED ? parted(spread) : spread),
    ...apart.map(([id], i): [string, Spot] => [
      id,
      { x: ((i % across) + 0.5) * ROOM.x, y: height + ROOM.y * (1.2 + Math.floor(i / across)) },
    ]),
  ]
}

/** Beyond so many nodes names are read one at a time, and moving them apart would take too long. */
const MOST_PARTED = 160
/** A node with its name takes up so much. */
const SIZE = { x: 122, y: 66 }

/** Moves those apart whose names would lie over one another, a little at a time, the shorter way. */
function parted(all: [string, Spot][]): [string, Spot][] {
  const spots = all.map(([, { x, y }]) => ({ x, y }))
  for (let round = 0; round < 80; round++) {
    let moved = false
    spots.forEach((a, i) => {
      for (const b of spots.slice(i + 1)) {
        const [dx, dy] = [SIZE.x - Math.abs(a.x - b.x), SIZE.y - Math.abs(a.y - b.y)]
        if (dx <= 0 || dy <= 0) continue
        moved = true
        if (dx < dy * 1.6) push(a, b, 'x', dx / 4)
        else push(a, b, 'y', dy / 4)
      }
    })
    if (!moved) break
  }
  return all.map(([id], i) => [id, spots[i] ?? { x: 0, y: 0 }])
}

function push(a: Spot, b: Spot, axis: 'x' | 'y', by: number) {
  const way = a[axis] < b[axis] ? -1 : 1
  a[axis] += way * by
  b[axis] -= way * by
}

/** The nearest in a direction; straight ahead counts as nearer than aside. */
export function towards(from: Spot, way: Spot, all: [string, Spot][]): string | null {
  let best: { id: string; far: number } | null = null
  for (const [id, { x, y }] of all) {
    const ahead = (x - from.x) * way.x + (y - from.y) * way.y
    const aside = Math.abs((x - from.x) * way.y - (y - from.y) * way.x)
    if (ahead <= 1 || aside > ahead * 1.6) continue
    const far = ahead + 2 * aside
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id ?? null
}
