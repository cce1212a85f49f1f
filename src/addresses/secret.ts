// Addresses that nobody can guess: the secret is shown once, and only its digest is kept and looked up.
import { randomBytes } from 'node:crypto'
import { sha256 } from '../audit/audit.ts'

export interface Secret {
  /** For whoever gets the address. */
  secret: string
  /** For the database: found by its index, so that the time it takes says nothing of how much of a guess was right. */
  hash: string
}

export function newSecret(): Secret {
  const secret = randomBytes(32).toString('base64url')
  return { secret, hash: sha256(secret) }
}

/** Null for what was never an address of ours. */
export const hashOf = (secret: string) => (/^[A-Za-z0-9_-]{43}$/.test(secret) ? sha256(secret) : null)
