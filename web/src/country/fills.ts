// How each municipality is coloured by how many of its results stand so: without a word, so that the page itself can colour its map before the explorer has come.
import { applies, type Counts, gaps, heard, ofAll, ofPlace } from './counts.ts'
import type { Results } from './results.ts'
import type { Selection } from './selection.ts'

export const lenses = ['MET', 'INDICATED', 'CONFIRM', 'NOT_MET', 'TREND'] as const
/** What is counted on the map: results in a state, or how the met have changed since an earlier day. */
export type Lens = (typeof lenses)[number]
export type Counted = Exclude<Lens, 'TREND'>

/** Of the results that apply, the share from which the map shows what is met rather than what to ask about: ours. */
const MUCH_KNOWN = 0.1

/** What is counted when the reader has not chosen. */
export function usualLens(results: Results, selection: Selection): Counted {
  const counts = ofAll(results, selection)
  return counts.MET > MUCH_KNOWN * applies(counts) ? 'MET' : 'INDICATED'
}

const counted = (lens: Counted, counts: Counts) => (lens === 'NOT_MET' ? gaps(counts) : counts[lens])

/** A fill for each row of the selection, and where the steps of its colour begin. */
export function fillsOf(results: Results, { rows, columns }: Selection, lens: Counted) {
  const counts = new Map(rows.map((row) => [row, ofPlace(results, row, columns)]))
  const steps = stepsOf([...counts.values()].map((each) => counted(lens, each)))
  const fills = new Map(
    [...counts].map(([row, each]) => {
      const n = counted(lens, each)
      if (n > 0) return [row, `${lens}-${steps.findLastIndex((from) => n >= from) + 1}`]
      return [row, heard(each) > 0 ? 'HEARD' : 'UNKNOWN']
    }),
  )
  return { fills, steps }
}

/** Where up to three steps begin, so that about as many municipalities are in each. */
function stepsOf(all: number[]): number[] {
  const some = all.filter((n) => n > 0).toSorted((a, b) => a - b)
  const at = (share: number) => some[Math.floor(some.length * share)]
  const begins = [some.length > 0 ? 1 : undefined, at(1 / 3), at(2 / 3)].filter((n) => n !== undefined)
  return [...new Set(begins)].toSorted((a, b) => a - b)
}
