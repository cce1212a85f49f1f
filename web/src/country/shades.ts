// What each municipality looks like on the map, and the legend that says so: by its state against one norm, or by how many of its results stand so.
import { type Stand, stands } from '../ui/states.ts'
import { words } from '../words/words.ts'
import { type Counts, gaps, heard, ofPlace } from './counts.ts'
import type { Selection } from './selection.ts'
import type { Sweden } from './sweden.ts'

export const lenses = ['INDICATED', 'CONFIRM', 'MET', 'NOT_MET'] as const
/** What is counted on the map. */
export type Lens = (typeof lenses)[number]

export const lensOf = (given: string | null): Lens => lenses.find((each) => each === given) ?? 'INDICATED'

export interface Shade {
  /** The name of its fill: MET, INDICATED-2. */
  fill: string
  label: string
  /** How many municipalities look so. */
  count: number
}

export interface Shading {
  /** By row; undefined outside the selection. */
  fills: (string | undefined)[]
  legend: Shade[]
  /** What is said of a municipality. */
  says: (row: number) => string
}

const counted = (lens: Lens, counts: Counts) => (lens === 'NOT_MET' ? gaps(counts) : counts[lens])

export const shading = (sweden: Sweden, selection: Selection, lens: Lens): Shading =>
  selection.norm === null ? byCount(sweden, selection, lens) : byState(sweden, selection.rows, selection.norm)

function byState(sweden: Sweden, rows: number[], norm: number): Shading {
  const w = words()
  const fills = filled(sweden, rows, (row) => sweden.stand(row, norm))
  const legend = stands
    .map((stand) => ({ fill: stand, label: w.state[stand], count: countOf(fills, stand) }))
    .filter(({ count, fill }) => count > 0 || fill === 'MET' || fill === 'INDICATED' || fill === 'UNKNOWN')
  return { fills, legend, says: (row) => w.state[fills[row] as Stand] }
}

function byCount(sweden: Sweden, { rows, columns }: Selection, lens: Lens): Shading {
  const w = words().country
  const counts = new Map(rows.map((row) => [row, ofPlace(sweden, row, columns)]))
  const of = (row: number) => counts.get(row) ?? ofPlace(sweden, row, columns)
  const steps = stepsOf(rows.map((row) => counted(lens, of(row))))
  const stepOf = (n: number) => steps.findLastIndex((from) => n >= from) + 1
  const fills = filled(sweden, rows, (row) => {
    const n = counted(lens, of(row))
    if (n > 0) return `${lens}-${stepOf(n)}`
    return heard(of(row)) > 0 ? 'HEARD' : 'UNKNOWN'
  })
  const graded = steps.map((from, i) => {
    const to = (steps[i + 1] ?? Number.POSITIVE_INFINITY) - 1
    const fill = `${lens}-${i + 1}`
    return { fill, label: w.lensCount[lens](range(from, to)), count: countOf(fills, fill) }
  })
  const rest = [
    { fill: 'HEARD', label: w.heard[lens], count: countOf(fills, 'HEARD') },
    { fill: 'UNKNOWN', label: words().state.UNKNOWN, count: countOf(fills, 'UNKNOWN') },
  ]
  return {
    fills,
    legend: [...graded.toReversed(), ...rest],
    says: (row) => {
      const c = of(row)
      return heard(c) === 0
        ? words().state.UNKNOWN
        : w.tip({ asks: c.INDICATED, confirms: c.CONFIRM, met: c.MET, gaps: gaps(c), unknown: c.UNKNOWN })
    },
  }
}

function filled(sweden: Sweden, rows: number[], fill: (row: number) => string) {
  const fills: (string | undefined)[] = sweden.places.map(() => undefined)
  for (const row of rows) fills[row] = fill(row)
  return fills
}

const countOf = (fills: (string | undefined)[], fill: string) => fills.filter((each) => each === fill).length

const range = (from: number, to: number) =>
  to === from ? `${from}` : to === Number.POSITIVE_INFINITY ? `${from}+` : `${from}–${to}`

/** Where up to three steps begin, so that about as many municipalities are in each. */
export function stepsOf(all: number[]): number[] {
  const some = all.filter((n) => n > 0).toSorted((a, b) => a - b)
  const at = (share: number) => some[Math.floor(some.length * share)]
  const begins = [some.length > 0 ? 1 : undefined, at(1 / 3), at(2 / 3)].filter((n) => n !== undefined)
  return [...new Set(begins)].toSorted((a, b) => a - b)
}
