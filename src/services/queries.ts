// The statements about services: who provides them.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }

const provision = { parent: text, id: text, actor: text, service: text }
export const provisions = many('services/provisions', { params: during, row: provision })
export const provisionsOfActors = many('services/provisions-of-actors', { params: during, row: provision })

export const ofTerritories = many('services/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})
