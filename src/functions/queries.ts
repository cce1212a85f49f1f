// The statements about functions: which bodies hold them.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }

const holding = { parent: text, id: text, actor: text, function: text }
export const holdings = many('functions/holdings', { params: during, row: holding })
export const holdingsOfActors = many('functions/holdings-of-actors', { params: during, row: holding })

export const ofTerritories = many('functions/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})
