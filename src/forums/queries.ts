// The statements about forums: who sits in them, and when they met.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }

const seat = {
  parent: text,
  id: text,
  actor: text,
  forum: text,
  role: z.enum(['CHAIR', 'MEMBER', 'ADJUNCT']),
  level: z.enum(['LEADING', 'OPERATIVE']).nullable(),
  basis: z.enum(['NAMED', 'DEFINITION', 'PLANNED']),
}
export const members = many('forums/members', { params: during, row: seat })
export const seats = many('forums/seats', { params: during, row: seat })

export const meetings = many('forums/meetings', {
  params: known,
  row: { parent: text, id: text, forum: text, day: Day.nullable(), attendedBy: z.array(text) },
})

export const ofTerritories = many('forums/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})
