// Which territories there are, one by one and in pages.
import { type Connection, connection, cut, type PageArgs } from '../api/pages.ts'
import { codeOf } from '../api/reading.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { NotFound, UserFacing } from '../errors.ts'
import * as queries from './queries.ts'

export type TerritoryRow = RowOf<typeof queries.byCodes>
export type MunicipalityPage = Connection<TerritoryRow>

interface Filter {
  county?: string | null | undefined
  group?: string | null | undefined
  text?: string | null | undefined
  populationFrom?: number | null | undefined
  populationTo?: number | null | undefined
}

type Order = 'NAME' | 'CODE' | 'POPULATION'

export const withCode = (ctx: Context, code: string) =>
  ctx.loaders.batch('territories/by-codes', code, async (codes) => {
    const rows = await queries.byCodes(ctx.database, { codes })
    return new Map(rows.map((row) => [row.code, row]))
  })

/** The territory of a code that something on record points to. */
export async function territory(ctx: Context, code: string): Promise<TerritoryRow> {
  const row = await withCode(ctx, code)
  if (!row) throw new NotFound('territory', code)
  return row
}

export async function ofKind(ctx: Context, code: string, level: 'COUNTY' | 'MUNICIPALITY') {
  const row = await withCode(ctx, codeOf(code, level, 'code'))
  return row?.level === level ? row : null
}

export const all = (ctx: Context, level: TerritoryRow['level']) => queries.ofLevel(ctx.database, { level })

/** All 290 are read at once and cut here: fewer than a page of anything else. */
export async function municipalities(
  ctx: Context,
  args: PageArgs & { filter?: Filter | null | undefined; orderBy?: Order | null | undefined },
): Promise<MunicipalityPage> {
  const { filter, orderBy } = args
  const county = filter?.county == null ? null : codeOf(filter.county, 'COUNTY', 'filter.county')
  const text = searchable(filter?.text)
  const from = filter?.populationFrom ?? 0
  const to = filter?.populationTo ?? Number.POSITIVE_INFINITY
  const fitting = (await all(ctx, 'MUNICIPALITY')).filter(
    (each) =>
      (county === null || each.within === county) &&
      (filter?.group == null || each.groupCode === filter.group) &&
      each.name.toLocaleLowerCase('sv').includes(text) &&
      (each.population ?? 0) >= from &&
      (each.population ?? 0) <= to,
  )
  const key = keys[orderBy ?? 'NAME']
  const rows = fitting.map((node) => ({ id: node.id, sortKey: key(node), node }))
  rows.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
  const page = cut(rows, args, ['municipalities', orderBy ?? 'NAME', filter ?? {}])
  return connection(page.window, page.rows, () => rows.length)
}

const keys: Record<Order, (row: TerritoryRow) => string> = {
  NAME: (row) => row.sortKey,
  CODE: (row) => row.code,
  POPULATION: (row) => String(1e12 - (row.population ?? 0)) + row.sortKey,
}

export const LONGEST_TEXT = 200

export function searchable(text: string | null | undefined): string {
  const given = (text ?? '').trim().toLocaleLowerCase('sv')
  if (given.length <= LONGEST_TEXT) return given
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: `A search takes at most ${LONGEST_TEXT} characters; ${given.length} were given.`,
      sv: `En sökning tar högst ${LONGEST_TEXT} tecken; här var det ${given.length}.`,
    },
    ['text'],
  )
}

const levelLabels: Record<string, { sv: string; en: string }> = {
  COUNTRY: { sv: 'land', en: 'country' },
  COUNTY: { sv: 'län', en: 'county' },
  MUNICIPALITY: { sv: 'kommun', en: 'municipality' },
}

export const levelLabel = (level: string, lang: 'sv' | 'en') => levelLabels[level]?.[lang]
