// What every read has in common: the day asked about, what was known then, and the children of one thing.
import { seqAt } from '../audit/queries.ts'
import type { Context } from '../context.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import type { Both } from '../days.ts'
import { UserFacing } from '../errors.ts'
import type { Children } from './loaders.ts'

export interface Asked {
  asOf?: string | null | undefined
  knownAt?: string | null | undefined
}

/** The audit number that stands for an instant; what is known now when there is none. */
export async function seqOf(ctx: Context, knownAt: string | null | undefined): Promise<number> {
  if (!knownAt) return KNOWN_NOW
  const seq = await ctx.loaders.batch('audit/seq-at', knownAt, async (instants) => {
    const seqs = instants.map(async (at) => [at, (await seqAt(ctx.database, { at })).seq] as const)
    return new Map(await Promise.all(seqs))
  })
  return seq ?? 0
}

export async function momentOf(ctx: Context, { asOf, knownAt }: Asked) {
  return { asOf: asOf ?? ctx.clock.today(), knownAt: await seqOf(ctx, knownAt) }
}

/** The children of one parent, by one statement for all parents that ask alike. */
export async function childrenOf<R extends { parent: string }>(
  ctx: Context,
  handle: Children<R>,
  parent: string,
  args: Asked & Partial<Record<string, unknown>> = {},
): Promise<R[]> {
  const moment = await momentOf(ctx, args)
  return ctx.loaders.children(handle, parent, { ...args, ...moment, history: args.history ?? false })
}

/** `path`: the argument, from the outermost: filter.county. Codes that cannot be anybody's are a slip of the hand; a well-formed one may simply have no territory. */
export function codeOf(given: string, level: 'COUNTY' | 'MUNICIPALITY', path: string): string {
  const digits = level === 'COUNTY' ? 2 : 4
  // Codes that are no number belong to places outside Sweden, or to none.
  if (/^\d+$/.test(given) ? given.length === digits : /^[A-Za-z0-9-]{1,16}$/.test(given)) return given
  const what =
    level === 'COUNTY'
      ? {
          en: "A county's code is two digits, such as 14",
          sv: 'Ett läns kod är två siffror, till exempel 14',
        }
      : {
          en: "A municipality's code is four digits, such as 1480",
          sv: 'En kommuns kod är fyra siffror, till exempel 1480',
        }
  const here = given.slice(0, 40)
  throw new UserFacing(
    'BAD_INPUT',
    { en: `${what.en}; "${here}" is not.`, sv: `${what.sv}, inte ”${here}”.` },
    path.split('.'),
  )
}

/** What is said of a number that was asked for and is too low or too high. */
export const between = (name: string, least: number, most: number, asked: number): Both => ({
  en: `${name} must be between ${least} and ${most}; ${asked} was asked for.`,
  sv: `${name} ska vara mellan ${least} och ${most}, inte ${asked}.`,
})
