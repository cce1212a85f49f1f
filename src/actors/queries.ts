// The statements about actors: their names, reach, wholes and parts, what they became, and what is said between them.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many, one } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const known = { ids: sought, knownAt: z.number(), municipalities: sought }
const during = { ...known, asOf: Day, history: z.boolean() }
const onDay = { ...known, asOf: Day, kinds: z.array(text).nullable() }
const listed = { parent: text, id: text, sortKey: text }

export const names = many('actors/names', { params: known, row: { parent: text, id: text, name: text } })
export const registrations = many('actors/registrations', { params: known, row: { parent: text, id: text } })
export const reach = many('actors/reach', {
  params: during,
  row: {
    parent: text,
    id: text,
    actor: text,
    territory: text,
    extent: z.enum(['WHOLE', 'PART']),
    area: text.nullable(),
  },
})

const part = { parent: text, id: text, part: text, whole: text }
export const wholes = many('actors/wholes', { params: during, row: part })
export const parts = many('actors/parts', { params: during, row: part })

const succession = {
  parent: text,
  id: text,
  predecessor: text,
  successor: text,
  how: z.enum(['RENAMED', 'MERGED', 'SPLIT']),
  day: Day.nullable(),
}
export const successors = many('actors/successors', { params: known, row: succession })
export const predecessors = many('actors/predecessors', { params: known, row: succession })

export const ties = many('actors/ties', {
  params: during,
  row: {
    parent: text,
    id: text,
    actor: text,
    other: text,
    rung: z.enum(['COEXISTENCE', 'DIALOGUE', 'COLLABORATION', 'AGREEMENT']),
  },
})
export const supports = many('actors/supports', {
  params: during,
  row: { parent: text, id: text, giver: text, receiver: text, prevention: z.boolean().nullable() },
})
export const noSuchActors = many('actors/no-such-actors', {
  params: during,
  row: { parent: text, id: text, territory: text, kind: text },
})

export const ofTerritories = many('actors/of-territories', { params: onDay, row: listed })

const filter = {
  kinds: z.array(text).nullable(),
  sectors: z.array(text).nullable(),
  placeholders: z.boolean(),
  municipality: text.nullable(),
  county: text.nullable(),
  asOf: Day.nullable(),
  past: z.boolean(),
  knownAt: z.number(),
  municipalities: sought,
}
const page = { ...filter, after: text, before: text, limit: z.int() }
export const forward = many('actors/page', { params: page, row: { id: text, sortKey: text } })
export const backward = many('actors/page-back', { params: page, row: { id: text, sortKey: text } })
export const count = one('actors/count', { params: filter, row: { total: z.number() } })
