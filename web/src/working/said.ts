// What is said of a thing already, and as a form's fields hold it.
import type { DescribedQuery } from '../operations.generated.ts'

/** By the names of the fields. */
export type Said = Record<string, unknown>

export type Value = string | string[]

type Version = Said & { fact: { id: string; standing: string } }

/** What is said of a thing and has not ended. */
export const versionsOf = (node: DescribedQuery['node'] | undefined): Version[] =>
  node && 'descriptions' in node ? node.descriptions.filter(({ fact }) => fact.standing !== 'ENDED') : []

/** As a field holds what is said; null where nothing is. */
export function asValue(said: unknown): Value | null {
  if (said === null || said === undefined) return null
  if (typeof said === 'boolean') return said ? 'yes' : 'no'
  return Array.isArray(said) ? said.join('\n') : String(said)
}
