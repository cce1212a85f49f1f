// Who reaches a territory, who is inside its municipality, and on which days somebody is outside.

import { dayBefore, earliest, latest, newest, nextDay, oldest } from './days.ts'
import { about, type Fact, factsOf, type Land, thingOf, towards, type View } from './facts.ts'
import { frame, type Part } from './parts.ts'

const steps = 4

export interface Path {
  parts: Part[]
  partial: boolean
}

/** The territory and those that it lies in. */
export function within(view: View, land: Land = view.territory): Land[] {
  const above = view.lands.find((each) => each.code === land.within)
  return above ? [land, ...within(view, above)] : [land]
}

/** The territories that lie in this one, itself not among them. */
export const insideOf = (view: View) =>
  view.lands.filter((land) => land !== view.territory && within(view, land).includes(view.territory))

/** An actor and its wholes, each with the PartOf facts on the way; nobody is followed upwards from a municipality. */
export function wholesOf(view: View, actor: string): { actor: string; way: Fact[] }[] {
  const found = [{ actor, way: [] as Fact[] }]
  for (const each of found) {
    if (each.way.length === steps || thingOf(view, each.actor).kind === 'MUNICIPALITY') continue
    for (const part of about(view, 'PartOf', each.actor))
      if (part.to !== actor && !each.way.some((before) => before.of === part.to))
        found.push({ actor: part.to, way: [...each.way, part] })
  }
  return found
}

const isPart = (fact: Fact) => fact.says.extent === 'PART'

/** The ways in which an actor reaches the territory for a seat or as a party: itself or through a whole. */
export function reachPaths(view: View, actor: string): Path[] {
  const lands = within(view).map((land) => land.id)
  return wholesOf(view, actor).flatMap(({ actor: whole, way }) =>
    about(view, 'Reach', whole)
      .filter((reach) => lands.includes(reach.to))
      .map((reach) => ({ parts: [...way, reach].map(frame), partial: isPart(reach) })),
  )
}

/** An actor's own Reach facts to exactly this territory. */
export const recordOf = (view: View, actor: string, land: Land = view.territory) =>
  about(view, 'Reach', actor).filter((reach) => reach.to === land.id)

/** What makes an actor an insider of the municipality: each path a list of frames. */
export function insiderPaths(view: View, actor: string): Part[][] {
  if (view.territory.level !== 'MUNICIPALITY') return []
  const asPart = wholesOf(view, actor)
    .filter(({ actor: whole }) => thingOf(view, whole).kind === 'MUNICIPALITY')
    .flatMap(({ actor: whole, way }) => recordOf(view, whole).map((reach) => [...way, reach]))
  const asWhole = towards(view, 'PartOf', actor)
    .filter((part) => thingOf(view, part.of).kind === 'MUNICIPALITY')
    .flatMap((part) => recordOf(view, part.of).map((reach) => [part, reach]))
  return [...asPart, ...asWhole].map((way) => way.map(frame))
}

/** The days on which an actor is no insider, as parts of a way: nothing to ask for when it never was one. */
export function outsideSpans(view: View, actor: string): Part[][] {
  const inside = insiderPaths(view, actor)
    .map((path) => path.flatMap((part) => (part.role === 'frame' ? [part.fact] : [])))
    .map((path) => ({
      from: newest(path.map((fact) => fact.from)),
      until: oldest(path.map((fact) => fact.until)),
    }))
    .filter((span) => span.from <= span.until)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  if (inside.length === 0) return [[]]
  const spans: Part[][] = []
  let free = earliest
  let over = false
  for (const span of inside) {
    if (!over && span.from > free) spans.push([{ role: 'span', from: free, until: dayBefore(span.from) }])
    if (span.until >= latest) over = true
    else if (nextDay(span.until) > free) free = nextDay(span.until)
  }
  if (!over) spans.push([{ role: 'span', from: free, until: latest }])
  return spans
}

/** Whether an actor is an insider on a day. */
export const isInsiderOn = (view: View, actor: string, day: string) =>
  insiderPaths(view, actor).some((path) =>
    path.every((part) => part.role === 'frame' && part.fact.from <= day && day <= part.fact.until),
  )

export const disputedOn = (view: View, fact: Fact, day: string) =>
  factsOf(view, 'Dispute').some(
    (dispute) => dispute.to === fact.id && dispute.from <= day && day <= dispute.until,
  )
