// Monthly releases: made once, at the first question of a month, and never changed afterwards.
import { kept } from '../assessment/kept.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { UserFacing } from '../errors.ts'
import type { Rule } from '../recommendations/rule.ts'
import { all } from '../territories/territories.ts'
import { freeze, listOfCountry, ofCountry, ofMonth } from './queries.ts'
import { type Kept, type Past, type Place, type Table, tablesOf } from './table.ts'

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
  await present(ctx)
  return (await ofCountry(ctx.database, { country: countryOf(ctx) })).map(read).reverse()
}

/** Which there are, without what they tell. */
export async function listed(ctx: Context): Promise<Omit<ReleaseRead, 'tables'>[]> {
  await present(ctx)
  return listOfCountry(ctx.database, { country: countryOf(ctx) })
}

export async function release(ctx: Context, month: string): Promise<ReleaseRead | null> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
    throw new UserFacing(
      'BAD_INPUT',
      { en: 'A month must be written as 2026-03.', sv: 'En månad skrivs 2026-03.' },
      ['month'],
    )
  if (month === thisMonth(ctx)) await present(ctx)
  const found = await ofMonth(ctx.database, { id: idOf(countryOf(ctx), month) })
  return found && read(found)
}

const countryOf = (ctx: Context) => ctx.country ?? 'SE'
const idOf = (country: string, month: string) => `release_${country}_${month}`
const thisMonth = ({ clock }: Context) => clock.today().slice(0, 7)
const read = ({ document }: { document: string }) => JSON.parse(document) as ReleaseRead

/** What is being made. */
const underway = new WeakMap<Rule[], Map<string, Promise<void>>>()

/** This month's is there, or cannot be: whoever asks while it is being made waits for the same, for it takes the whole country. */
async function present(ctx: Context): Promise<void> {
  const [country, month] = [countryOf(ctx), thisMonth(ctx)]
  const id = idOf(country, month)
  const here = underway.get(ctx.rules) ?? new Map<string, Promise<void>>()
  underway.set(ctx.rules, here)
  const made =
    here.get(id) ??
    missing(ctx, id)
      .then((isMissing) => (isMissing ? make(ctx, country, month) : undefined))
      .finally(() => here.delete(id))
  here.set(id, made)
  return made
}

const missing = async ({ database }: Context, id: string) => (await ofMonth(database, { id })) === null

/** Nothing is made of a country without municipalities, nor of a month that is before what has been released. */
async function make(ctx: Context, country: string, month: string): Promise<void> {
  const [earlier, countries, counties, municipalities] = await Promise.all([
    ofCountry(ctx.database, { country }),
    all(ctx, 'COUNTRY'),
    all(ctx, 'COUNTY'),
    all(ctx, 'MUNICIPALITY'),
  ])
  const whole = countries.find(({ code }) => code === country)
  const parts = counties.filter(({ within }) => within === country).sort((a, b) => (a.code < b.code ? -1 : 1))
  const inside = new Map(parts.map(({ code }) => [code, true]))
  const those = municipalities.filter(({ within }) => within !== null && inside.has(within))
  if (!whole || those.length === 0 || earlier.some((one) => one.month > month)) return
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
  const { tables, counts } = await tablesOf(ground, earlier.map(past))
  const told = { month, madeOn: day, invented: whole.invented, tables } satisfies ReleaseRead
  const row = {
    ...{ id: idOf(country, month), country, month, madeOn: day, invented: whole.invented },
    ...{ document: JSON.stringify(told), counts: JSON.stringify(counts) },
  }
  await ctx.database.write((tx) => freeze(tx, row))
}

const past = (row: RowOf<typeof ofCountry>): Past => ({
  tables: read(row).tables,
  counts: row.counts === null ? null : (JSON.parse(row.counts) as Kept),
})

const place = ({ code, name }: Place): Place => ({ code, name })

/** Nobody's own facts, whoever happens to ask first. */
const asAnybody = (ctx: Context): Context => ({ ...ctx, viewer: { role: 'VIEWER', municipalities: [] } })
