// The statements that search by name.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'

const text = z.string()
const known = { knownAt: z.number(), municipalities: sought }

export const byName = many('search/by-name', {
  params: { ...known, query: text, text, limit: z.int() },
  row: { id: text, kind: text, name: text, score: z.number() },
})
export const places = many('search/places', {
  params: { ...known, ids: sought },
  row: { parent: text, code: text },
})
