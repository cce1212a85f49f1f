// The sources that the tables of organisations name by key.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { isPartialDay, observed } from './days.ts'
import type { Evidence } from './drafts.ts'
import { Malformed } from './malformed.ts'
import { holdsPersonalDetail } from './personal.ts'

const shape = z.strictObject({
  kind: z.enum(['MUNICIPAL_PAGE', 'AUTHORITY_PAGE', 'PRESS_OR_OTHER', 'DOCUMENT_ARCHIVE', 'REGISTER']),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().optional(),
  observedOn: z.coerce.string().refine(isPartialDay, 'must be a day, a month or a year').optional(),
  licence: z.string().optional(),
  proves: z.string().optional(),
})

export type Sources = Map<string, Evidence>

export function readSources(folder: string, file: string): Sources {
  const entries = Object.entries(parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>)
  return new Map(
    entries.map(([key, entry]) => {
      const result = shape.safeParse(entry)
      if (!result.success) {
        const [issue] = result.error.issues
        throw new Malformed(
          `seed/${file}`,
          lineOf(folder, file, key),
          `${key}.${issue?.path.join('.')}`,
          issue?.message ?? '',
        )
      }
      if (holdsPersonalDetail(JSON.stringify(entry)))
        throw new Malformed(
          `seed/${file}`,
          lineOf(folder, file, key),
          key,
          'must not hold a personal number or a mailbox',
        )
      const { kind, title, publisher, url, observedOn } = result.data
      const source = { kind, title, publisher, ...(url && { url }) }
      return [key, { source, ...observed(observedOn ?? '') }]
    }),
  )
}

const lineOf = (folder: string, file: string, key: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(`${key}:`)) + 1
