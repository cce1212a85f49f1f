// A way is a set of facts that together meet a norm; this says when it holds, and what it is on a day when it does not.

import type { Near } from '../assessment/result.ts'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'
import type { InventoryLink } from '../links/links.ts'
import { addMonths, dayAfter, earlier, isKnown, later } from './days.ts'

/** With no end day a claim holds this long after it was last confirmed. Ours; 6 § of the law has the same. */
export const DECAY_MONTHS = 24

/** Which inventory could confirm a claim. */
export type Covering = { scope: string; kind: string } | { scope: 'FORUM_SEATS'; forum: string }

/** What the norm is about: it holds by evidence, and decays. */
export interface Claim {
  id: string
  from: string
  until: string
  untilKind: string
  observedOn: string
  recordedSeq: number
  covering: Covering
  /** Follows from what the thing is, not from anybody having seen it: nothing confirms it. */
  byDefinition?: boolean
}

/** What a claim presupposes: it holds by its period alone. */
export interface Frame {
  ids: string[]
  from: string
  until: string
  /** Its last fact says so of a part of the territory only. */
  partial?: boolean
}

/** An event that must not be older than some months. */
export interface Fresh {
  /** Empty for one that is no fact. */
  id: string
  day: string
  months: number
}

export interface Way {
  claims: Claim[]
  frames: Frame[]
  fresh: Fresh[]
  /** When all of its facts hold; found when first asked for, since many recommendations look at the same way. */
  period?: Period | undefined
}

export interface NearThing extends Way {
  near: Near
}

/** The ways of which one must hold, and what comes near. */
export interface Group {
  ways: Way[]
  near: NearThing[]
}

/** What a check finds for one recommendation and territory: every group needs a way that holds. */
export interface Finding {
  groups: Group[]
  /** What it found depends on these being there on the day, beside the ways themselves: another day is asked anew. */
  restsOn?: () => Way[]
  /** When only some of the norm's scopes matter for what was found. */
  asks?: 'ACTORS' | 'ALL_BUT_ACTORS'
  /** Somebody of the kinds is on record: that there is nobody need not be listed. */
  there?: boolean
}

export type Standing = 'HOLDING' | 'DISPUTED' | 'ENDED' | 'FUTURE' | 'LAST_KNOWN'

export interface Period {
  /** First and last day it holds; an empty period (first after last) never does. */
  first: string
  last: string
}

/** When a claim holds, and the day it was last seen or confirmed. */
export interface Seen extends Period {
  newest: string
}

const never: Seen = { first: LAST_DAY, last: FIRST_DAY, newest: FIRST_DAY }

/** The inventories that may confirm claims, and the facts in dispute: as of the day asked about. */
export interface Evidence {
  confirmedLists: InventoryLink[]
  /** The days on which facts are in dispute. */
  disputes: ReadonlyMap<string, { from: string; until: string }[]>
  periods: Map<string, Seen>
}

const covers = (list: InventoryLink, claim: Claim) =>
  'forum' in claim.covering
    ? list.scope === 'FORUM_SEATS' && list.forum === claim.covering.forum
    : list.scope === claim.covering.scope &&
      (list.kinds.length === 0 || list.kinds.includes(claim.covering.kind))

/** The days on which a claim was seen or confirmed. */
function confirmationsOf(claim: Claim, { confirmedLists }: Evidence): string[] {
  if (claim.byDefinition) return []
  const days = isKnown(claim.observedOn) ? [claim.observedOn] : []
  for (const list of confirmedLists) {
    const inPeriod = claim.from <= list.day && list.day <= claim.until
    if (inPeriod && list.recordedSeq >= claim.recordedSeq && covers(list, claim)) days.push(list.day)
  }
  return days
}

/** When a claim holds by what confirms it. */
export function claimPeriod(claim: Claim, evidence: Evidence): Seen {
  const known = evidence.periods.get(claim.id)
  if (known) return known
  const days = confirmationsOf(claim, evidence)
  const period = days.length === 0 ? never : within(claim, days)
  evidence.periods.set(claim.id, period)
  return period
}

function within(claim: Claim, days: string[]): Seen {
  const newest = days.reduce(later)
  return {
    first: isKnown(claim.from) ? claim.from : days.reduce(earlier),
    last: claim.untilKind === 'DAY' ? claim.until : addMonths(newest, DECAY_MONTHS),
    newest,
  }
}

export const freshPeriod = ({ day, months }: Fresh): Period =>
  isKnown(day) ? { first: day, last: addMonths(day, months) } : never

/** When all of a way's facts hold at once. */
export function wayPeriod(way: Way, evidence: Evidence): Period {
  way.period ??= common(way, evidence)
  return way.period
}

function common({ claims, frames, fresh }: Way, evidence: Evidence): Period {
  let first = FIRST_DAY
  let last = LAST_DAY
  for (const claim of claims) {
    const period = claimPeriod(claim, evidence)
    first = later(first, period.first)
    last = earlier(last, period.last)
  }
  for (const { from, until } of frames) {
    first = later(first, from)
    last = earlier(last, until)
  }
  for (const event of fresh) {
    const period = freshPeriod(event)
    first = later(first, period.first)
    last = earlier(last, period.last)
  }
  return { first, last }
}

/** Whether any list could confirm it, or be complete without it. */
export const listable = ({ covering, byDefinition }: Claim) => !byDefinition && covering.scope !== ''

/** Last known to hold by something that no list can settle: nobody knows whether it still does. */
export const beyondLists = (way: Way, evidence: Evidence, day: string) =>
  way.claims.some((claim) => !listable(claim) && !holdsOn(claimPeriod(claim, evidence), day)) ||
  way.fresh.some((event) => !isKnown(event.day))

export const holdsOn = ({ first, last }: Period, day: string) => first <= day && day <= last

export const disputedOn = (id: string, { disputes }: Evidence, day: string) =>
  disputes.get(id)?.some(({ from, until }) => from <= day && day <= until) ?? false

export function isDisputed({ claims, frames, fresh }: Way, evidence: Evidence, day: string): boolean {
  if (evidence.disputes.size === 0) return false
  for (const { id } of claims) if (disputedOn(id, evidence, day)) return true
  for (const { ids } of frames) for (const id of ids) if (disputedOn(id, evidence, day)) return true
  for (const { id } of fresh) if (disputedOn(id, evidence, day)) return true
  return false
}

function claimStanding(claim: Claim, evidence: Evidence, day: string): Standing {
  const period = claimPeriod(claim, evidence)
  if (holdsOn(period, day)) return 'HOLDING'
  if (claim.untilKind === 'DAY' && claim.until < day) return 'ENDED'
  if (isKnown(claim.from) && day < claim.from) return 'FUTURE'
  return period !== never && day < period.first ? 'FUTURE' : 'LAST_KNOWN'
}

const frameStanding = (frame: Frame, day: string): Standing =>
  frame.until < day ? 'ENDED' : day < frame.from ? 'FUTURE' : 'HOLDING'

function freshStanding(event: Fresh, day: string): Standing {
  if (!isKnown(event.day)) return 'LAST_KNOWN'
  const { first, last } = freshPeriod(event)
  return day < first ? 'FUTURE' : last < day ? 'ENDED' : 'HOLDING'
}

const rank: Record<Standing, number> = { HOLDING: 0, DISPUTED: 0, LAST_KNOWN: 1, FUTURE: 2, ENDED: 3 }
const worse = (a: Standing, b: Standing) => (rank[b] > rank[a] ? b : a)

/** What a way is on a day. */
export function standing(way: Way, evidence: Evidence, day: string): Standing {
  if (holdsOn(wayPeriod(way, evidence), day)) return isDisputed(way, evidence, day) ? 'DISPUTED' : 'HOLDING'
  let worst: Standing = 'HOLDING'
  for (const claim of way.claims) worst = worse(worst, claimStanding(claim, evidence, day))
  for (const frame of way.frames) worst = worse(worst, frameStanding(frame, day))
  for (const event of way.fresh) worst = worse(worst, freshStanding(event, day))
  return worst
}

/** The days on which a way may begin or cease to hold. */
export function boundaries(way: Way, evidence: Evidence): string[] {
  const { first, last } = wayPeriod(way, evidence)
  return [first, dayAfter(last)]
}

export const idsOf = (way: Way) => [
  ...way.claims.map(({ id }) => id),
  ...way.frames.flatMap(({ ids }) => ids),
  ...way.fresh.flatMap(({ id }) => id || []),
]

/** The facts of a way that say something to people: what is claimed, and of what it presupposes only what fails or is partial. */
export function telling(one: Way | NearThing, day: string): string[] {
  const partial = 'near' in one && one.near === 'PART'
  const ids: string[] = []
  for (const { id } of one.claims) ids.push(id)
  for (const { id } of one.fresh) if (id) ids.push(id)
  for (const frame of one.frames) if (partial || day < frame.from || frame.until < day) ids.push(...frame.ids)
  return ids.length > 0 ? ids : idsOf(one)
}
