// Check participation: an actor of the kinds has a seat, is a party, or is on record.

import { organisationKinds } from '../../../src/actors/kinds.ts'
import type { checks } from '../../../src/recommendations/rule.ts'
import { countingAgreements, countingForums, fits, seatCandidates, seatsIn } from '../counting.ts'
import { isOf, thingOf, thingsOf, towards, type View } from '../facts.ts'
import {
  asked,
  type Candidate,
  type Check,
  claim,
  combine,
  frame,
  groupOf,
  type Near,
  type Part,
} from '../parts.ts'
import { reachPaths, recordsOf, wholesOf } from '../reach.ts'
import { wayStatus } from '../status.ts'
import type { Parameters } from './parameters.ts'

type With = Parameters<(typeof checks)['participation']>

interface TakesPart {
  actor: string
  candidates: Candidate[]
}

/** Every seat of an actor that reaches the territory, in a counting forum. */
export const seated = (view: View, forumKinds?: readonly string[]): TakesPart[] =>
  countingForums(view, forumKinds).flatMap((forum) =>
    seatsIn(view, forum.id).map((seat) => ({
      actor: seat.of,
      candidates: combine([
        seatCandidates(view, seat),
        [{ parts: [frame(forum.description), ...forum.parts], failing: forum.failing }],
      ]),
    })),
  )

/** Every party that reaches the territory, to a counting agreement. */
export const bound = (view: View, agreementKinds?: readonly string[], written = false): TakesPart[] =>
  countingAgreements(view, agreementKinds, view.territory.level === 'COUNTY').flatMap((agreement) =>
    towards(view, 'Party', agreement.id).map((party) => ({
      actor: party.of,
      candidates: combine([
        [{ parts: [claim(agreement.description), ...agreement.parts], failing: agreement.failing }],
        reachPaths(view, party.of).map((path) => ({
          parts: [frame(party), ...path.parts],
          failing: path.partial ? ('PART' as const) : undefined,
        })),
        [{ parts: [], failing: written ? asked(agreement.description.says.written) : undefined }],
      ]),
    })),
  )

const wholeKinds = (kinds: readonly string[]) =>
  kinds.flatMap((kind) => {
    const entry = organisationKinds[kind as keyof typeof organisationKinds]
    return 'whole' in entry ? [entry.whole as string] : []
  })

/** On record is here no more than what the whole's seat presupposes. */
const asFrames = (parts: Part[]) => parts.map((part) => (part.role === 'claim' ? frame(part.fact) : part))

/** The parts of an actor that are of the kinds and on record in the territory, with the facts that say so. */
const partsOnRecord = (view: View, actor: string, kinds: readonly string[]): Candidate[] =>
  [...view.things.values()]
    .filter((thing) => thing.id !== actor && isOf(thing, kinds))
    .flatMap((thing) =>
      wholesOf(view, thing.id)
        .filter((whole) => whole.actor === actor)
        .flatMap((whole) =>
          recordsOf(view, thing.id).map(({ parts }) => ({
            parts: [...whole.way.map(frame), ...asFrames(parts)],
          })),
        ),
    )

export function participation(view: View, rule: With): Check {
  const takingPart = [
    ...(rule.by.includes('SEAT') ? seated(view, rule.forumKinds) : []),
    ...(rule.by.includes('PARTY') ? bound(view, rule.agreementKinds, rule.written) : []),
  ]
  const onRecord = thingsOf(view, rule.actorKinds, 'Organisation').map((thing) => ({
    actor: thing.id,
    placeholder: thing.placeholder === true,
    records: recordsOf(view, thing.id),
  }))
  const named = onRecord.filter((each) => !each.placeholder)
  const byRecord = rule.by.includes('RECORD')
  const candidates: Candidate[] = takingPart
    .filter(({ actor }) => fits(view, actor, { kinds: rule.actorKinds }))
    .flatMap((each) => each.candidates)
  if (byRecord) for (const { records } of named) candidates.push(...records)

  const near: Near[] = []
  const add = (kind: Near['near'], found: Candidate[]) => {
    for (const each of found) near.push({ near: kind, parts: each.parts })
  }
  const wholes = wholeKinds(rule.actorKinds)
  for (const { actor, candidates: found } of takingPart) {
    const thing = thingOf(view, actor)
    const isAsked = isOf(thing, rule.actorKinds)
    if (isAsked && thing.placeholder) add('PLACEHOLDER', found)
    // One that is itself asked for takes part for itself, not for its parts.
    if (isAsked) continue
    const joint = thing.kind === 'JOINT_AUTHORITY' && wholes.includes('MUNICIPALITY')
    if (joint || isOf(thing, wholes)) add('WHOLE', found)
    add('WHOLE', combine([found, partsOnRecord(view, actor, rule.actorKinds)]))
  }
  if (byRecord) for (const each of onRecord) if (each.placeholder) add('PLACEHOLDER', each.records)
  const group = groupOf(candidates, near)
  if (byRecord) return () => ({ groups: [group] })

  const anything = [...seated(view), ...bound(view)]
  return (day) => {
    const found = named
      .filter(({ actor }) => !connectedOn(view, anything, actor, day))
      .flatMap(({ records }) => records.map(({ parts }): Near => ({ near: 'UNCONNECTED', parts })))
    const groups = [{ ways: group.ways, near: [...group.near, ...found] }]
    const isThere = named.some(({ records }) =>
      records.some(({ parts }) => ['HOLDING', 'DISPUTED'].includes(wayStatus(view, parts, day))),
    )
    return isThere ? { groups, asks: 'ALL_BUT_ACTORS' } : { groups }
  }
}

/** Whether an actor takes part in anything that counts, be it only last known or for a part of the territory. */
const connectedOn = (view: View, anything: TakesPart[], actor: string, day: string) =>
  anything
    .filter((each) => each.actor === actor)
    .flatMap((each) => each.candidates)
    .some((each) => ['HOLDING', 'LAST_KNOWN', 'DISPUTED'].includes(wayStatus(view, each.parts, day)))
