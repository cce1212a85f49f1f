// The statements of proposals.
import { z } from 'zod'
import { many, maybe, run } from '../database/query.ts'
import { Day, Instant } from '../database/values.ts'

const text = z.string()
const ids = z.array(text)
const state = z.enum(['OPEN', 'DONE', 'STOPPED', 'WITHDRAWN', 'FAILED'])

const said = {
  id: text,
  act: text,
  /** As JSON. */
  arguments: text,
  thing: text,
  by: text,
  /** The municipalities it was proposed for, with whose rights it will be done. */
  rights: ids,
  asked: ids,
  confirmed: ids,
  at: Instant,
  effectiveOn: Day,
  state,
}
const row = { ...said, reason: text.nullable(), seq: z.number().nullable() }

export const make = run('proposals/make', { params: { proposal: z.object({ ...said, reason: text }) } })
export const take = maybe('proposals/take', { params: { id: text }, row })
export const byIds = many('proposals/by-ids', { params: { ids }, row })
export const ofMunicipalities = many('proposals/of-municipalities', {
  params: { ids },
  row: { parent: text, ...row },
})
export const due = many('proposals/due', { params: { today: Day }, row: { id: text } })
export const answer = run('proposals/answer', {
  params: { id: text, confirmed: ids, state, reason: text, seq: z.number().nullable() },
})
