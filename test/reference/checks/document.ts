// Check document: a counting document with the properties, decision, freshness, contributors and foundation asked for.

import type { checks } from '../../../src/recommendations/rule.ts'
import { type Counting, covering, outside } from '../counting.ts'
import { earliest, lastOf, latest } from '../days.ts'
import { about, type Fact, thingOf, towards, type View } from '../facts.ts'
import {
  any,
  asked,
  type Candidate,
  type Check,
  claim,
  combine,
  type Failing,
  frame,
  groupOf,
  type Part,
} from '../parts.ts'
import { isDisputed } from '../reach.ts'
import { partStatus } from '../status.ts'
import type { Parameters } from './parameters.ts'
import { partnersOn, partsOf, wholesOnRecord } from './partners.ts'

type With = Parameters<(typeof checks)['document']>

const nothing = (failing?: Failing): Candidate[] => [{ parts: [], failing }]
const known = (fact: Fact) => fact.from !== earliest

function decidedFrom(view: View, description: Fact, day: string, announced: string): Failing | undefined {
  if (description.says.underLaw === 'YES' || (known(description) && description.from >= day)) return undefined
  // A month or a year may hold a day that would do.
  if (!known(description) || lastOf(description.from, description.fromPrecision) >= day) return 'UNSTATED'
  if (description.says.underLaw === 'NO') return 'CONTRARY'
  const updated = about(view, 'FollowUp', description.of).some(
    (each) => each.says.role === 'UPDATE' && each.from >= day,
  )
  return updated || description.from >= announced ? 'UNSTATED' : 'CONTRARY'
}

/** Another body that decided a report need not be the one that received it. */
function decidedBy(view: View, description: Fact, bodies: readonly string[]): Failing | undefined {
  const body = String(description.says.decidedBy)
  if (bodies.includes(body)) return undefined
  return body === '' || thingOf(view, description.of).kind === 'REPORT' ? 'UNSTATED' : 'CONTRARY'
}

function fresh(view: View, document: Counting, months: number, by: readonly string[]): Candidate[] {
  const events = [
    ...(by.includes('ADOPTION') ? [document.description] : []),
    ...about(view, 'FollowUp', document.id).filter((each) => by.includes(String(each.says.role))),
  ]
  if (!events.some(known)) return nothing('UNSTATED')
  return events.map((fact) => ({
    parts: [{ role: 'fresh', fact, day: known(fact) ? fact.from : '', months }],
  }))
}

/** From a day on: it happened, and that does not pass. */
const since = (fact: Fact, day: string): Part => frame({ ...fact, from: day, until: latest })

/** Gone through since the newest of what it rests on, or still in time to be. */
function revised(view: View, document: Counting, rule: With, day: string): Candidate[] {
  const pictures = covering(view, 'Document', rule.revisedAfter).filter(
    ({ description }) => !rule.anyStated || any(description.says, rule.anyStated) === undefined,
  )
  const renewals = pictures
    .flatMap(({ id, description }) => [
      description,
      ...about(view, 'FollowUp', id).filter((each) => each.says.role === 'UPDATE'),
    ])
    .filter((fact) => known(fact) && fact.from <= day)
  const newest = renewals
    .map((fact) => fact.from)
    .sort()
    .at(-1)
  if (newest === undefined) return nothing('UNSTATED')
  const last = renewals.filter((fact) => fact.from === newest)
  const ground = last.map((fact) => since(fact, newest))
  const by: readonly string[] = rule.freshBy ?? ['ADOPTION', 'UPDATE', 'FOLLOW_UP']
  const { description } = document
  const events = [
    ...(by.includes('ADOPTION') ? [description] : []),
    ...about(view, 'FollowUp', document.id).filter((each) => by.includes(String(each.says.role))),
  ]
  const found = events.flatMap((fact): Candidate[] => {
    if (known(fact) && fact.from >= newest) return [{ parts: [...ground, since(fact, fact.from)] }]
    const open = !known(fact) || (fact === description && lastOf(fact.from, fact.fromPrecision) >= newest)
    return open ? [{ parts: ground, failing: 'UNSTATED' }] : []
  })
  const months = rule.revisedWithinMonths ?? 0
  const inTime: Candidate = {
    parts: [...ground, { role: 'fresh', fact: last[0] as Fact, day: newest, months }],
  }
  const doubted = last.some((fact) => isDisputed(view, fact))
  return [...found, inTime, ...(doubted ? [{ parts: ground, failing: 'UNSTATED' as const }] : [])]
}

function contributors(view: View, document: Counting): Candidate[] {
  const found = towards(view, 'Contribution', document.id)
    .filter((each) => each.says.role === 'CONTRIBUTED')
    .flatMap((each) => outside(view, each.of, [{ parts: [frame(each)] }]))
  if (found.length > 0) return found
  return nothing(document.description.says.contributorsStated === 'YES' ? 'CONTRARY' : 'UNSTATED')
}

function earlier(foundation: Fact, later: Fact, before: Fact): Candidate[] {
  const parts = [frame(foundation)]
  if (!known(later) || !known(before)) return [{ parts, failing: 'UNSTATED' }]
  if (before.from <= later.from) return [{ parts }]
  return before.from <= lastOf(later.from, later.fromPrecision) ? [{ parts, failing: 'UNSTATED' }] : []
}

/** What the document itself says of its foundation, when no such foundation is on record. */
function saysFounded(description: Fact, kinds: readonly string[]): Failing | undefined {
  return kinds.includes('SITUATION_PICTURE') ? asked(description.says.basedOnStated) : 'UNSTATED'
}

function foundations(view: View, document: Counting, kinds: readonly string[]): Candidate[] {
  const found = about(view, 'Foundation', document.id)
    .filter((each) => kinds.includes(thingOf(view, each.to).kind))
    .flatMap((each) => {
      const descriptions = about(view, 'Description', each.to)
      if (descriptions.length === 0) return [{ parts: [frame(each)], failing: 'UNSTATED' as const }]
      return descriptions.flatMap((before) => earlier(each, document.description, before))
    })
  if (found.some((each) => !each.failing)) return found
  return [...found, ...nothing(saysFounded(document.description, kinds))]
}

function naming(view: View, document: Counting, day: string): Candidate[] {
  if (document.description.says.actorsStated !== 'YES') return nothing('UNSTATED')
  const named = towards(view, 'Contribution', document.id).filter((each) => each.says.role === 'NAMED')
  const frames: Part[] = []
  const missing: Part[] = []
  let open = false
  for (const [actor, takesPart] of partnersOn(view, day)) {
    const nameOf = (who: string) =>
      named.find((each) => each.of === who && partStatus(view, frame(each), day) === 'HOLDING')
    const current = (way: Fact[]) => way.every((fact) => partStatus(view, frame(fact), day) === 'HOLDING')
    const own = nameOf(actor)
    const part = partsOf(view, actor).find((each) => nameOf(each.part) && current(each.way))
    const name = own ?? (part && nameOf(part.part))
    if (name) {
      frames.push(frame(name), ...(own || !part ? [] : part.way.map(frame)))
      continue
    }
    if (wholesOnRecord(view, actor).some((each) => nameOf(each.actor) && current(each.way))) open = true
    // The document is what is claimed; that they take part is what it is held against.
    else missing.push(...takesPart.map((each) => (each.role === 'claim' ? frame(each.fact) : each)))
  }
  if (missing.length > 0) return [{ parts: missing, failing: 'CONTRARY' }]
  return [{ parts: frames, failing: open ? 'UNSTATED' : undefined }]
}

function candidatesOf(view: View, document: Counting, rule: With, day: string): Candidate[] {
  const { description } = document
  const { says } = description
  const lists: Candidate[][] = [
    [{ parts: [claim(description), ...document.parts], failing: document.failing }],
  ]
  for (const property of rule.stated ?? []) lists.push(nothing(asked(says[property])))
  if (rule.anyStated) {
    const failing = any(says, rule.anyStated)
    if (failing === 'NONE') return []
    lists.push(nothing(failing))
  }
  if (rule.subjects) {
    if (says.subject !== '' && !rule.subjects.includes(String(says.subject))) return []
    lists.push(nothing(says.subject === '' ? 'UNSTATED' : undefined))
  }
  if (rule.decidedBy) lists.push(nothing(decidedBy(view, description, rule.decidedBy)))
  if (rule.decidedFrom)
    lists.push(
      nothing(decidedFrom(view, description, rule.decidedFrom, rule.announcedOn ?? rule.decidedFrom)),
    )
  if (rule.url) lists.push(nothing(says.url === '' ? 'UNSTATED' : undefined))
  if (rule.freshWithinMonths)
    lists.push(
      fresh(view, document, rule.freshWithinMonths, rule.freshBy ?? ['ADOPTION', 'UPDATE', 'FOLLOW_UP']),
    )
  if (rule.revisedAfter) lists.push(revised(view, document, rule, day))
  if (rule.contributors) lists.push(contributors(view, document))
  if (rule.foundation) lists.push(foundations(view, document, rule.foundation.kinds))
  if (rule.namesPartners) lists.push(naming(view, document, day))
  return combine(lists)
}

export function document(view: View, rule: With): Check {
  const counting = covering(view, 'Document', rule.documentKinds)
  const on = (day: string) => ({
    groups: [groupOf(counting.flatMap((each) => candidatesOf(view, each, rule, day)))],
  })
  // Only the partners, and what is the newest, differ from day to day.
  const always = rule.namesPartners || rule.revisedAfter ? undefined : on(earliest)
  return (day) => always ?? on(day)
}
