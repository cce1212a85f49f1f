// Pseudonyms for who acts: a keyed digest of issuer and subject, whose key never lies in the database.
import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface PseudonymKey {
  /** Given in the environment: what several replicas must share. */
  key?: string
  /** Where one is kept otherwise; made at first use. */
  file: string
}

/** The same person gets the same pseudonym for as long as the key is kept, and nobody without the key can tell who it is. */
export function pseudonyms(from: PseudonymKey): (issuer: string, subject: string) => string {
  const key = from.key ?? keptKey(from.file)
  return (issuer, subject) =>
    `subject_${createHmac('sha256', key)
      .update(JSON.stringify([issuer, subject]))
      .digest('base64url')}`
}

const SHORTEST = 32

function keptKey(file: string): string {
  if (!existsSync(file)) make(file)
  if (statSync(file).mode & 0o077)
    throw new Error(
      `The key of pseudonyms may be read by its owner only; run chmod 600 on ${file} and start again.`,
    )
  const key = readFileSync(file, 'utf8').trim()
  if (key.length >= SHORTEST) return key
  throw new Error(
    `The key of pseudonyms in ${file} is shorter than ${SHORTEST} characters; put the right one back.`,
  )
}

/** Written beside and linked into place, so that two that start at once end with one whole key. */
function make(file: string) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(fresh, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(fresh)
  }
}
