// How many results stand how, in a selection: every number with what it is a part of.
import { isGap, isKnown, type Stand, stands } from '../ui/states.ts'
import type { Results } from './results.ts'
import type { Selection } from './selection.ts'

export type Counts = Record<Stand, number>

const none = (): Counts => Object.fromEntries(stands.map((stand) => [stand, 0])) as Counts

/** Of one municipality, over the chosen norms; counted once for each choice, since the map, its table and what stands beside it all ask. */
export function ofPlace(results: Results, row: number, columns: number[]): Counts {
  const rows = counted.get(columns) ?? new Map<Results, Counts[]>()
  counted.set(columns, rows)
  const known = rows.get(results) ?? []
  rows.set(results, known)
  known[row] ??= count(
    columns.filter((column) => !results.leftOut(row, column)),
    (column) => results.stand(row, column),
  )
  return known[row]
}

const counted = new WeakMap<number[], Map<Results, Counts[]>>()

function count(all: number[], stand: (each: number) => Stand): Counts {
  const counts = none()
  for (const each of all) counts[stand(each)]++
  return counts
}

/** Of one norm, over the chosen municipalities. */
export const ofNorm = ({ stand, leftOut }: Results, rows: number[], column: number): Counts =>
  count(
    rows.filter((row) => !leftOut(row, column)),
    (row) => stand(row, column),
  )

export function ofAll(results: Results, { rows, columns }: Selection): Counts {
  const counts = none()
  for (const row of rows) {
    const own = ofPlace(results, row, columns)
    for (const stand of stands) counts[stand] += own[stand]
  }
  return counts
}

const total = (counts: Counts, fits: (stand: Stand) => boolean) =>
  stands.reduce((sum, stand) => sum + (fits(stand) ? counts[stand] : 0), 0)

/** Those the norms apply to, known or not. */
export const applies = (counts: Counts) => total(counts, (stand) => stand !== 'NOT_APPLICABLE')
/** Settled one way or the other. */
export const known = (counts: Counts) => total(counts, isKnown)
/** Gaps, admitted or not. */
export const gaps = (counts: Counts) => total(counts, isGap)
/** Known, or pointing one way or the other: somebody has said something. */
export const isHeard = (stand: Stand) => isKnown(stand) || stand === 'CONFIRM' || stand === 'INDICATED'
export const heard = (counts: Counts) => total(counts, isHeard)
