// Persisted operations: every file of operations/, by its name and by the SHA-256 of its text.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packaged } from '../package-folder.ts'

export interface Operation {
  /** The file's name without its ending: municipality-missing.1 */
  id: string
  sha256: string
  text: string
}

const folder = packaged('operations')

export const operations = (): Operation[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return {
        id: file.replace(/\.graphql$/, ''),
        sha256: createHash('sha256').update(text).digest('hex'),
        text,
      }
    })

/** By either of its names. */
export function operationsById(): Map<string, string> {
  return new Map(
    operations().flatMap(({ id, sha256, text }) => [[id, text] as const, [sha256, text] as const]),
  )
}

interface Asked {
  extensions?: { persistedQuery?: { sha256Hash?: unknown } } | undefined
  documentId?: unknown
}

/** `documentId` beside the variables, or `extensions.persistedQuery.sha256Hash`; null when neither is there. */
export function operationIdOf({ documentId, extensions }: Asked): string | null {
  const id = documentId ?? extensions?.persistedQuery?.sha256Hash
  return typeof id === 'string' ? id : null
}
