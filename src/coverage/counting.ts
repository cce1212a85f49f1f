// Counts that never go without their denominator: of so many known, with so many unknown, on evidence so old.
import { type Cell, KNOWN, legend, OUTSIDE, UNKNOWNS } from '../assessment/cells.ts'

export interface EvidenceDaysRow {
  /** Results that say something: known, or unknown and pointing somewhere. */
  results: number
  dated: number
  undated: number
  oldest: string | null
  median: string | null
  newest: string | null
  years: { year: number; count: number }[]
}

export interface Tally {
  counts: number[]
  known: number
  unknown: number
  applies: number
  unknownShare: number | null
  fitting: number
  evidence: EvidenceDaysRow
}

const silent = legend.length - 1

/** What a number of results come to; `fits` tells those that the filter asks for. */
export function tally(cells: Cell[], fits: (cell: Cell) => boolean = () => true): Tally {
  const counts = legend.map(() => 0)
  const days: string[] = []
  let fitting = 0
  for (const cell of cells) {
    counts[cell.value] = (counts[cell.value] ?? 0) + 1
    if (cell.on !== null) days.push(cell.on)
    if (cell.value !== OUTSIDE && fits(cell)) fitting++
  }
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + (counts[value] ?? 0), 0)
  const [known, unknown] = [sum(KNOWN), sum(UNKNOWNS)]
  const applies = known + unknown
  return {
    counts,
    known,
    unknown,
    applies,
    unknownShare: applies === 0 ? null : unknown / applies,
    fitting,
    evidence: evidenceAge(days.sort(), applies - (counts[silent] ?? 0)),
  }
}

/** `days` in order. */
function evidenceAge(days: string[], results: number): EvidenceDaysRow {
  const years = new Map<number, number>()
  for (const day of days) years.set(Number(day.slice(0, 4)), (years.get(Number(day.slice(0, 4))) ?? 0) + 1)
  return {
    results,
    dated: days.length,
    undated: results - days.length,
    oldest: days[0] ?? null,
    median: days[Math.floor((days.length - 1) / 2)] ?? null,
    newest: days.at(-1) ?? null,
    years: [...years].map(([year, count]) => ({ year, count })),
  }
}
