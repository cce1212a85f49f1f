// The statements of the write path.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Day } from '../database/values.ts'

const says = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
const ids = z.array(z.string())

export const lock = one('acts/lock', { params: { codes: ids }, row: { codes: ids } })
export const existing = one('acts/existing', { params: { ids }, row: { ids } })
export const retract = one('acts/retract', {
  params: { ids, pending: z.number(), never: z.number() },
  row: { ids },
})
export const stamp = run('acts/stamp', { params: { written: ids, retracted: ids, seq: z.number() } })

export const writeTerritories = run('acts/write-territories', {
  params: {
    lands: z.array(
      z.object({
        code: z.string(),
        within: z.string().nullable(),
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), Day])),
      }),
    ),
  },
})

export const writeBorders = run('acts/write-borders', {
  params: {
    borders: z.array(
      z.object({ code: z.string(), neighbour: z.string(), across: z.enum(['LAND', 'WATER']) }),
    ),
  },
})

export const writeThings = run('acts/write-things', {
  params: {
    things: z.array(
      z.object({
        labels: ids,
        properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    ),
  },
})

export const writeFacts = many('acts/write-facts', {
  params: {
    facts: z.array(
      z.object({
        type: z.string(),
        of: z.string(),
        ofType: z.string(),
        toThing: z.string().nullable(),
        toFact: z.string().nullable(),
        toType: z.string().nullable(),
        attendedBy: ids,
        source: z.record(z.string(), z.string()),
        common: z.object({
          id: z.string(),
          from: Day,
          until: Day,
          fromPrecision: z.string(),
          untilPrecision: z.string(),
          untilKind: z.string(),
          observedOn: Day,
          lane: z.string(),
          owner: z.string(),
        }),
        says,
      }),
    ),
    pending: z.number(),
    never: z.number(),
  },
  row: { id: z.string(), ties: z.number() },
})
