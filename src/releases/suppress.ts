// Decides what of a table is shown: first row by row, then fewer and fewer until nothing hidden can be told from the rest.
import { type Counts, FLOOR, type Part, parts, type Shown, shown, total, waysToShow } from './counts.ts'
import { Room } from './room.ts'

export interface Rows<T> {
  /** By county code. */
  counties: Map<string, T>
  country: T
}

interface Row {
  counts: Counts
  way: readonly Part[]
  /** The ways that are left, the fullest first. */
  ways: (readonly Part[])[]
}

/** `earlier` are the tables published of the same norm before. */
export function suppressed(counties: Map<string, Counts>, earlier: readonly Rows<Shown>[]): Rows<Shown> {
  const row = (counts: Counts, old: Shown[]): Row => {
    const [way = [], ...ways] = waysToShow(counts, old)
    return { counts, way, ways }
  }
  const codes = [...counties.keys()]
  const before = (code: string) => earlier.flatMap((table) => table.counties.get(code) ?? [])
  const below = codes.map((code) => row(counties.get(code) as Counts, before(code)))
  const country = row(
    sum([...counties.values()]),
    earlier.map((table) => table.country),
  )
  coarsen([...below, country])
  const seen = ({ counts, way }: Row) => shown(counts, way)
  return {
    counties: new Map(codes.map((code, i) => [code, seen(below[i] as Row)])),
    country: seen(country),
  }
}

/** A norm that presumes another is counted for the country alone, of those that meet the other. */
export function suppressedOfSome(counts: Counts, earlier: readonly Shown[]): Shown {
  return shown(counts, waysToShow(counts, earlier)[0] ?? [])
}

export const sum = (all: Counts[]): Counts =>
  all.reduce(
    (one, other) => ({ met: one.met + other.met, gap: one.gap + other.gap, open: one.open + other.open }),
    {
      met: 0,
      gap: 0,
      open: 0,
    },
  )

function coarsen(rows: Row[]): void {
  for (;;) {
    const weak = firstWeak(rows)
    if (!weak) return
    const next = toCoarsen(rows, weak)
    if (!next) return
    next.way = next.ways.shift() ?? []
  }
}

/** A number that is not shown, and that the others leave less room than it needs: five, or all of a smaller county. */
function firstWeak(rows: Row[]): Part | undefined {
  const room = new Room(rows)
  for (const [i, { counts, way }] of rows.entries()) {
    const needed = Math.min(FLOOR, total(counts))
    for (const part of parts) if (!way.includes(part) && room.of(rows, i, part, needed) < needed) return part
  }
  return undefined
}

/** The smallest county that shows the part; then the country; then whatever shows anything. */
function toCoarsen(rows: Row[], part: Part): Row | undefined {
  const country = rows.at(-1) as Row
  const bySize = rows.slice(0, -1).sort((a, b) => total(a.counts) - total(b.counts))
  return (
    bySize.find(({ way }) => way.includes(part)) ??
    [country].find(({ way }) => way.includes(part)) ??
    [...bySize, country].find(({ way }) => way.length > 0)
  )
}
