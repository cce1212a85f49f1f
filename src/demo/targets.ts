// What the demonstration world should look like from afar, in per cent; docs/demo.md tells why, test/country/demo.test.ts holds it to them.

import type { ForumKind } from '../actors/kinds.ts'
import type { Reason, State } from '../recommendations/rule.ts'

/** Of all results of municipalities, as each municipality sees its own. */
export const stateTargets: Record<State, number> = {
  UNKNOWN: 42,
  NOT_APPLICABLE: 28,
  MET: 20,
  NOT_MET: 8.5,
  EXPLAINED: 1,
  EFFORT_DOCUMENTED: 0.2,
}

/** Of the results that have a reason. */
export const reasonTargets: Record<Reason, number> = {
  ABSENT: 56,
  INCOMPLETE: 19,
  STALE: 11,
  UNCONNECTED: 6.5,
  LAPSED: 4.5,
  INFORMAL: 3,
  DISPUTED: 0.3,
}

/** Of the municipalities: those with such a forum of their own or shared. The last three are regional and national. */
export const forumTargets: Record<ForumKind, number> = {
  CRIME_PREVENTION_COUNCIL: 77,
  SSPF: 50,
  EST: 19,
  CIVIL_COUNCIL: 16,
  SIG: 13,
  INTERFAITH_COUNCIL: 10,
  KNOWLEDGE_HOUSE: 1.4,
  COORDINATOR_NETWORK: 0,
  REFERENCE_GROUP: 0,
  EXPERT_NETWORK: 0,
}

/** Within four points; what is rare within a third and three times its target. */
export const isNear = (actual: number, target: number) =>
  target < 5 ? actual >= target / 3 && actual <= target * 3 : Math.abs(actual - target) <= 4
