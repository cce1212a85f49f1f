// The statements behind suggestions: who is on record here, whom others nearby work with, and what they have that could be shared.
import { z } from 'zod'
import { sectors } from '../actors/kinds.ts'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const texts = z.array(text)
const params = {
  ids: sought,
  kinds: texts,
  most: z.int(),
  asOf: Day,
  knownAt: z.number(),
  municipalities: sought,
}
const found = { parent: text, kind: text, id: text }
const sector = z.enum(sectors)
const places = { neighbours: texts, others: texts }

export const onRecord = many('suggestions/on-record', {
  params,
  row: { ...found, sector, here: z.boolean(), shared: texts },
})
export const workedWith = many('suggestions/worked-with', { params, row: { ...found, sector, ...places } })
export const solutions = many('suggestions/solutions', { params, row: { ...found, ...places } })
