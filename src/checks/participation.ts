// Does an actor of these kinds take part: a seat in a forum, a party to an agreement, or simply there?

import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import {
  agreementClaim,
  claimOf,
  coverIsPart,
  forumFrame,
  frameOf,
  nearly,
  pathFrames,
  placed,
  seatClaim,
  sorted,
  type View,
  way,
  wholesOf,
} from './view.ts'
import type { Finding, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.participation>

export function participation(view: View, asked: Asked): Finding {
  const kinds: ReadonlySet<string> = new Set(asked.actorKinds)
  const wholeKinds = wholesOf(asked.actorKinds)
  const wholes = new Set(view.links.record.filter((r) => kinds.has(r.kind)).flatMap((r) => r.wholes))
  const connected = new Set([...view.links.seats, ...view.links.agreements].map(({ actor }) => actor))
  const candidates: (Way | NearThing)[] = []

  for (const { actor, kind, placeholder, way: one, part } of partings(view, asked)) {
    if (kinds.has(kind)) candidates.push(placeholder ? nearly('PLACEHOLDER', one) : placed(one, { part }))
    else if (wholeKinds.has(kind) || wholes.has(actor)) candidates.push(nearly('WHOLE', one))
  }
  for (const link of view.links.record) {
    if (!kinds.has(link.kind)) continue
    const there = way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], [])
    if (asked.by.includes('RECORD'))
      candidates.push(
        link.placeholder ? nearly('PLACEHOLDER', there) : placed(there, { part: link.extent === 'PART' }),
      )
    else if (!link.placeholder && !connected.has(link.actor)) candidates.push(nearly('UNCONNECTED', there))
  }
  const { ways, near } = sorted(candidates)
  return { groups: [ways], near }
}

interface Parting {
  actor: string
  kind: string
  placeholder: boolean
  way: Way
  part: boolean
}

/** Every seat and party that counts for the territory in the asked forums and agreements, by whomever. */
function* partings(view: View, asked: Asked): Generator<Parting> {
  if (asked.by.includes('SEAT'))
    for (const seat of view.links.seats)
      for (const forum of view.forums.get(seat.forum) ?? []) {
        if (asked.forumKinds && !asked.forumKinds.includes(forum.kind as never)) continue
        for (const { frame, whole } of pathFrames(seat))
          yield {
            ...seat,
            way: way([seatClaim(seat)], [forumFrame(forum), frame]),
            part: !whole || forum.extent !== 'WHOLE',
          }
      }
  if (asked.by.includes('PARTY'))
    for (const link of view.links.agreements) {
      if (asked.agreementKinds && !asked.agreementKinds.includes(link.agreementKind as never)) continue
      if (asked.written && link.stated.written !== 'YES') continue
      for (const own of link.insiders)
        for (const { frame, whole } of pathFrames(link))
          yield {
            ...link,
            way: way([agreementClaim(link)], [frameOf(own), frameOf(link.party), frame]),
            part: !whole || coverIsPart(link.covers),
          }
    }
}
