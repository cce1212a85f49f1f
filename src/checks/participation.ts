// Does an actor of these kinds take part: a seat in a forum, a party to an agreement, or simply there?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { type Parting, parties, seated, takingPart } from './partings.ts'
import { claimOf, groupOf, isCurrent, nearly, placed, type View, way, wholesOf } from './view.ts'
import type { Finding, Frame, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.participation>

export function participation(view: View, asked: Asked): Finding {
  const kinds: ReadonlySet<string> = new Set(asked.actorKinds)
  const candidates: (Way | NearThing)[] = []
  for (const one of partings(view, asked)) candidates.push(...judged(view, kinds, one))
  candidates.push(...onRecord(view, kinds, asked.by.includes('RECORD')))
  return { groups: [groupOf(candidates)] }
}

function* partings(view: View, asked: Asked): Generator<Parting> {
  if (asked.by.includes('SEAT')) yield* seated(view, asked.forumKinds)
  if (asked.by.includes('PARTY')) yield* parties(view, asked.agreementKinds, asked.written ? ['written'] : [])
}

function judged(view: View, kinds: ReadonlySet<string>, one: Parting): (Way | NearThing)[] {
  if (kinds.has(one.kind)) return [one.placeholder ? nearly('PLACEHOLDER', one.way) : placed(one.way, one)]
  // A whole's place may be meant for its part: "ryms i kommunens plats?"
  const byKind = wholesOf([...kinds]).has(one.kind) ? [nearly('WHOLE', one.way)] : []
  return [
    ...byKind,
    ...partsOnRecord(view, kinds, one.actor).map((frames) =>
      nearly('WHOLE', { ...one.way, frames: [...one.way.frames, ...frames] }),
    ),
  ]
}

const partsOnRecord = (view: View, kinds: ReadonlySet<string>, whole: string): Frame[][] =>
  view.links.record
    .filter(({ kind, actor }) => kinds.has(kind) && actor !== whole)
    .flatMap((link) =>
      link.wholes
        .filter(([actor]) => actor === whole)
        .map(([, from, until, ids]) => [
          { ids, from, until },
          { ids: [link.id], from: link.from, until: link.until },
          recordFrame(link),
        ]),
    )

const recordFrame = ({ bounds: [from, until, ids] }: View['links']['record'][number]): Frame => ({
  ids,
  from,
  until,
})

function onRecord(view: View, kinds: ReadonlySet<string>, asked: boolean): (Way | NearThing)[] {
  const connected = asked
    ? new Set<string>()
    : new Set([...takingPart(view)].filter((one) => isCurrent(view, one.way)).map(({ actor }) => actor))
  return view.links.record
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((link): (Way | NearThing)[] => {
      const there = way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], [recordFrame(link)])
      if (link.placeholder) return asked ? [nearly('PLACEHOLDER', there)] : []
      if (asked) return [placed(there, { part: link.extent === 'PART' })]
      return connected.has(link.actor) ? [] : [nearly('UNCONNECTED', there)]
    })
}
