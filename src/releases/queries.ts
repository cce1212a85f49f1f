// The statements of releases.
import { z } from 'zod'
import { many, maybe, one } from '../database/query.ts'

const text = z.string()
const row = { month: text, document: text }

export const listOfCountry = many('releases/list-of-country', {
  params: { country: text },
  row: { month: text, madeOn: text, invented: z.boolean() },
})
/** With the counts behind them, which are for making the next and for nobody to read. */
export const ofCountry = many('releases/of-country', {
  params: { country: text },
  row: { ...row, counts: text.nullable() },
  bulk: true,
})
export const ofMonth = maybe('releases/of-month', { params: { id: text }, row })
export const freeze = one('releases/freeze', {
  params: {
    ...{ id: text, country: text, month: text, madeOn: text, invented: z.boolean() },
    ...{ document: text, counts: text },
  },
  row,
})
