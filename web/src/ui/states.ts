// The eight ways a result can stand, in the order they are shown: what is in place first, what is unknown last.
import type { State, Towards } from '../operations.generated.ts'

export const stands = [
  'MET',
  'CONFIRM',
  'INDICATED',
  'NOT_MET',
  'EFFORT',
  'EXPLAINED',
  'UNKNOWN',
  'NOT_APPLICABLE',
] as const

/** A state as people meet it: UNKNOWN is told apart by where it points. */
export type Stand = (typeof stands)[number]

export function standOf(state: State, towards?: Towards | null): Stand {
  if (state === 'EFFORT_DOCUMENTED') return 'EFFORT'
  if (state !== 'UNKNOWN') return state
  if (towards === 'MET') return 'CONFIRM'
  return towards === 'NOT_MET' ? 'INDICATED' : 'UNKNOWN'
}

/** Settled one way or the other. */
export const isKnown = (stand: Stand) =>
  stand === 'MET' || stand === 'NOT_MET' || stand === 'EFFORT' || stand === 'EXPLAINED'

/** A gap, admitted or not. */
export const isGap = (stand: Stand) => stand !== 'MET' && isKnown(stand)
