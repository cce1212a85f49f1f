// Who reaches a territory, who is on record in it, and who is inside its municipality.

import { about, type Fact, factsOf, type Land, remember, thingOf, towards, type View } from './facts.ts'
import { type Candidate, claim, frame, type Part } from './parts.ts'

const steps = 4

interface Path {
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
export const reachPaths = (view: View, actor: string): Path[] =>
  remember(view, `reach ${actor}`, () => {
    const lands = within(view).map((land) => land.id)
    return wholesOf(view, actor).flatMap(({ actor: whole, way }) =>
      about(view, 'Reach', whole)
        .filter((reach) => lands.includes(reach.to))
        .map((reach) => ({ parts: [...way, reach].map(frame), partial: isPart(reach) })),
    )
  })

/** An actor's own Reach facts to exactly this territory. */
export const directly = (view: View, actor: string, land: Land = view.territory) =>
  about(view, 'Reach', actor).filter((reach) => reach.to === land.id)

/** A municipality that reaches the territory directly, as the actor itself or above it, with the facts on the way. */
const municipalitiesAbove = (view: View, actor: string): Fact[][] =>
  wholesOf(view, actor)
    .filter(({ actor: whole }) => thingOf(view, whole).kind === 'MUNICIPALITY')
    .flatMap(({ actor: whole, way }) => directly(view, whole).map((reach) => [...way, reach]))

/** How an actor is on record in the territory: by a Reach of its own, or as a part of its municipality. */
export function recordsOf(view: View, actor: string): Candidate[] {
  const own = directly(view, actor).map(
    (reach): Candidate => ({ parts: [claim(reach)], failing: isPart(reach) ? 'PART' : undefined }),
  )
  const asPart = municipalitiesAbove(view, actor)
    .filter((way) => way.length > 1)
    .map(([first, ...rest]): Candidate => ({ parts: [claim(first as Fact), ...rest.map(frame)] }))
  return [...own, ...asPart]
}

const inForce = (fact: Fact, day: string) => fact.from <= day && day <= fact.until

/** Whether an actor is an insider of the municipality on the day asked about: it, its part, or a whole right above it. */
export const isInsider = (view: View, actor: string): boolean =>
  remember(view, `insider ${actor}`, () => {
    if (view.territory.level !== 'MUNICIPALITY') return false
    const asWhole = towards(view, 'PartOf', actor)
      .filter((part) => thingOf(view, part.of).kind === 'MUNICIPALITY')
      .flatMap((part) => directly(view, part.of).map((reach) => [part, reach]))
    return [...municipalitiesAbove(view, actor), ...asWhole].some((way) =>
      way.every((fact) => inForce(fact, view.day)),
    )
  })

/** Whether a fact is disputed on the day asked about. */
export const isDisputed = (view: View, fact: Fact) =>
  factsOf(view, 'Dispute').some((dispute) => dispute.to === fact.id && inForce(dispute, view.day))
