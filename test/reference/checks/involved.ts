// Check involved: every organisation of the sector that is on record takes part in something, or has declined.

import type { checks } from '../../../src/recommendations/rule.ts'
import { about, type Fact, factsOf, thingOf, type View } from '../facts.ts'
import { type Check, claim, frame, type Group, type Part } from '../parts.ts'
import { partStatus, wayStatus } from '../status.ts'
import type { Parameters } from './parameters.ts'
import { bound, seated } from './participation.ts'

type With = Parameters<(typeof checks)['involved']>

export function involved(view: View, rule: With): Check {
  const { id } = view.territory
  const records = factsOf(view, 'Reach').filter((reach) => {
    const thing = thingOf(view, reach.of)
    const sector = rule.sectors.some((each) => each === thing.sector)
    return reach.to === id && thing.type === 'Organisation' && sector && !thing.placeholder
  })
  const takingPart = [...seated(view), ...bound(view)]
  const declines = about(view, 'Effort', id).filter((effort) => effort.says.step === 'DECLINED')
  // A seat in a district's forum involves an organisation too, so extents do not matter here.
  const waysOf = (record: Fact): Part[][] =>
    [
      ...takingPart.filter((each) => each.actor === record.of).flatMap((each) => each.candidates),
      ...declines.filter((each) => each.to === record.of).map((each) => ({ parts: [frame(each)] })),
    ].map((each) => [claim(record), ...each.parts])

  return (day) => {
    const present = records.filter((record) => partStatus(view, claim(record), day) === 'HOLDING')
    if (present.length === 0) return { groups: [{ ways: records.flatMap(waysOf), near: [] }] }
    let established = false
    const byActor = new Map<string, Group>()
    for (const record of present) {
      const group = byActor.get(record.of) ?? { ways: [], near: [] }
      byActor.set(record.of, group)
      group.ways.push(...waysOf(record))
      group.near.push({ near: 'UNCONNECTED', parts: [claim(record)] })
    }
    const groups = [...byActor.values()].map((group) => {
      const statuses = group.ways.map((way) => wayStatus(view, way, day))
      const undecided = statuses.some((status) => ['HOLDING', 'LAST_KNOWN', 'DISPUTED'].includes(status))
      if (undecided) return { ways: group.ways, near: [] }
      if (group.near.some((each) => wayStatus(view, each.parts, day) === 'HOLDING')) established = true
      return group
    })
    return { groups, established }
  }
}
