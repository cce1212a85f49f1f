// The statements about documents: who contributed, what they build on, when they were followed up.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }

export const contributions = many('documents/contributions', {
  params: during,
  row: { parent: text, id: text, actor: text, document: text, role: z.enum(['CONTRIBUTED', 'NAMED']) },
})
export const foundations = many('documents/foundations', {
  params: known,
  row: { parent: text, id: text, document: text, basedOn: text },
})
export const followUps = many('documents/follow-ups', {
  params: known,
  row: { parent: text, id: text, role: z.enum(['UPDATE', 'FOLLOW_UP']), day: Day.nullable() },
})

export const ofTerritories = many('documents/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})
