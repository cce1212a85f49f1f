// Ids: opaque and prefixed by type; a seed's are digests of its key so that it can be run again, all others are random.

import { createHash, randomBytes } from 'node:crypto'

export const newId = (prefix: string) => `${prefix}_${randomBytes(8).toString('hex')}`

export const seededId = (prefix: string, key: string) =>
  `${prefix}_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`

export const territoryId = (code: string) => `territory_${code}`

/** An act is known by its number in the audit. */
export const actId = (seq: number) => `act_${seq}`
