// The statements of trends.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const texts = z.array(text)

/** `cells` holds one line a municipality, in the order of `codes`; each line is in the order of `norms`. */
const point = { id: text, seq: z.number(), rules: text, norms: texts, codes: texts, cells: texts }

export const points = many('trends/points', { params: { ids: texts }, row: point, bulk: true })
export const keepPoints = run('trends/keep', {
  params: { points: z.array(z.object({ ...point, day: Day })) },
})
export const head = one('trends/head', { row: { seq: z.number() } })

const asked = { codes: texts, recommendations: texts, from: Day, to: Day }

export const closedEpisodes = many('trends/closed', {
  params: asked,
  row: {
    cause: z.enum(['MET', 'CORRECTED', 'BECAME_UNKNOWN', 'NORM_ENDED', 'RULE_CHANGED']),
    establishedOn: Day.nullable(),
    closed: Day,
  },
})
export const openedEpisodes = one('trends/opened', {
  params: asked,
  row: { opened: z.number(), established: z.number() },
})
