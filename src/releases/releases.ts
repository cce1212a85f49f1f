// Monthly releases: made once, at the first question of a month, and never changed afterwards.
import { kept } from '../assessment/kept.ts'
import type { Context } from '../context.ts'
import { UserFacing } from '../errors.ts'
import { all } from '../territories/territories.ts'
import { freeze, ofCountry, ofMonth } from './queries.ts'
import { type Place, type Table, tablesOf } from './table.ts'

export interface ReleaseRead {
  /** 2026-11. */
  month: string
  /** The day it was made: it tells how things stood then. */
  madeOn: string
  /** Counts of an invented world. */
  invented: boolean
  tables: Table[]
}

/** The newest first, this month's among them. */
export async function releases(ctx: Context): Promise<ReleaseRead[]> {
  const country = countryOf(ctx)
  const found = (await ofCountry(ctx.database, { country })).map(read)
  const month = thisMonth(ctx)
  if (found.some((one) => one.month === month)) return found.reverse()
  const made = await make(ctx, country, month, found)
  return made ? [made, ...found.reverse()] : found.reverse()
}

export async function release(ctx: Context, month: string): Promise<ReleaseRead | null> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new UserFacing(
      'BAD_INPUT',
      { en: 'A month must be written as 2026-03.', sv: 'En månad skrivs 2026-03.' },
      ['month'],
    )
  const found = await ofMonth(ctx.database, { id: idOf(countryOf(ctx), month) })
  if (found) return read(found)
  if (month !== thisMonth(ctx)) return null
  return (await releases(ctx)).find((one) => one.month === month) ?? null
}

const countryOf = (ctx: Context) => ctx.country ?? 'SE'
const idOf = (country: string, month: string) => `release_${country}_${month}`
const thisMonth = ({ clock }: Context) => clock.today().slice(0, 7)
const read = ({ document }: { document: string }) => JSON.parse(document) as ReleaseRead

/** Nothing is made of a country without municipalities, nor of a month that is before what has been released. */
async function make(
  ctx: Context,
  country: string,
  month: string,
  earlier: ReleaseRead[],
): Promise<ReleaseRead | null> {
  const [countries, counties, municipalities] = await Promise.all([
    all(ctx, 'COUNTRY'),
    all(ctx, 'COUNTY'),
    all(ctx, 'MUNICIPALITY'),
  ])
  const whole = countries.find(({ code }) => code === country)
  const parts = counties.filter(({ within }) => within === country).sort((a, b) => (a.code < b.code ? -1 : 1))
  const inside = new Map(parts.map(({ code }) => [code, true]))
  const those = municipalities.filter(({ within }) => within !== null && inside.has(within))
  if (!whole || those.length === 0 || earlier.some((one) => one.month > month)) return null
  const countyOf = new Map(those.map(({ code, within }) => [code, within as string]))
  const found = await kept(asAnybody(ctx), [...countyOf.keys()])
  const day = ctx.clock.today()
  const ground = {
    day,
    country: place(whole),
    counties: parts.map(place),
    municipalities: found.map(({ code, results }) => ({
      county: countyOf.get(code) as string,
      results: new Map(results.map((result) => [result.recommendation, result])),
    })),
    rules: ctx.rules,
  }
  const tables = tablesOf(
    ground,
    earlier.flatMap((one) => one.tables),
  )
  const document = JSON.stringify({
    month,
    madeOn: day,
    invented: whole.invented,
    tables,
  } satisfies ReleaseRead)
  const row = { id: idOf(country, month), country, month, document }
  return read(await ctx.database.write((tx) => freeze(tx, row)))
}

const place = ({ code, name }: Place): Place => ({ code, name })

/** Nobody's own facts, whoever happens to ask first. */
const asAnybody = (ctx: Context): Context => ({ ...ctx, viewer: { role: 'VIEWER', municipalities: [] } })
