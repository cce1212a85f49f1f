// Check involved: every organisation of the sector that is on record takes part in something, or has declined.

import type { checks } from '../../../src/recommendations/rule.ts'
import { fits } from '../counting.ts'
import { about, type Fact, thingsOf, type View } from '../facts.ts'
import { type Candidate, type Check, combine, frame, type Near, type Part } from '../parts.ts'
import { recordsOf } from '../reach.ts'
import { wayStatus } from '../status.ts'
import type { Parameters } from './parameters.ts'
import { bound, seated } from './participation.ts'
import { partsOf, wholesOnRecord } from './partners.ts'

type With = Parameters<(typeof checks)['involved']>

export function involved(view: View, rule: With): Check {
  const takingPart = [...seated(view), ...bound(view)]
  const taking = (id: string) =>
    takingPart.filter((each) => each.actor === id).flatMap((each) => each.candidates)
  const declines = about(view, 'Effort', view.territory.id).filter(
    (effort) => effort.says.step === 'DECLINED',
  )
  const directly = (id: string): Candidate[] => [
    ...taking(id),
    ...declines.filter((each) => each.to === id).map((each) => ({ parts: [frame(each)] })),
  ]
  const along = (way: Fact[], found: Candidate[]) => combine([found, [{ parts: way.map(frame) }]])
  const organisations = thingsOf(view, undefined, 'Organisation')
    .filter((thing) => fits(view, thing.id, rule) && !thing.placeholder)
    .map(({ id }) => {
      const records = recordsOf(view, id)
      const byParts = partsOf(view, id).flatMap(({ part, way }) => along(way, directly(part)))
      const involvement = [...directly(id), ...byParts]
      const byWhole = wholesOnRecord(view, id).flatMap(({ actor, way }) => along(way, directly(actor)))
      return { records, involvement, byWhole }
    })
  const collective = thingsOf(view, undefined, 'Organisation')
    .filter((thing) => fits(view, thing.id, rule) && thing.placeholder)
    .flatMap(({ id }) => recordsOf(view, id))
    .map(({ parts }): Near => ({ near: 'PLACEHOLDER', parts }))
  // A seat in a district's forum involves an organisation too, so extents do not matter here.
  const waysOf = (records: Candidate[], involvement: Candidate[]): Part[][] =>
    combine([records, involvement]).map((each) => each.parts)

  return (day) => {
    const onRecord = (record: Candidate) =>
      ['HOLDING', 'DISPUTED'].includes(wayStatus(view, record.parts, day))
    const present = organisations.filter(({ records }) => records.some(onRecord))
    if (present.length === 0) {
      const ways = organisations.flatMap(({ records, involvement }) => waysOf(records, involvement))
      return { groups: [{ ways, near: collective }], asks: 'ACTORS' }
    }
    const groups = present.map(({ records, involvement, byWhole }) => {
      const there = records.filter(onRecord)
      return {
        ways: waysOf(there, involvement),
        near: [
          ...there.map(({ parts }) => ({ near: 'UNCONNECTED' as const, parts })),
          ...waysOf(there, byWhole).map((parts) => ({ near: 'WHOLE' as const, parts })),
        ],
      }
    })
    return { groups, asks: 'ALL_BUT_ACTORS' }
  }
}
