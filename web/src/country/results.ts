// How every municipality stands against every norm, out of the one list of numbers that the API answers with.
import type { CoverageQuery } from '../operations.generated.ts'
import { type Stand, standOf } from '../ui/states.ts'

export interface Results {
  /** How the place of that row stands against the norm of that column. */
  stand: (row: number, column: number) => Stand
  /** What the reader asks of single results leaves that one out. */
  leftOut: (row: number, column: number) => boolean
}

type Numbers = Pick<CoverageQuery['coverage'], 'cells' | 'legend' | 'recommendations'>

/** Rows and columns as they were answered. */
export function resultsIn({ cells, legend, recommendations }: Numbers): Results {
  const meaning: Stand[] = []
  for (const { value, state, towards } of legend) meaning[value] = standOf(state, towards)
  return {
    stand: (row, column) => meaning[cells[row * recommendations.length + column] ?? -1] ?? 'NOT_APPLICABLE',
    leftOut: () => false,
  }
}
