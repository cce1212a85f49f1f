// Whether a claim, a frame, a fresh event, and a way made of them hold on a day.

import { countingChannels } from './counting.ts'
import { earliest, newest, oldest, plusMonths } from './days.ts'
import { about, type Fact, factsOf, remember, thingOf, towards, type View } from './facts.ts'
import type { Near, Part, Status } from './parts.ts'
import { directly, insideOf, isDisputed, isInsider, recordsOf } from './reach.ts'

export const evidenceMonths = 24

const listed = (inventory: Fact, kind: string) => {
  const kinds = inventory.says.kinds as string[]
  return kinds.length === 0 || kinds.includes(kind)
}

/** Whether a thing counts for the territory, whatever the periods of the facts by which it does. */
function countsHere(view: View, thing: string): boolean {
  const { type } = thingOf(view, thing)
  if (type === 'Channel') return countingChannels(view).some((each) => each.id === thing)
  if (type !== 'Agreement') return about(view, 'Cover', thing).some((cover) => cover.to === view.territory.id)
  const { level } = view.territory
  const lands = [view.territory, ...(level === 'COUNTY' ? insideOf(view) : [])]
  return towards(view, 'Party', thing).some(({ of }) =>
    level === 'MUNICIPALITY'
      ? isInsider(view, of)
      : lands.some((land) => directly(view, of, land).length > 0),
  )
}

/** Whether it is by this fact that its actor is on record in the territory. */
const records = (view: View, fact: Fact) =>
  recordsOf(view, fact.of).some(({ parts }) =>
    parts.some((part) => part.role === 'claim' && part.fact === fact),
  )

const scopeOfType: Partial<Record<string, string>> = {
  Agreement: 'AGREEMENTS',
  Document: 'DOCUMENTS',
  Service: 'SERVICES',
  Channel: 'CHANNELS',
}

/** A list of a forum's seats speaks for the forum; every other one for its own territory. */
function covers(view: View, inventory: Fact, fact: Fact): boolean {
  const { scope } = inventory.says
  if (fact.fact === 'Seat') return scope === 'FORUM_SEATS' && inventory.to === fact.to
  if (inventory.of !== view.territory.id) return false
  if (fact.fact === 'NoSuchActor') return scope === 'ACTORS' && listed(inventory, String(fact.says.kind))
  if (fact.fact === 'Reach' || fact.fact === 'PartOf')
    return scope === 'ACTORS' && listed(inventory, thingOf(view, fact.of).kind) && records(view, fact)
  if (fact.fact !== 'Holding' && fact.fact !== 'Description') return false
  const thing = thingOf(view, fact.fact === 'Holding' ? fact.to : fact.of)
  const asked = fact.fact === 'Holding' ? 'FUNCTIONS' : scopeOfType[thing.type]
  return scope === asked && listed(inventory, thing.kind) && countsHere(view, thing.id)
}

/** Whether there is a list that could confirm such a fact. */
function confirmable(view: View, fact: Fact): boolean {
  if (['Seat', 'Reach', 'PartOf', 'NoSuchActor', 'Holding'].includes(fact.fact)) return true
  return fact.fact === 'Description' && scopeOfType[thingOf(view, fact.of).type] !== undefined
}

/** Whether something of a way is only last known, and no list could ever say more of it. */
export const beyondLists = (view: View, parts: Part[], day: string) =>
  parts.some((part) => {
    if (part.role === 'frame' || partStatus(view, part, day) === 'HOLDING') return false
    return part.role === 'fresh' ? part.day === '' : part.undated || !confirmable(view, part.fact)
  })

/** The days on which a claim was seen or confirmed. */
export const confirmationsOf = (view: View, fact: Fact): string[] =>
  remember(view, `confirmations ${fact.id}`, () => {
    const days = factsOf(view, 'Inventory')
      .filter((each) => each.says.basis === 'CONFIRMED' && each.recordedSeq >= fact.recordedSeq)
      .filter((each) => !isDisputed(view, each))
      .filter((each) => !isDisputed(view, each))
      .filter(({ observedOn: day }) => day !== '' && fact.from <= day && day <= fact.until)
      .filter((each) => covers(view, each, fact))
      .map((each) => each.observedOn)
    return fact.observedOn === '' ? days : [fact.observedOn, ...days]
  })

function claimStatus(view: View, fact: Fact, undated: boolean, day: string): Status {
  const days = undated ? [] : confirmationsOf(view, fact)
  if (fact.untilKind === 'DAY' && fact.until < day) return 'ENDED'
  const first = fact.from === earliest ? oldest(days) : fact.from
  if (first !== '' && day < first) return 'FUTURE'
  if (days.length === 0) return 'LAST_KNOWN'
  const last = fact.untilKind === 'DAY' ? fact.until : plusMonths(newest(days), evidenceMonths)
  return day <= last ? 'HOLDING' : 'LAST_KNOWN'
}

const between = (from: string, until: string, day: string): Status =>
  day < from ? 'FUTURE' : day > until ? 'ENDED' : 'HOLDING'

export function partStatus(view: View, part: Part, day: string): Status {
  if (part.role === 'claim') return claimStatus(view, part.fact, part.undated, day)
  if (part.role === 'frame') return between(part.fact.from, part.fact.until, day)
  return part.day === '' ? 'LAST_KNOWN' : between(part.day, plusMonths(part.day, part.months), day)
}

export function wayStatus(view: View, parts: Part[], day: string): Status {
  const statuses = parts.map((part) => partStatus(view, part, day))
  if (statuses.every((status) => status === 'HOLDING')) {
    const disputed = parts.some((part) => part.fact && isDisputed(view, part.fact))
    return disputed ? 'DISPUTED' : 'HOLDING'
  }
  for (const status of ['ENDED', 'FUTURE'] as const) if (statuses.includes(status)) return status
  return 'LAST_KNOWN'
}

/** The last day of a way that is ENDED: the day on which the first of its parts came to an end. */
export function lastDayOf(view: View, parts: Part[], day: string): string {
  const ended = parts.filter((part) => partStatus(view, part, day) === 'ENDED')
  return oldest(
    ended.map((part) => {
      return part.role === 'fresh' ? plusMonths(part.day, part.months) : part.fact.until
    }),
  )
}

/** The newest day on which any claim of the way was seen or confirmed; '' when none was. */
export const newestClaimOf = (view: View, parts: Part[]) =>
  newest(
    parts.flatMap((part) => (part.role === 'claim' && !part.undated ? confirmationsOf(view, part.fact) : [])),
  )

/** Whether the frames of a way are in force; claims and events are not asked. */
const framed = (view: View, parts: Part[], day: string) =>
  parts.every((part) => part.role !== 'frame' || partStatus(view, part, day) === 'HOLDING')

const claimsOf = (parts: Part[]) =>
  parts
    .flatMap((part) => (part.role === 'claim' ? [part.fact.id] : []))
    .sort()
    .join()

/** A part of the territory is no failing on a day when the same claims are framed for the whole of it. */
export const outdone = (view: View, near: Near, ways: Part[][], day: string) =>
  near.near === 'PART' && ways.some((way) => claimsOf(way) === claimsOf(near.parts) && framed(view, way, day))
