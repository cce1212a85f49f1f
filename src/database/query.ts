// Handles: a Cypher file, its parameters and its columns, as one function that checks both.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packaged } from '../package-folder.ts'
import type { Database, Row, Tx } from './driver.ts'

type Shape = z.core.$ZodLooseShape
type Values<S extends Shape> = z.output<z.ZodObject<S, z.core.$strict>>
type Given<S extends Shape> = [keyof S] extends [never]
  ? [params?: Record<string, never>]
  : [params: Values<S>]
type None = Record<never, never>
type Cardinality = 'one' | 'maybe' | 'many' | 'run'

interface Statement {
  path: string
  cardinality: Cardinality
  text: string
  params: z.ZodObject<Shape>
  row: z.ZodObject<Shape>
}

export interface Handle<P extends Shape, Result> extends Statement {
  /** In a transaction; or on a database, in a transaction of its own. */
  (runner: Tx | Database, ...params: Given<P>): Promise<Result>
}

/** What a handle takes, and one row of what it gives: `ParamsOf<typeof expiring>`, `RowOf<typeof expiring>`. */
export type ParamsOf<H> = H extends Handle<infer P, infer _> ? Values<P> : never
export type RowOf<H> =
  H extends Handle<infer _, infer R> ? (R extends (infer Each)[] ? Each : NonNullable<R>) : never

interface Columns<P extends Shape, R extends Shape> {
  params?: P
  row: R
  /** Checks only the first row: for reads of the whole country, where zod would cost more than the statement. */
  bulk?: boolean
}

/** Exactly one row; none, or several, is a fault of ours. */
export function one<R extends Shape, P extends Shape = None>(path: string, columns: Columns<P, R>) {
  return define<P, Values<R>>(path, 'one', columns, (rows) => {
    if (rows.length !== 1)
      throw new Error(`cypher/${path}.cypher returned ${rows.length} rows where one was due.`)
    return rows[0] as Values<R>
  })
}

/** One row or null. */
export function maybe<R extends Shape, P extends Shape = None>(path: string, columns: Columns<P, R>) {
  return define<P, Values<R> | null>(path, 'maybe', columns, (rows) => {
    if (rows.length > 1)
      throw new Error(`cypher/${path}.cypher returned ${rows.length} rows where at most one was due.`)
    return (rows[0] ?? null) as Values<R> | null
  })
}

export function many<R extends Shape, P extends Shape = None>(path: string, columns: Columns<P, R>) {
  return define<P, Values<R>[]>(path, 'many', columns, (rows) => rows as Values<R>[])
}

/** A statement that only writes and returns nothing. */
export function run<P extends Shape = None>(path: string, columns: { params?: P } = {}) {
  return define<P, void>(path, 'run', { ...columns, row: {} }, () => {})
}

function define<P extends Shape, Result>(
  path: string,
  cardinality: Cardinality,
  { params: paramShape, row: rowShape, bulk = false }: Columns<P, Shape>,
  result: (rows: Row[]) => Result,
): Handle<P, Result> {
  const text = readFileSync(packaged(`cypher/${path}.cypher`), 'utf8')
  const params: z.ZodObject<Shape> = z.strictObject(paramShape ?? {})
  const row = z.strictObject(rowShape)

  async function ask(tx: Tx, sent: Row): Promise<Result> {
    const rows = await tx.run(path, text, sent)
    const checked = bulk ? rows.slice(0, 1) : rows
    const read = checked.map((each) =>
      understood(row.safeDecode(each), `${path}.cypher returned a row unlike its handle's`),
    )
    return result(bulk ? rows : read)
  }

  const handle = async (runner: Tx | Database, given: Row = {}) => {
    const sent = understood(
      params.safeEncode(given),
      `${path}.cypher was given parameters unlike its handle's`,
    )
    // A parameter left out is null to the statement, not missing.
    for (const name of Object.keys(params.shape)) sent[name] ??= null
    if ('run' in runner) return ask(runner, sent)
    return cardinality === 'run' ? runner.write((tx) => ask(tx, sent)) : runner.read((tx) => ask(tx, sent))
  }
  return Object.assign(handle, { path, cardinality, text, params, row }) as unknown as Handle<P, Result>
}

function understood(outcome: z.ZodSafeParseResult<unknown>, complaint: string): Row {
  if (outcome.success) return outcome.data as Row
  const problems = outcome.error.issues.map((issue) => `${issue.path.join('.') || 'all'}: ${issue.message}`)
  throw new TypeError(`cypher/${complaint}: ${problems.join('; ')}.`, { cause: outcome.error })
}
