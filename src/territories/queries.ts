// The statements about territories.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const ids = sought
const territory = {
  id: text,
  code: text,
  level: z.enum(['COUNTRY', 'COUNTY', 'MUNICIPALITY']),
  name: text,
  sortKey: text,
  invented: z.boolean(),
  population: z.number().nullable(),
  populationOn: Day.nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  groupCode: text.nullable(),
  groupName: text.nullable(),
  within: text.nullable(),
}

export const byCodes = many('territories/by-codes', { params: { codes: ids }, row: territory })
export const ofLevel = many('territories/of-level', { params: { level: text }, row: territory, bulk: true })
export const codesWithin = many('territories/codes-within', { params: { code: text }, row: { code: text } })
export const inside = many('territories/inside', { params: { ids }, row: { parent: text, ...territory } })
export const neighbours = many('territories/neighbours', {
  params: { ids, across: text.nullable() },
  row: { parent: text, ...territory },
})
