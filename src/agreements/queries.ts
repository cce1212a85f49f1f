// The statements about agreements: who is party to them, where they apply, and which there are.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many, one } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }

const party = { parent: text, id: text, actor: text, to: text }
export const parties = many('agreements/parties', { params: during, row: party })
export const partiesOfActors = many('agreements/parties-of-actors', { params: during, row: party })

export const covers = many('agreements/covers', {
  params: during,
  row: { parent: text, id: text, territory: text, extent: z.enum(['WHOLE', 'PART']), area: text.nullable() },
})

export const ofTerritories = many('agreements/of-territories', {
  params: { ...during, kinds: z.array(text).nullable() },
  row: { parent: text, id: text, sortKey: text },
})

export const lastDays = many('agreements/last-days', {
  params: known,
  row: { id: text, kind: text, lastDay: Day.nullable() },
})

const filter = {
  kinds: z.array(text).nullable(),
  among: z.array(text).nullable(),
  asOf: Day.nullable(),
  endsFrom: Day.nullable(),
  endsUntil: Day.nullable(),
  knownAt: z.number(),
  municipalities: sought,
}
const page = { ...filter, after: text, before: text, limit: z.int() }
export const forward = many('agreements/page', { params: page, row: { id: text, sortKey: text } })
export const backward = many('agreements/page-back', { params: page, row: { id: text, sortKey: text } })
export const count = one('agreements/count', { params: filter, row: { total: z.number() } })
