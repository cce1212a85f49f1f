// Of the organisations on record: does each take part in something, or has it declined?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { partsOnRecord, takingPart } from './partings.ts'
import { among, claimOf, nearly, standingOn, type View, way } from './view.ts'
import type { Finding, NearThing, Way } from './way.ts'

export function involved(view: View, { sectors }: z.infer<typeof checks.involved>): Finding {
  const asked = among(sectors)
  const direct = directly(view)
  const involvement = throughParts(view, direct)
  const organisations = new Map<string, Way[]>()
  const collective: NearThing[] = []
  for (const link of view.links.record) {
    if (!asked.has(link.sector)) continue
    const [from, until, ids] = link.bounds
    const there = way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], [{ ids, from, until }])
    if (link.placeholder) {
      collective.push(nearly('PLACEHOLDER', there))
      continue
    }
    const records = organisations.get(link.actor)
    if (records) records.push(there)
    else organisations.set(link.actor, [there])
  }
  const isThere = (one: Way) => ['HOLDING', 'DISPUTED'].includes(standingOn(view, one))
  const restsOn = () => [...organisations.values(), ...direct.values()].flat()
  const present = [...organisations]
    .map(([actor, records]) => ({ actor, records: records.filter(isThere) }))
    .filter(({ records }) => records.length > 0)
  if (present.length === 0) {
    const ways = [...organisations].flatMap(([actor, records]) =>
      together(records, involvement.get(actor) ?? []),
    )
    // Somebody is there, under a collective name: whom it stands for is not known.
    return { groups: [{ ways, near: collective }], restsOn, asks: 'ACTORS' }
  }
  const groups = present.map(({ actor, records }) => ({
    ways: together(records, involvement.get(actor) ?? []),
    near: records.flatMap((one) => [nearly('UNCONNECTED', one), ...meantBy(view, actor, one, direct)]),
  }))
  return { groups, restsOn, asks: 'ALL_BUT_ACTORS' }
}

/** What it is a part of takes part itself: that may be meant for it too. */
const meantBy = (view: View, actor: string, record: Way, direct: Involvement): NearThing[] =>
  partsOnRecord(view)
    .filter(({ part }) => part === actor)
    .flatMap(({ whole, frame }) =>
      (direct.get(whole) ?? []).map((one) =>
        nearly('WHOLE', way([...record.claims, ...one.claims], [...record.frames, ...one.frames, frame])),
      ),
    )

type Involvement = Map<string, Way[]>

/** How each actor takes part; to have declined is an answer too. A seat in a district's forum involves it as well. */
function directly(view: View): Involvement {
  const found: Involvement = new Map()
  for (const { actor, way: one } of takingPart(view)) add(found, actor, one)
  for (const { type, step, target, id, from, until } of view.links.notes)
    if (type === 'Effort' && step === 'DECLINED' && target)
      add(found, target, way([], [{ ids: [id], from, until }]))
  return found
}

/** The same, and how its parts take part for it. */
function throughParts(view: View, direct: Involvement): Involvement {
  const found = new Map([...direct].map(([actor, ways]) => [actor, [...ways]]))
  for (const { part, whole, frame } of partsOnRecord(view))
    for (const one of direct.get(part) ?? []) add(found, whole, way(one.claims, [...one.frames, frame]))
  return found
}

function add(involvement: Involvement, actor: string, one: Way): void {
  const ways = involvement.get(actor)
  if (ways) ways.push(one)
  else involvement.set(actor, [one])
}

const together = (records: Way[], taking: Way[]): Way[] =>
  records.flatMap((there) =>
    taking.map((one) => way([...there.claims, ...one.claims], [...there.frames, ...one.frames])),
  )
