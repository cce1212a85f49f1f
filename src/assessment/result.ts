// What the engine answers: a recommendation held against a territory on a day.

import type { Reason, State } from '../recommendations/rule.ts'

export type Because = 'NOT_IN_FORCE' | 'OUTSIDE_REACH' | 'PRESUMES' | 'NO_SUCH_ACTOR'
export type Towards = 'MET' | 'NOT_MET'

/** What explains a result besides its ways; docs/checks.md, section 1. */
export type Near =
  | 'PART'
  | 'UNSTATED'
  | 'WHOLE'
  | 'PLACEHOLDER'
  | 'CONTRARY'
  | 'INFORMAL'
  | 'UNCONNECTED'
  | 'EFFORT'

export interface Indication {
  towards: Towards
  /** The day of the newest claim or list behind it; null when the source is undated. */
  day: string | null
  /** Ids of the facts that point there. */
  evidence: string[]
}

export interface Result {
  recommendation: string
  state: State
  /** Only with NOT_APPLICABLE. */
  because: Because | null
  /** With every state but MET and NOT_APPLICABLE. */
  reason: Reason | null
  indication: Indication | null
  /** Ids of the facts it rests on: what meets it, what nearly does, the lists that establish or indicate the gap, efforts and explanations. */
  evidence: string[]
  /** Which near thing explains it, when one does. */
  near: Near | null
  /** The first day it would no longer be met. */
  lapsesOn: string | null
  /** The newest day that what it rests on was seen, confirmed or listed; null when it rests on nothing dated. */
  evidenceOn: string | null
  /** Sets of lists of which any one, confirmed as it stands on record, would settle an UNKNOWN; none when no list would. */
  settledBy: string[][]
}

export interface Assessment {
  code: string
  asOf: string
  /** No result differs before this day; null when none ever would. */
  changesOn: string | null
  results: Result[]
}

export type Certainty = 'ESTABLISHED' | 'INDICATED'

const gaps: ReadonlySet<State> = new Set(['NOT_MET', 'EFFORT_DOCUMENTED', 'EXPLAINED'])

/** An established one, whatever has been done or said about it. */
export const isGap = (state: State) => gaps.has(state)

/** How sure a gap is: established when it is; indicated when nobody knows but something points to one; else there is none. */
export const certaintyOf = ({ state, indication }: Pick<Result, 'state' | 'indication'>): Certainty | '' =>
  isGap(state) ? 'ESTABLISHED' : state === 'UNKNOWN' && indication?.towards === 'NOT_MET' ? 'INDICATED' : ''
