// The chain every act is written into: salted digests, so that a payload can be blanked and the chain still verifies.
import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Tx } from '../database/driver.ts'
import { append, takeHead } from './queries.ts'

interface Done {
  act: string
  /** Who, under a pseudonym. */
  subject: string
  /** The request it came with. */
  correlation: string
  territories: string[]
  /** Ids of the things it added. */
  added: string[]
  payload: unknown
  at: string
}

export interface Link extends Omit<Done, 'payload' | 'added'> {
  seq: number
  added: string[] | null
  digest: string
  /** Which things the hash covers; the first entries' was of fewer. */
  form: number | null
}

/** The form of what is written now. */
const FORM = 2

/** The act that blanks texts, and what it leaves in the chain: which links it blanked, so that no other may be. */
export const REDACTION = 'factRedact'
export const Redaction = z.object({ entries: z.array(z.number()), note: z.string() })

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The hash of one entry: it covers the digest of the payload, not the payload itself. */
export function link(previous: string, entry: Link): string {
  const { seq, at, act, digest, subject, correlation, territories, added, form } = entry
  if (form === null) return sha256([previous, seq, at, act, digest].join('\n'))
  return sha256(
    JSON.stringify([form, previous, seq, at, act, subject, correlation, territories, added, digest]),
  )
}

export const digestOf = ({ salt, payload }: { salt: string; payload: string }) => sha256(salt + payload)

/** Takes the head, the last lock of every act, so that numbers are in the order of commits. */
export const next = (tx: Tx) => takeHead(tx)

/** Writes an act into the chain, after the head it took. */
export async function chain(tx: Tx, head: Awaited<ReturnType<typeof next>>, done: Done): Promise<void> {
  const payload = JSON.stringify(done.payload)
  const salt = randomBytes(16).toString('hex')
  const { payload: _, ...said } = done
  const entry = { ...said, seq: head.seq, payload, salt, digest: digestOf({ salt, payload }), form: FORM }
  await append(tx, { entry: { ...entry, hash: link(head.hash, entry) } })
}
