// What nobody knows and no list can settle: that there is nobody to ask, and what was last known to hold.
import { claimOf, oncePer, standingOn, type View, way } from '../checks/view.ts'
import { beyondLists, type Standing } from '../checks/way.ts'
import type { NoteLink } from '../links/links.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { Judged } from './indication.ts'

/** The kinds of whom somebody is asked for, set by set: one must be there of each. */
const kindsAsked = oncePer(({ check, with: asked }: Rule): string[][] => {
  if (check === 'participation') return [asked.actorKinds as string[]]
  const sides = (asked.sides ?? []) as { kinds?: string[] }[]
  return sides.flatMap(({ kinds }) => (kinds ? [kinds] : []))
})

/** What says that there is nobody of a set of kinds that the norm asks for. */
export function denials(view: View, rule: Rule, standings: Standing[]): NoteLink[] | undefined {
  if (!view.links.notes.some(({ type }) => type === 'NoSuchActor')) return undefined
  for (const kinds of kindsAsked(rule)) {
    const found = kinds.flatMap((kind) => denialOf(view, kind, standings) ?? [])
    if (found.length === kinds.length) return found
  }
  return undefined
}

const denialOf = (view: View, kind: string, standings: Standing[]) =>
  view.links.notes.find(
    (note) =>
      note.type === 'NoSuchActor' &&
      note.about === kind &&
      standings.includes(standingOn(view, way([claimOf(note, { scope: 'ACTORS', kind })], []))),
  )

/** What was last known, and no list can settle, stands between: that it still holds, or that there still is nobody to ask. */
export const isOpen = (view: View, rule: Rule, { groups }: Judged) =>
  groups.every((group) =>
    group.some(({ way, standing }) => standing === 'LAST_KNOWN' && beyondLists(way, view.evidence, view.day)),
  ) || denials(view, rule, ['HOLDING', 'LAST_KNOWN', 'DISPUTED']) !== undefined
