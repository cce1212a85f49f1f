// Has the work been followed up: by a closed round, or a report decided, within some months?
import type { z } from 'zod'
import type { checks } from '../recommendations/rule.ts'
import { document } from './document.ts'
import type { View } from './view.ts'
import type { Finding } from './way.ts'

export function round(view: View, { withinMonths, orDocuments }: z.infer<typeof checks.round>): Finding {
  if (!orDocuments) return { groups: [{ ways: [], near: [] }] }
  return document(view, {
    documentKinds: orDocuments,
    freshWithinMonths: withinMonths,
    freshBy: ['ADOPTION'],
  })
}
