// How many results stand how, in a selection: every number with what it is a part of.
import { isGap, isKnown, type Stand, stands } from '../ui/states.ts'
import type { Selection } from './selection.ts'
import type { Sweden } from './sweden.ts'

export type Counts = Record<Stand, number>

const none = (): Counts => Object.fromEntries(stands.map((stand) => [stand, 0])) as Counts

/** Of one municipality, over the chosen norms. */
export function ofPlace({ stand }: Sweden, row: number, columns: number[]): Counts {
  const counts = none()
  for (const column of columns) counts[stand(row, column)]++
  return counts
}

/** Of one norm, over the chosen municipalities. */
export function ofNorm({ stand }: Sweden, rows: number[], column: number): Counts {
  const counts = none()
  for (const row of rows) counts[stand(row, column)]++
  return counts
}

export function ofAll(sweden: Sweden, { rows, columns }: Selection): Counts {
  const counts = none()
  for (const row of rows) for (const column of columns) counts[sweden.stand(row, column)]++
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
export const heard = (counts: Counts) =>
  total(counts, (stand) => isKnown(stand) || stand === 'CONFIRM' || stand === 'INDICATED')
