// The shape of a case worked out by hand, and the words that the worlds of the cases are written with.

import type { TerritoryKey, WorldAct } from '../../support/world.ts'
import type { ReferenceOptions, ReferenceResult } from '../assess.ts'

export interface Case {
  name: string
  /** The world; or several acts, of which the first has the audit number 1. */
  world: WorldAct | WorldAct[]
  day: string
  recommendation: string
  expected: Omit<ReferenceResult, 'recommendation'>
  /** T unless told otherwise. */
  territory?: TerritoryKey
  options?: ReferenceOptions
}

type Entry = NonNullable<WorldAct['facts']>[number]
type Thing = NonNullable<WorldAct['things']>[string]
type More = Record<string, string | string[]>

export const today = '2026-05-04'

export const fact = (name: string, of: string, to?: string, more: More = {}): Entry => ({
  fact: name,
  of,
  ...(to === undefined ? {} : { to }),
  ...more,
})
export const seat = (of: string, to: string, more: More = {}) => fact('Seat', of, to, more)
export const party = (of: string, to: string, more: More = {}) => fact('Party', of, to, more)
export const inventory = (scope: string, more: More = {}) =>
  fact('Inventory', 'T', undefined, { scope, ...more })
export const listOf = (forum: string, more: More = {}) =>
  fact('Inventory', 'T', forum, { scope: 'FORUM_SEATS', ...more })
export const dispute = (of: string, more: More = {}) => fact('Dispute', 'T', of, more)

/** A police district that covers the whole county, so that it reaches T without being on record in it. */
export const polis: Thing = { kind: 'POLICE', reach: 'C' }
export const rad: Thing = { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC' }

/** A council, the police and its seat with the key `plats`. */
export const police = (plats: More, more: Entry[] = [], council: More = {}, actor: More = {}): WorldAct => ({
  things: { rad: { ...rad, ...council }, polis: { ...polis, ...actor } },
  facts: [seat('polis', 'rad', { key: 'plats', ...plats }), ...more],
})

/** Both lists that a norm about a seat in a council needs. */
export const listed: Entry[] = [inventory('FORUMS'), listOf('rad', { basis: 'PUBLISHED' })]

export type Expected = Case['expected']
export const met: Expected = { state: 'MET', lapsesOn: '2028-05-05' }
export const absent: Expected = { state: 'UNKNOWN', reason: 'ABSENT' }
export const incomplete: Expected = { state: 'UNKNOWN', reason: 'INCOMPLETE' }
/** Stated otherwise than asked: it points to a gap, as of the day that was seen. */
export const contrary: Expected = { ...incomplete, indication: { towards: 'NOT_MET', day: today } }
export const notMet = (reason: NonNullable<Expected['reason']>): Expected => ({ state: 'NOT_MET', reason })

/** A case about T today, unless told otherwise. */
export const on = (
  name: string,
  recommendation: string,
  world: Case['world'],
  expected: Expected,
  more: Partial<Case> = {},
): Case => ({ name, world, day: today, recommendation, expected, ...more })
