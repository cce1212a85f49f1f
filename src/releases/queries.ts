// The statements of releases.
import { z } from 'zod'
import { many, maybe, one } from '../database/query.ts'

const text = z.string()
const row = { month: text, document: text }

export const ofCountry = many('releases/of-country', { params: { country: text }, row, bulk: true })
export const ofMonth = maybe('releases/of-month', { params: { id: text }, row })
export const freeze = one('releases/freeze', {
  params: { id: text, country: text, month: text, document: text },
  row,
})
