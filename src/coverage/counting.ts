// Counts that never go without their denominator: of so many known, with so many unknown, on evidence so old.
import { type Cell, KNOWN, legend, UNKNOWNS } from '../assessment/cells.ts'

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

/** What a number of results come to; `fitting`: how many the filter asks for, all that apply when it asks for none in particular. */
export function tally(cells: Cell[], fitting?: number): Tally {
  const counts = legend.map(() => 0)
  const days: string[] = []
  for (const { value, on } of cells) {
    counts[value] = (counts[value] ?? 0) + 1
    if (on !== null) days.push(on)
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
    fitting: fitting ?? applies,
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
