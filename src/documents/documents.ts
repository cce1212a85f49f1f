// What a document is said to be; never what is in it.
import { z } from 'zod'
import type { RowOf } from '../database/query.ts'
import { oneOf, status, text, yesNo } from '../evidence/said.ts'
import type * as queries from './queries.ts'

export type ContributionRow = RowOf<typeof queries.contributions>
export type FoundationRow = RowOf<typeof queries.foundations>
export type FollowUpRow = RowOf<typeof queries.followUps>

export const deciders = ['KF', 'KS', 'NAMND', 'DISTRICT', 'OTHER'] as const

export const subjects = [
  'STAFF_THREATS',
  'EVENTS',
  'LEAVERS',
  'INFORMATION_SHARING',
  'EXTREMISM',
  'CRIME_PREVENTION',
  'DEMOCRACY',
  'OTHER',
] as const

export type Decider = (typeof deciders)[number]

/** Who decided, as a fact says it; null when it does not say. */
export const deciderOf = (said: unknown): Decider | null => deciders.find((each) => each === said) ?? null

export const documentDescription = z.object({
  status,
  decidedBy: oneOf(deciders),
  coversExtremism: yesNo,
  coversCrime: yesNo,
  underLaw: yesNo,
  mapping: yesNo,
  otherInformation: yesNo,
  analysis: yesNo,
  leavers: yesNo,
  policeRoles: yesNo,
  actorsStated: yesNo,
  contributorsStated: yesNo,
  basedOnStated: yesNo,
  subject: oneOf(subjects),
  url: text,
})
export type DocumentDescriptionRow = { id: string } & z.output<typeof documentDescription>
