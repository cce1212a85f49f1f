// Check agreement: a counting agreement with a party outside, in writing and saying what a norm asks for.

import type { checks } from '../../../src/recommendations/rule.ts'
import {
  type Counting,
  countingAgreements,
  countingForums,
  fits,
  insiderSeats,
  outside,
  type Who,
} from '../counting.ts'
import { type Fact, factsOf, thingOf, towards, type View } from '../facts.ts'
import {
  asked,
  type Candidate,
  type Check,
  claim,
  combine,
  type Failing,
  frame,
  groupOf,
  type Near,
  worst,
} from '../parts.ts'
import { isInsider } from '../reach.ts'
import { wayStatus } from '../status.ts'
import { outsideSeats } from './forum.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['agreement']>

function says(description: Fact, property: string): Failing | undefined {
  if (property !== 'period') return asked(description.says[property])
  return description.untilKind === 'UNKNOWN' ? 'UNSTATED' : undefined
}

const outsideParties = (view: View, agreement: Counting, who: Who | undefined): Candidate[] =>
  towards(view, 'Party', agreement.id)
    .filter((party) => fits(view, party.of, who))
    .flatMap((party) => outside(view, party.of, [{ parts: [frame(party)] }]))

interface Held {
  /** All that is asked for but what the agreement states. */
  fitting: Candidate
  stated: Failing | undefined
}

const agreements = (view: View, rule: With): Held[] =>
  countingAgreements(view, rule.agreementKinds).flatMap((agreement) => {
    const { description } = agreement
    if (rule.every && description.says.prevention === 'NO') return []
    const unread = rule.every && description.says.prevention === ''
    const written: Candidate = {
      parts: [],
      failing: rule.written ? asked(description.says.written) : undefined,
    }
    const whole: Candidate = { parts: [claim(description), ...agreement.parts], failing: agreement.failing }
    return combine([[whole], outsideParties(view, agreement, rule.outside), [written]]).map((fitting) => ({
      fitting,
      stated: softened(worst((rule.stated ?? []).map((property) => says(description, property))), unread),
    }))
  })

/** What an agreement lacks that nobody knows to be of concern. */
const softened = (failing: Failing | undefined, unread: boolean | undefined) =>
  unread && failing === 'CONTRARY' ? 'UNSTATED' : failing

/** Agreements of which only the municipality's own side is on record. */
const oneSided = (view: View, rule: With): Candidate[] =>
  countingAgreements(view, rule.agreementKinds)
    .filter(({ id }) => new Set(towards(view, 'Party', id).map((party) => party.of)).size < 2)
    .map(({ description, parts }) => ({
      parts: [claim(description), ...parts],
      failing: worst([
        'UNSTATED',
        rule.written ? asked(description.says.written) : undefined,
        ...(rule.stated ?? []).map((property) => says(description, property)),
      ]),
    }))

/** Support from an insider to a civil organisation, for prevention. */
const support = (view: View): Candidate[] =>
  factsOf(view, 'Support')
    .filter((fact) => thingOf(view, fact.to).sector === 'CIVIL' && fact.says.prevention !== 'NO')
    .filter((fact) => isInsider(view, fact.of))
    .map((fact) => ({ parts: [claim(fact)], failing: asked(fact.says.prevention) }))

/** Outside actors that sit with an insider in a forum. */
const informal = (view: View, who: Who): Near[] =>
  countingForums(view).flatMap((forum) =>
    combine([
      [{ parts: [frame(forum.description), ...forum.parts] }],
      outsideSeats(view, forum.id, who).flatMap((each) => each.candidates),
      insiderSeats(view, forum.id),
    ]).map(({ parts }) => ({ near: 'INFORMAL', parts })),
  )

const efforts = (view: View, kinds: readonly string[]): Near[] =>
  countingAgreements(view, kinds).map((each) => ({
    near: 'EFFORT',
    parts: [claim(each.description), ...each.parts],
  }))

export function agreement(view: View, rule: With): Check {
  const held = agreements(view, rule)
  const candidates = [
    ...held.map(({ fitting, stated }) => ({ ...fitting, failing: worst([fitting.failing, stated]) })),
    ...(rule.orSupport ? support(view) : []),
    ...(rule.every ? [] : oneSided(view, rule)),
  ]
  const near = [
    ...informal(view, rule.outside ?? {}),
    ...(rule.effortKinds ? efforts(view, rule.effortKinds) : []),
  ]
  const found = groupOf(candidates, near)
  return (day) => {
    // Asked of each agreement, the one that lacks it decides, however many others have it.
    const lacking = rule.every
      ? held.some(
          ({ fitting, stated }) =>
            stated && !fitting.failing && wayStatus(view, fitting.parts, day) === 'HOLDING',
        )
      : false
    return { groups: [lacking ? { ways: [], near: decisive(found.near, held, view, day) } : found] }
  }
}

/** One that says otherwise outweighs those that say nothing. */
function decisive(near: Near[], held: Held[], view: View, day: string): Near[] {
  const contrary = held.some(
    ({ fitting, stated }) =>
      stated === 'CONTRARY' && !fitting.failing && wayStatus(view, fitting.parts, day) === 'HOLDING',
  )
  return contrary ? near.filter((each) => each.near !== 'UNSTATED') : near
}
