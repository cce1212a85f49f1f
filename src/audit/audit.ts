// The chain every act is written into: salted digests, so that a payload can be blanked and the chain still verifies.
import { createHash, randomBytes } from 'node:crypto'
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

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The link of one entry: it covers the digest, not the payload itself. */
export const link = (previous: string, entry: { seq: number; at: string; act: string; digest: string }) =>
  sha256([previous, entry.seq, entry.at, entry.act, entry.digest].join('\n'))

/** Takes the head, the last lock of every act, so that numbers are in the order of commits. */
export const next = (tx: Tx) => takeHead(tx)

/** Writes an act into the chain, after the head it took. */
export async function chain(tx: Tx, head: Awaited<ReturnType<typeof next>>, done: Done): Promise<void> {
  const payload = JSON.stringify(done.payload)
  const salt = randomBytes(16).toString('hex')
  const digest = sha256(salt + payload)
  const { payload: _, ...said } = done
  const entry = { ...said, seq: head.seq, payload, salt, digest }
  await append(tx, { entry: { ...entry, hash: link(head.hash, entry) } })
}
