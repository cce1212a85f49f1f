// Does an actor of these kinds take part: a seat in a forum, a party to an agreement, or simply there?
import type { z } from 'zod'
import type { RecordLink } from '../links/links.ts'
import type { checks } from '../recommendations/rule.ts'
import { type Parting, parties, seated, takingPart } from './partings.ts'
import {
  among,
  claimOf,
  groupOf,
  isAny,
  isCurrent,
  type Kinds,
  kindsOnRecord,
  nearly,
  once,
  placed,
  type Stating,
  standingOn,
  stating,
  type View,
  way,
  wholesOf,
} from './view.ts'
import type { Finding, Frame, NearThing, Way } from './way.ts'

type Asked = z.infer<typeof checks.participation>
type Candidate = Way | NearThing

export function participation(view: View, asked: Asked): Finding {
  const kinds = among(asked.actorKinds)
  const there = kindsOnRecord(view)
  const record = asked.actorKinds.some((kind) => there.has(kind))
    ? view.links.record.filter((link) => isAny(link, kinds))
    : []
  const candidates: Candidate[] = []
  const looked = { kinds, wholes: wholesOf(asked.actorKinds), record }
  if (asked.by.includes('SEAT'))
    for (const one of seated(view, asked.forumKinds)) consider(candidates, looked, one)
  if (asked.by.includes('PARTY')) {
    const written = asked.written ? ['written'] : []
    for (const one of parties(view, asked.agreementKinds))
      consider(candidates, looked, one, stating(one.stated, written))
  }
  const byRecord = asked.by.includes('RECORD')
  for (const link of record) candidates.push(...onRecord(view, link, byRecord))
  return { groups: [groupOf(candidates)], there: !byRecord && record.some((link) => isThere(view, link)) }
}

/** Whom the norm asks for, whose place may be meant for them too, and which of them are on record. */
interface Looked {
  kinds: ReadonlySet<string>
  wholes: ReadonlySet<string>
  record: RecordLink[]
}

function consider(
  candidates: Candidate[],
  { kinds, wholes, record }: Looked,
  one: Parting,
  stated?: Stating,
): void {
  if (isAny(one, kinds)) {
    candidates.push(
      one.placeholder ? nearly('PLACEHOLDER', one.way) : placed(one.way, { part: one.part, ...stated }),
    )
    return
  }
  // A whole's place may be meant for its part: "ryms i kommunens plats?"
  if (isAny(inTheirPlace(one), wholes)) candidates.push(nearly('WHOLE', one.way))
  for (const link of record)
    if (link.actor !== one.actor)
      for (const [actor, from, until, ids] of link.wholes)
        if (actor === one.actor)
          candidates.push(
            nearly(
              'WHOLE',
              way(one.way.claims, [
                ...one.way.frames,
                { ids, from, until },
                { ids: [link.id], from: link.from, until: link.until },
                recordFrame(link),
              ]),
            ),
          )
}

/** What municipalities have set up together may do what is theirs. */
const inTheirPlace = ({ kind, also }: Kinds): Kinds =>
  kind === 'JOINT_AUTHORITY' ? { kind: 'MUNICIPALITY', also } : { kind, also }

const recordFrame = ({ bounds: [from, until, ids] }: RecordLink): Frame => ({ ids, from, until })

/** Who takes part on a day. */
const connectedByDay = once(() => new Map<string, ReadonlySet<string>>())

function connected(view: View): ReadonlySet<string> {
  const known = connectedByDay(view).get(view.day)
  if (known) return known
  const current = takingPart(view).filter((one) => isCurrent(view, one.way))
  const actors = new Set(current.map(({ actor }) => actor))
  connectedByDay(view).set(view.day, actors)
  return actors
}

const recorded = (link: RecordLink) =>
  way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], [recordFrame(link)])

const isThere = (view: View, link: RecordLink) =>
  !link.placeholder && ['HOLDING', 'DISPUTED'].includes(standingOn(view, recorded(link)))

function onRecord(view: View, link: RecordLink, asked: boolean): Candidate[] {
  const there = recorded(link)
  if (link.placeholder) return asked ? [nearly('PLACEHOLDER', there)] : []
  if (asked) return [placed(there, { part: link.extent === 'PART' })]
  return connected(view).has(link.actor) ? [] : [nearly('UNCONNECTED', there)]
}
