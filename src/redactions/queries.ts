// The statements that blank what should never have been written.
import { z } from 'zod'
import { many, run } from '../database/query.ts'

const text = z.string()
const ids = z.array(text)
const seqs = z.array(z.number())

export const versions = many('redactions/versions', {
  params: { id: text },
  row: {
    id: text,
    kind: text,
    says: z.record(text, z.unknown()),
    seq: z.number(),
    ties: z.array(z.object({ tie: text, id: text, name: text })),
    sources: z.array(z.object({ title: text, url: text, publisher: text })),
  },
})
export const asks = many('redactions/asks', {
  params: { facts: ids },
  row: { id: text, code: text, words: text, mailbox: text },
})
export const carriers = many('redactions/carriers', {
  params: { seqs, thing: text, asks: z.array(z.object({ id: text, code: text })) },
  row: { seq: z.number(), payload: text },
})
export const blankFacts = run('redactions/blank-facts', {
  params: {
    facts: z.array(z.object({ id: text, texts: z.record(text, z.union([text, ids])) })),
    seq: z.number(),
  },
})
export const blankEntries = run('redactions/blank-entries', { params: { seqs, seq: z.number() } })
export const blankName = run('redactions/blank-name', {
  params: { thing: text, name: text, sortKey: text },
})
export const blankSources = run('redactions/blank-sources', { params: { facts: ids, text } })
export const blankAsks = run('redactions/blank-asks', { params: { asks: ids, text } })
export const forgetAnswers = run('redactions/forget-answers', { params: { texts: ids } })
