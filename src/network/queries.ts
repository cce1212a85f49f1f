// The statements that follow a network from table to table.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const onDay = { asOf: Day, knownAt: z.number(), municipalities: sought }
const edge = {
  id: text,
  source: text,
  target: text,
  from: Day.nullable(),
  until: Day.nullable(),
  observedOn: Day.nullable(),
}

export const tables = many('network/tables', {
  params: { ...onDay, ids: sought },
  row: { id: text, wide: z.boolean(), sortKey: text },
})
export const atTables = many('network/at-tables', {
  params: { ...onDay, ids: sought },
  row: {
    ...edge,
    kind: z.enum(['SEAT', 'PARTY']),
    level: z.enum(['LEADING', 'OPERATIVE']).nullable(),
    role: z.enum(['CHAIR', 'MEMBER', 'ADJUNCT']).nullable(),
    basis: z.enum(['NAMED', 'DEFINITION', 'PLANNED']).nullable(),
    wide: z.boolean(),
  },
})
export const forumsOf = many('network/of-territory', { params: { ...onDay, id: text }, row: edge })
export const agreementsOf = many('network/agreements-of-territory', {
  params: { ...onDay, ids: sought, id: text },
  row: edge,
})
