// The statements of the audit chain.
import { z } from 'zod'
import { many, one, run } from '../database/query.ts'
import { Instant } from '../database/values.ts'

const text = z.string()
const ids = z.array(text)

export const takeHead = one('audit/take-head', { row: { seq: z.number(), hash: text } })
export const head = one('audit/head', { row: { seq: z.number(), hash: text } })

const said = {
  seq: z.number(),
  at: Instant,
  act: text,
  subject: text,
  correlation: text,
  territories: ids,
  added: ids,
}
const sealed = { payload: text, salt: text, digest: text, hash: text }

export const append = run('audit/append', {
  params: { entry: z.object({ ...said, ...sealed, form: z.number() }) },
})

/** `form` tells what a link's hash covers; the first links have none. */
export const links = many('audit/links', {
  params: { after: z.number(), until: z.number(), limit: z.int() },
  row: { ...said, added: ids.nullable(), ...sealed, form: z.number().nullable(), redacted: z.boolean() },
})

/** The last audit number whose act was done at or before an instant; 0 before the first. */
export const seqAt = one('audit/seq-at', { params: { at: Instant }, row: { seq: z.number() } })

const filter = {
  municipality: text.nullable(),
  act: text.nullable(),
  from: Instant.nullable(),
  until: Instant.nullable(),
  municipalities: ids,
  /** The reader may see every act there is. */
  everything: z.boolean(),
  above: z.number(),
  below: z.number(),
}
const entry = {
  id: text,
  seq: z.number(),
  at: Instant,
  act: text,
  subject: text,
  correlation: text,
  territories: ids,
  redacted: z.boolean(),
}
const marked = { ...filter, codes: ids.nullable() }
export const forward = many('audit/page', { params: { ...marked, limit: z.int() }, row: entry })
export const backward = many('audit/page-back', { params: { ...marked, limit: z.int() }, row: entry })
export const count = one('audit/count', { params: marked, row: { total: z.number() } })
export const ofThing = many('audit/of-thing', {
  params: { ...filter, thing: text, backward: z.boolean(), limit: z.int() },
  row: entry,
})

export const factsOf = many('audit/facts', {
  params: { ids, municipalities: ids, most: z.int() },
  row: {
    parent: text,
    side: z.enum(['BEFORE', 'AFTER', 'REDACTED']),
    facts: ids,
    total: z.number(),
    hidden: z.boolean(),
  },
})

export const times = many('audit/times', { params: { ids }, row: { id: text, at: Instant } })

export const payloads = many('audit/payloads', { params: { ids }, row: { id: text, payload: text } })
