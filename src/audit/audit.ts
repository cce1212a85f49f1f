// The chain every act is written into: salted digests, so that a payload can be blanked and the chain still verifies.
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../database/driver.ts'
import { append, takeHead } from './queries.ts'

interface Done {
  act: string
  subject: string
  territories: string[]
  payload: unknown
  at: string
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The link of one entry: it covers the digest, not the payload itself. */
export const link = (previous: string, entry: { seq: number; at: string; act: string; digest: string }) =>
  sha256([previous, entry.seq, entry.at, entry.act, entry.digest].join('\n'))

/** The last step of an act: takes the head, so that numbers are in the order of commits, and returns the act's own. */
export async function record(tx: Tx, done: Done): Promise<number> {
  const payload = JSON.stringify(done.payload)
  const salt = randomBytes(16).toString('hex')
  const digest = sha256(salt + payload)
  const head = await takeHead(tx)
  const { act, subject, territories, at } = done
  const entry = { seq: head.seq, at, act, subject, territories, payload, salt, digest }
  await append(tx, { entry: { ...entry, hash: link(head.hash, entry) } })
  return head.seq
}
