// Reads the seed's tables: every cell is checked, and the first that is wrong stops the seed before anything is written.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { Malformed } from './malformed.ts'
import { holdsPersonalDetail } from './personal.ts'

/** A row and the line it ends on, so that what refers to nothing can be pointed out too. */
export type Row<T> = T & { line: number }

interface Parsed {
  info: { lines: number }
  record: Record<string, string>
}

/**
 * The rows of `<folder>/<file>`; the header must name the columns of the shape, in any order and no others.
 * No two rows may have the same `key`.
 */
export function readRows<S extends z.ZodObject>(
  folder: string,
  file: string,
  shape: S,
  key?: keyof z.infer<S> & string,
): Row<z.infer<S>>[] {
  const named = `seed/${file}`
  const wanted = Object.keys(shape.shape)
  const header = (given: string[]) => {
    const odd = given.find((column) => !wanted.includes(column))
    if (odd !== undefined)
      throw new Malformed(named, 1, odd || '(no name)', `the columns must be ${wanted.join(', ')}`)
    const missing = wanted.find((column) => !given.includes(column))
    if (missing)
      throw new Malformed(named, 1, missing, `is missing; the columns must be ${wanted.join(', ')}`)
    return given
  }
  const rows = parsed(readFileSync(join(folder, file)), named, header, wanted.length)
  const seen = new Set<string>()
  return rows.map(({ info, record }) => {
    if (key && seen.has(record[key] ?? ''))
      throw new Malformed(named, info.lines, key, `must be unique, and "${record[key]}" stands above already`)
    seen.add(record[key ?? ''] ?? '')
    for (const [column, text] of Object.entries(record))
      if (holdsPersonalDetail(text))
        throw new Malformed(named, info.lines, column, 'must not hold a personal number or a mailbox')
    const result = shape.safeParse(record)
    if (result.success) return { ...result.data, line: info.lines }
    const [issue] = result.error.issues
    const column = String(issue?.path[0] ?? '')
    throw new Malformed(named, info.lines, column, `${issue?.message}, not "${record[column]}"`)
  })
}

function parsed(content: Buffer, file: string, columns: (header: string[]) => string[], cells: number) {
  try {
    const rows: unknown = parse(content, { columns, bom: true, info: true, skip_empty_lines: true })
    return rows as Parsed[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const allowed = `a row must have ${cells} cells between commas, with quotes around a cell that holds a comma`
    throw new Malformed(file, Number(error.lines), '(all)', allowed)
  }
}
