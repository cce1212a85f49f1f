// Of the organisations on record: does each take part in something, or has it declined?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { takingPart } from './partings.ts'
import { among, claimOf, nearly, standingOn, type View, way } from './view.ts'
import type { Finding, Way } from './way.ts'

export function involved(view: View, { sectors }: z.infer<typeof checks.involved>): Finding {
  const asked = among(sectors)
  const involvement = involvements(view)
  const organisations = new Map<string, Way[]>()
  for (const link of view.links.record) {
    if (!asked.has(link.sector) || link.placeholder) continue
    const [from, until, ids] = link.bounds
    const there = way([claimOf(link, { scope: 'ACTORS', kind: link.kind })], [{ ids, from, until }])
    const records = organisations.get(link.actor)
    if (records) records.push(there)
    else organisations.set(link.actor, [there])
  }
  const isThere = (one: Way) => ['HOLDING', 'DISPUTED'].includes(standingOn(view, one))
  const present = [...organisations]
    .map(([actor, records]) => ({ actor, records: records.filter(isThere) }))
    .filter(({ records }) => records.length > 0)
  if (present.length === 0) {
    const ways = [...organisations].flatMap(([actor, records]) =>
      together(records, involvement.get(actor) ?? []),
    )
    return { groups: [{ ways, near: [] }], dayBound: true, asks: 'ACTORS' }
  }
  const groups = present.map(({ actor, records }) => ({
    ways: together(records, involvement.get(actor) ?? []),
    near: records.map((one) => nearly('UNCONNECTED', one)),
  }))
  return { groups, dayBound: true, asks: 'ALL_BUT_ACTORS' }
}

/** How each actor takes part; to have declined is an answer too. A seat in a district's forum involves it as well. */
function involvements(view: View): Map<string, Way[]> {
  const found = new Map<string, Way[]>()
  const add = (actor: string, one: Way) => {
    const ways = found.get(actor)
    if (ways) ways.push(one)
    else found.set(actor, [one])
  }
  for (const { actor, way: one } of takingPart(view)) add(actor, one)
  for (const { type, step, target, id, from, until } of view.links.notes)
    if (type === 'Effort' && step === 'DECLINED' && target) add(target, way([], [{ ids: [id], from, until }]))
  return found
}

const together = (records: Way[], taking: Way[]): Way[] =>
  records.flatMap((there) =>
    taking.map((one) => way([...there.claims, ...one.claims], [...there.frames, ...one.frames])),
  )
