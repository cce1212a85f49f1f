// Has the work been followed up: by a closed round, or a report decided, within some months?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { claimOf, frameOf, groupOf, placed, type View, way } from './view.ts'
import type { Finding } from './way.ts'

export function round(view: View, { withinMonths, orDocuments }: z.infer<typeof checks.round>): Finding {
  const kinds: ReadonlySet<string> = new Set(orDocuments)
  const documents = view.links.documents.filter(({ kind }) => kinds.has(kind))
  const candidates = documents.map((link) => {
    const decided = { id: link.id, day: link.from, months: withinMonths }
    const claim = claimOf(link, { scope: 'DOCUMENTS', kind: link.kind })
    return placed(way([claim], [frameOf(link.cover)], [decided]), { part: link.cover[3] !== 'WHOLE' })
  })
  // A round is no fact: there is none to show.
  const closed = view.links.rounds.map(({ day }) =>
    placed(way([], [], [{ id: '', day, months: withinMonths }]), { part: false }),
  )
  return { groups: [groupOf([...closed, ...candidates])] }
}
