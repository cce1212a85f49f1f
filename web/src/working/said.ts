// What is said of a thing already, and as a form's fields hold it.
import type { DescribedQuery } from '../operations.generated.ts'

/** By the names of the fields. */
export type Said = Record<string, unknown>

export type Value = string | string[]

/** An organisation that is as it was put on record has no fact that says so. */
type Version = Said & { fact: { id: string; standing: string } | null }

/** What is said of a thing and has not ended. */
export function versionsOf(node: DescribedQuery['node'] | undefined): Version[] {
  if (!node) return []
  if ('descriptions' in node) return node.descriptions.filter(({ fact }) => fact.standing !== 'ENDED')
  if (!('sector' in node)) return []
  const { registration: fact, sector, organisationNumber, placeholder } = node
  return [{ fact, sector, organisationNumber, placeholder }]
}

/** As a field holds what is said; null where nothing is. */
export function asValue(said: unknown): Value | null {
  if (said === null || said === undefined) return null
  if (typeof said === 'boolean') return said ? 'yes' : 'no'
  return Array.isArray(said) ? said.join('\n') : String(said)
}
