// What each municipality looks like on the map, and the legend that says so: by its state against one norm, or by how many of its results stand so.
import type { Shade } from '../ui/Legend.tsx'
import { type Stand, stands } from '../ui/states.ts'
import { words } from '../words/words.ts'
import { type Counts, gaps, heard, isHeard, ofPlace } from './counts.ts'
import { type Counted, fillsOf, type Lens, lenses, usualLens } from './fills.ts'
import type { Selection } from './selection.ts'
import type { Sweden } from './sweden.ts'

/** As chosen in the address, or as is usual of what is selected. */
export const lensOf = (given: string | null, sweden: Sweden, selection: Selection): Lens =>
  lenses.find((each) => each === given) ?? usualLens(sweden, selection)

export interface Shading {
  /** By row; undefined outside the selection. */
  fills: (string | undefined)[]
  legend: Shade[]
  /** What is said of a municipality. */
  says: (row: number) => string
  /** How its results stand, where they are counted. */
  counts?: (row: number) => Counts
}

export const shading = (sweden: Sweden, selection: Selection, lens: Counted): Shading =>
  selection.norm === null ? byCount(sweden, selection, lens) : byState(sweden, selection.rows, selection.norm)

function byState(sweden: Sweden, rows: number[], norm: number): Shading {
  const w = words()
  const fills = filled(sweden, rows, (row) => sweden.stand(row, norm))
  const legend = stands
    .map((stand) => ({ fill: stand, label: w.state[stand], count: countOf(fills, stand) }))
    .filter(({ count, fill }) => count > 0 || fill === 'MET' || fill === 'INDICATED' || fill === 'UNKNOWN')
  return { fills, legend, says: (row) => w.state[fills[row] as Stand] }
}

function byCount(sweden: Sweden, selection: Selection, lens: Counted): Shading {
  const w = words().country
  const { fills: byRow, steps } = fillsOf(sweden, selection, lens)
  const fills = sweden.places.map((_, row) => byRow.get(row))
  const of = (row: number) => ofPlace(sweden, row, selection.columns)
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
    counts: of,
    says: (row) => {
      const c = of(row)
      return heard(c) === 0
        ? words().state.UNKNOWN
        : w.tip({ asks: c.INDICATED, confirms: c.CONFIRM, met: c.MET, gaps: gaps(c), unknown: c.UNKNOWN })
    },
  }
}

/** How many norms each municipality meets that it did not on an earlier day, less those that it no longer meets. */
export function byTrend(sweden: Sweden, before: Sweden, { rows, columns }: Selection): Shading {
  const w = words().country
  const moved = new Map(rows.map((row) => [row, moveOf(sweden, before, row, columns)]))
  const most = Math.max(2, ...[...moved.values()].map((each) => Math.abs(each.came - each.left)))
  const half = Math.ceil(most / 2)
  const fills = filled(sweden, rows, (row) => {
    const { came, left, heard: some } = moved.get(row) ?? { came: 0, left: 0, heard: 0 }
    const net = came - left
    if (net === 0) return some > 0 ? 'HEARD' : 'UNKNOWN'
    return `${net > 0 ? 'UP' : 'DOWN'}-${Math.abs(net) >= half ? 2 : 1}`
  })
  const stepped = (way: 'UP' | 'DOWN') =>
    [2, 1].map((step) => {
      const fill = `${way}-${step}`
      const label = step === 2 ? range(half, most) : range(1, half - 1)
      return { fill, label: w.moved[way](label), count: countOf(fills, fill) }
    })
  const still = [
    { fill: 'HEARD', label: w.still, count: countOf(fills, 'HEARD') },
    { fill: 'UNKNOWN', label: words().state.UNKNOWN, count: countOf(fills, 'UNKNOWN') },
  ]
  return {
    fills,
    legend: [...stepped('UP'), ...stepped('DOWN').toReversed(), ...still].filter(
      ({ label, count = 0 }) => count > 0 || !label.includes('–0'),
    ),
    says: (row) => {
      const { came, left } = moved.get(row) ?? { came: 0, left: 0 }
      return came + left === 0 ? w.still : w.movedTip(came, left)
    },
  }
}

/** Columns are the same on every day; rows are found again by their code. */
function moveOf(sweden: Sweden, before: Sweden, row: number, columns: number[]) {
  const code = sweden.places[row]?.code
  const then = before.places.findIndex((place) => place.code === code)
  // What is chosen by what it rests on is chosen by what it rests on now: what is left out now was not lost.
  const own = columns.filter((column) => !sweden.leftOut(row, column))
  const isMet = (all: Sweden, at: number, column: number) => all.stand(at, column) === 'MET'
  const moved = (from: boolean, to: boolean) =>
    own.filter((column) => isMet(before, then, column) === from && isMet(sweden, row, column) === to).length
  return {
    came: moved(false, true),
    left: moved(true, false),
    heard:
      heard(ofPlace(sweden, row, columns)) +
      own.filter((column) => isHeard(before.stand(then, column))).length,
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
