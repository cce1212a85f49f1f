// Where the chairs stand: evenly along an oval, with a gap between sectors, each sector with its arc.

export interface Point {
  x: number
  y: number
}

export interface Seated<T> {
  item: T
  at: Point
  /** Straight out from the table. */
  out: Point
}

export interface Arc<G> {
  group: G
  path: string
  /** The same way or back again, whichever lets a text along it be read. */
  textPath: string
  /** Of the text's path. */
  length: number
}

export interface Oval {
  rx: number
  ry: number
}

const STEPS = 1440
/** A gap between groups, in chairs. */
const GAP = 0.72

/** Lengths along the oval, clockwise from its top. */
function walk({ rx, ry }: Oval) {
  const lengths = [0]
  for (let i = 1; i <= STEPS; i++) {
    const a = point({ rx, ry }, (i - 1) / STEPS)
    const b = point({ rx, ry }, i / STEPS)
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y))
  }
  return lengths
}

/** `turn` is 0 at the top and grows clockwise to 1. */
function point({ rx, ry }: Oval, turn: number): Point {
  const angle = turn * 2 * Math.PI
  return { x: rx * Math.sin(angle), y: -ry * Math.cos(angle) }
}

function normal({ rx, ry }: Oval, turn: number): Point {
  const angle = turn * 2 * Math.PI
  const n = { x: Math.sin(angle) / rx, y: -Math.cos(angle) / ry }
  const length = Math.hypot(n.x, n.y)
  return { x: n.x / length, y: n.y / length }
}

export function seat<T, G>(groups: { group: G; items: T[] }[], oval: Oval, arcs: Oval) {
  const shown = groups.filter(({ items }) => items.length > 0)
  const total = shown.reduce((sum, { items }) => sum + items.length, 0)
  const gaps = shown.length > 1 ? shown.length * GAP : 0
  const lengths = walk(oval)
  const whole = lengths[STEPS] ?? 0
  const turnAt = (share: number) => {
    const wanted = (((share % 1) + 1) % 1) * whole
    return lengths.findIndex((length) => length >= wanted) / STEPS
  }
  const step = 1 / (total + gaps)
  // The first group is centred at the top.
  let share = -((shown[0]?.items.length ?? 0) * step) / 2
  const seated: Seated<T>[] = []
  const drawn: Arc<G>[] = []
  for (const { group, items } of shown) {
    const from = share
    for (const item of items) {
      const turn = turnAt(share + step / 2)
      seated.push({ item, at: point(oval, turn), out: normal(oval, turn) })
      share += step
    }
    const path = along(arcs, turnAt(from + step * 0.12), turnAt(share - step * 0.12))
    // A single chair's arc is shorter than its sector's name, which may reach into the gaps.
    drawn.push(arc(group, path, along(arcs, turnAt(from - step * 0.3), turnAt(share + step * 0.3))))
    share += step * (gaps / Math.max(1, shown.length))
  }
  return { seated, arcs: drawn }
}

function along(oval: Oval, from: number, to: number): Point[] {
  const end = to < from ? to + 1 : to
  return Array.from({ length: 33 }, (_, i) => point(oval, from + ((end - from) * i) / 32))
}

function arc<G>(group: G, points: Point[], wider: Point[]): Arc<G> {
  const middle = wider[16] ?? { x: 0, y: 0 }
  const length = wider.reduce((sum, p, i) => {
    const before = wider[i - 1]
    return before ? sum + Math.hypot(p.x - before.x, p.y - before.y) : sum
  }, 0)
  return { group, path: line(points), textPath: line(middle.y > 0 ? wider.toReversed() : wider), length }
}

const line = (points: Point[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
