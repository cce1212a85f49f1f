// How municipalities stood on a day, as it was said then or as it is known now: kept by county, computed once.
import { assess } from '../assessment/assessment.ts'
import { type Cells, cellsOf, read, written } from '../assessment/cells.ts'
import { digestOf } from '../assessment/keep.ts'
import { seqAt } from '../audit/queries.ts'
import { anonymous } from '../auth/viewer.ts'
import { endOf } from '../clock.ts'
import type { Context } from '../context.ts'
import { rulesAt } from '../recommendations/choosing.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { TerritoryRow } from '../territories/territories.ts'
import { head, keepPoints, points } from './queries.ts'

export type Basis = 'SAID_THEN' | 'RESTATED'

interface Asked {
  id: string
  codes: string[]
}

interface Edition {
  day: string
  /** What was known: nothing recorded after this number. */
  seq: number
  rules: Rule[]
  digest: string
}

/** Results of all municipalities given, by code, from shared facts alone: what everybody may see. */
export async function cellsOn(
  ctx: Context,
  municipalities: TerritoryRow[],
  day: string,
  basis: Basis,
): Promise<Map<string, Cells>> {
  const edition = await editionOf(ctx, day, basis)
  const key = `${basis} ${day} ${edition.seq} ${edition.digest}`
  const counties = byCounty(municipalities, (county) => `${basis}_${county}_${day}`)
  const cells = await once(ctx, `${key} ${counties.map(({ id }) => id)}`, () =>
    pointsOf(ctx, counties, edition),
  )
  return new Map(municipalities.map(({ code }) => [code, cells.get(code) ?? new Map()]))
}

function byCounty(municipalities: TerritoryRow[], idOf: (county: string) => string): Asked[] {
  const counties = new Map<string, string[]>()
  for (const { code, within } of municipalities)
    counties.set(within ?? '', [...(counties.get(within ?? '') ?? []), code])
  return [...counties].map(([county, codes]) => ({ id: idOf(county), codes }))
}

/** A day to come has nothing said of it; today is as it is known now. */
async function editionOf(ctx: Context, day: string, basis: Basis): Promise<Edition> {
  const past = basis === 'SAID_THEN' && day < ctx.clock.today()
  const { seq } = past ? await seqAt(ctx.database, { at: endOf(day) }) : await head(ctx.database)
  const rules = (await rulesAt(ctx, day)).filter(({ level }) => level === 'MUNICIPALITY')
  return { day, seq, rules, digest: digestOf(rules) }
}

async function pointsOf(ctx: Context, asked: Asked[], edition: Edition): Promise<Map<string, Cells>> {
  const rows = await points(ctx.database, { ids: asked.map(({ id }) => id) })
  const all = new Map<string, Cells>()
  const kept = new Set<string>()
  for (const { id, seq, rules, norms, codes, cells } of rows) {
    const wanted = asked.find((each) => each.id === id)
    const same = seq === edition.seq && rules === edition.digest
    if (!same || !wanted?.codes.every((code) => codes.includes(code))) continue
    kept.add(id)
    for (const [i, code] of codes.entries()) all.set(code, read(cells[i] ?? '', norms))
  }
  const missing = asked.filter(({ id }) => !kept.has(id))
  if (missing.length > 0)
    for (const [code, cells] of await computed(ctx, missing, edition)) all.set(code, cells)
  return all
}

/** One flight for all that is missing of a day. */
async function computed(ctx: Context, missing: Asked[], { day, seq, rules, digest }: Edition) {
  const { database } = ctx
  const everybody = { database, viewer: { ...anonymous, municipalities: [] }, rules }
  const codes = missing.flatMap((each) => each.codes)
  const found = await assess(everybody, { codes, asOf: day, knownAt: seq })
  const cells = new Map(found.map(({ code, results }) => [code, cellsOf(results)]))
  const norms = rules.map(({ id }) => id).sort()
  const lineOf = (code: string) => written(cells.get(code) ?? new Map())
  const rows = missing.map(({ id, codes: inside }) => ({
    ...{ id, day, seq, rules: digest, norms },
    codes: inside,
    cells: inside.map(lineOf),
  }))
  await keepPoints(database, { points: rows })
  return cells
}

/** Those who ask for the same at the same time wait for one answer. */
const underway = new WeakMap<Rule[], Map<string, Promise<Map<string, Cells>>>>()

function once(ctx: Context, key: string, work: () => Promise<Map<string, Cells>>) {
  const here = underway.get(ctx.rules) ?? new Map<string, Promise<Map<string, Cells>>>()
  underway.set(ctx.rules, here)
  const found = here.get(key)
  if (found) return found
  const made = work().finally(() => here.delete(key))
  here.set(key, made)
  return made
}
