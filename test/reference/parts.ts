// What a way is made of: claims, frames and fresh events.

import type { Fact } from './facts.ts'

export type Part =
  | { role: 'claim'; fact: Fact; undated: boolean }
  | { role: 'frame'; fact: Fact }
  /** An event that must not be older than so many months; `day` is '' when it is unknown. */
  | { role: 'fresh'; fact?: Fact; day: string; months: number }

export type Status = 'HOLDING' | 'DISPUTED' | 'ENDED' | 'FUTURE' | 'LAST_KNOWN'
export type Failing = 'PART' | 'UNSTATED' | 'CONTRARY'
export type NearKind = Failing | 'WHOLE' | 'PLACEHOLDER' | 'INFORMAL' | 'UNCONNECTED' | 'EFFORT'

/** One possible way; with a failing it is only near. */
export interface Candidate {
  parts: Part[]
  failing?: Failing | undefined
}
export interface Near {
  near: NearKind
  parts: Part[]
}
export interface Group {
  ways: Part[][]
  near: Near[]
}
export interface Finding {
  groups: Group[]
  /** When only some of the norm's scopes are asked for on the day. */
  asks?: 'ACTORS' | 'ALL_BUT_ACTORS'
}
/** What a check finds on a day. */
export type Check = (day: string) => Finding

export const frame = (fact: Fact): Part => ({ role: 'frame', fact })
/** A seat that follows from a definition claims no more than an undated fact does. */
export const claim = (fact: Fact): Part => ({
  role: 'claim',
  fact,
  undated: fact.says.basis === 'DEFINITION' && fact.fact === 'Seat',
})

const weight: Record<Failing, number> = { PART: 1, UNSTATED: 2, CONTRARY: 3 }
/** Stated otherwise outweighs not stated, which outweighs a part of the territory. */
export const worst = (failings: (Failing | undefined)[]) =>
  failings.reduce<Failing | undefined>(
    (a, b) => ((b ? weight[b] : 0) > (a ? weight[a] : 0) ? b : a),
    undefined,
  )

/** One candidate for every combination that takes one of each list. */
export const combine = (lists: Candidate[][]): Candidate[] =>
  lists.reduce<Candidate[]>(
    (all, list) =>
      all.flatMap((before) =>
        list.map((next) => ({
          parts: [...before.parts, ...next.parts],
          failing: worst([before.failing, next.failing]),
        })),
      ),
    [{ parts: [] }],
  )

/** A property that must be YES. */
export const asked = (value: unknown): Failing | undefined =>
  value === 'YES' ? undefined : value === '' ? 'UNSTATED' : 'CONTRARY'

/** At least one property YES; 'NONE' when all are stated otherwise, so that the thing is of no concern. */
export function any(says: Fact['says'], properties: readonly string[]): Failing | undefined | 'NONE' {
  if (properties.some((property) => says[property] === 'YES')) return undefined
  return properties.some((property) => says[property] === '') ? 'UNSTATED' : 'NONE'
}

export const groupOf = (candidates: Candidate[], near: Near[] = []): Group => ({
  ways: candidates.filter((each) => !each.failing).map((each) => each.parts),
  near: [
    ...candidates.flatMap((each) => (each.failing ? [{ near: each.failing, parts: each.parts }] : [])),
    ...near,
  ],
})
