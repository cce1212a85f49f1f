// Decides what of a table is shown: first row by row, then fewer and fewer until nothing hidden can be told from the rest, nor from the months before.
import {
  type Counts,
  type Earlier,
  type Part,
  parts,
  type Shown,
  shown,
  shownIn,
  total,
  waysToShow,
} from './counts.ts'
import type { Line } from './room.ts'
import { type Month, Together } from './together.ts'

export interface Rows<T> {
  /** By county code. */
  counties: Map<string, T>
  country: T
}

interface Row extends Line {
  /** The ways that are left, the fullest first. */
  ways: (readonly Part[])[]
  /** What a release of this norm hid before. */
  hidden: readonly Part[]
}

/** `earlier`: what was published of the same norm before, the oldest first. */
export function suppressed(counties: Map<string, Counts>, earlier: readonly Rows<Earlier>[]): Rows<Shown> {
  const row = (counts: Counts, old: Earlier[]): Row => {
    const [way = [], ...ways] = waysToShow(counts, old)
    const hidden = parts.filter((part) => old.some(({ shown, counts }) => counts && shown[part] === null))
    return { counts, way, ways, hidden }
  }
  const below = new Map(
    [...counties].map(([code, counts]) => [
      code,
      row(
        counts,
        earlier.flatMap((table) => table.counties.get(code) ?? []),
      ),
    ]),
  )
  const country = row(
    sum([...counties.values()]),
    earlier.map((table) => table.country),
  )
  coarsen(below, country, earlier.flatMap(monthOf))
  const seen = ({ counts, way }: Row) => shown(counts, way)
  return {
    counties: new Map([...below].map(([code, one]) => [code, seen(one)])),
    country: seen(country),
  }
}

/** A norm that presumes another is counted for the country alone, of those that meet the other. */
export function suppressedOfSome(counts: Counts, earlier: readonly Earlier[]): Shown {
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

/** Ends at the latest when nothing is shown: then this month tells nothing that the earlier ones did not. */
function coarsen(counties: Map<string, Row>, country: Row, earlier: Month[]): void {
  const rows = [...counties.values(), country]
  while (rows.some(({ way }) => way.length > 0)) {
    const weak = new Together([...earlier, { counties, country }]).weak()
    if (!weak) return
    const next = toCoarsen(rows, weak)
    next.way = next.ways.shift() ?? []
  }
}

/** A number that has come out again, when it is an earlier month's that it would tell; the smallest county that shows the part; then the country; then whatever shows anything. */
function toCoarsen(rows: Row[], { part, latest }: { part: Part; latest: boolean }): Row {
  const country = rows.at(-1) as Row
  const bySize = rows.slice(0, -1).sort((a, b) => total(a.counts) - total(b.counts))
  return (
    bySize.find(({ way, hidden }) => !latest && way.includes(part) && hidden.includes(part)) ??
    bySize.find(({ way }) => way.includes(part)) ??
    [country].find(({ way }) => way.includes(part)) ??
    ([...bySize, country].find(({ way }) => way.length > 0) as Row)
  )
}

/** A release that showed something; of one whose counts were not kept, only what it showed is held against this one. */
function monthOf({ counties, country }: Rows<Earlier>): Month[] {
  const line = ({ shown, counts }: Earlier): Line[] => (counts ? [{ counts, way: shownIn(shown) }] : [])
  const whole = line(country)[0]
  const below = [...counties].flatMap(([code, row]) => line(row).map((one) => [code, one] as const))
  const shows = [whole, ...below.map(([, one]) => one)].some((one) => one && one.way.length > 0)
  return whole && shows ? [{ counties: new Map(below), country: whole }] : []
}
