// Has the municipality taken stock of this, lately?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { type View, way } from './view.ts'
import type { Finding } from './way.ts'

export function inventory(
  view: View,
  { scope, kinds = [], withinMonths }: z.infer<typeof checks.inventory>,
): Finding {
  const lists = view.links.inventories.filter(
    (list) =>
      list.basis === 'CONFIRMED' &&
      list.scope === scope &&
      (list.kinds.length === 0 || kinds.every((kind) => list.kinds.includes(kind))),
  )
  return {
    groups: [
      { ways: lists.map(({ id, day }) => way([], [], [{ id, day, months: withinMonths }])), near: [] },
    ],
  }
}
