// What a Description says, as the contract gives it: null where nothing was stated.
import { z } from 'zod'
import type { Asked } from '../api/reading.ts'
import { childrenOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import * as queries from './queries.ts'

/** YES, NO or not stated. */
export const yesNo = z
  .enum(['YES', 'NO', ''])
  .default('')
  .transform((said) => (said === '' ? null : said === 'YES'))

export const text = z
  .string()
  .default('')
  .transform((said) => said || null)

export const texts = z.array(z.string()).default([])

export const count = z
  .number()
  .default(0)
  .transform((said) => said || null)

/** One of some codes, or not stated. */
export const oneOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .enum(codes)
    .or(z.literal(''))
    .default('')
    .transform((said) => (said === '' ? null : (said as T[number])))

export const status = z.enum(['OPERATING', 'PLANNED', 'DRAFT', 'ENDED'])

interface Shape<T> {
  parse(said: unknown): T
}

/** What a thing was on a day. */
export async function description<T>(ctx: Context, shape: Shape<T>, id: string, args: Asked) {
  const [newest] = await childrenOf(ctx, queries.descriptions, id, { ...args, history: false })
  return newest ? { id: newest.id, ...shape.parse(newest.says) } : null
}

/** Everything that has been said of it. */
export async function descriptions<T>(ctx: Context, shape: Shape<T>, id: string) {
  const all = await childrenOf(ctx, queries.descriptions, id, { history: true })
  return all.map((each) => ({ id: each.id, ...shape.parse(each.says) }))
}
