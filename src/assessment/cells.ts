// Results at their shortest: one number for how each stands and the day of its evidence, in one line a territory.
import type { State } from '../recommendations/rule.ts'
import type { Result, Towards } from './result.ts'

export interface LegendRow {
  value: number
  state: State
  towards: Towards | null
}

/** Every way a result can stand, in the order of their numbers. */
export const legend: LegendRow[] = (
  [
    ['NOT_APPLICABLE', null],
    ['MET', null],
    ['EXPLAINED', null],
    ['EFFORT_DOCUMENTED', null],
    ['NOT_MET', null],
    ['UNKNOWN', 'MET'],
    ['UNKNOWN', 'NOT_MET'],
    ['UNKNOWN', null],
  ] as const
).map(([state, towards], value) => ({ value, state, towards }))

/** The numbers that the rest of the house speaks of by name. */
export const OUTSIDE = 0
export const MET = 1
/** Explained, effort documented and not met: each is an established gap. */
export const GAPS: readonly number[] = [2, 3, 4]
export const KNOWN: readonly number[] = [MET, ...GAPS]
export const TO_CONFIRM = 5
export const TO_ASK = 6
export const UNKNOWNS: readonly number[] = [TO_CONFIRM, TO_ASK, 7]

export const numberOf = ({ state, indication }: Pick<Result, 'state' | 'indication'>) =>
  legend.findIndex((each) => each.state === state && each.towards === (indication?.towards ?? null))

/** How one result stands, and the newest day of what it rests on. */
export interface Cell {
  value: number
  on: string | null
}

/** The cells of one territory, by norm. */
export type Cells = ReadonlyMap<string, Cell>

export const cellOf = (result: Result): Cell => ({ value: numberOf(result), on: result.evidenceOn })

export const cellsOf = (results: Result[]): Cells =>
  new Map(results.map((result) => [result.recommendation, cellOf(result)]))

/** One line, in the order of the norms' ids, which it does not name: whoever reads it knows by which norms it was written. */
export const written = (cells: Cells): string =>
  [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { value, on }]) => `${value}${on ?? ''}`)
    .join()

/** `norms`: the ids of the norms that it was written by, in their order. */
export function read(line: string, norms: readonly string[]): Cells {
  const cells = new Map<string, Cell>()
  if (line === '') return cells
  const said = line.split(',')
  for (const [i, norm] of norms.entries()) {
    const cell = said[i] ?? '0'
    cells.set(norm, { value: cell.charCodeAt(0) - 48, on: cell.length > 1 ? cell.slice(1) : null })
  }
  return cells
}
