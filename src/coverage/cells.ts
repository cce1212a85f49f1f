// The results of many territories at their shortest: today's as they are kept, those of any other day computed.
import { assess } from '../assessment/assessment.ts'
import { type Cells, cellsOf, read } from '../assessment/cells.ts'
import { digestOf } from '../assessment/keep.ts'
import { keptCells } from '../assessment/queries.ts'
import { assessments } from '../assessment/reading.ts'
import type { Context } from '../context.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import type { Rule } from '../recommendations/rule.ts'

export interface Moment {
  asOf: string
  knownAt: number
}

type Level = Rule['level']

/** As this reader may see them, by code; all that a request asks for alike is read at once. */
export async function cellsAt(
  ctx: Context,
  level: Level,
  codes: string[],
  moment: Moment,
): Promise<Map<string, Cells>> {
  const key = `cells ${level} ${moment.asOf} ${moment.knownAt}`
  const load = (asked: string[]) => loadCells(ctx, level, asked, moment)
  const found = await Promise.all(codes.map((code) => ctx.loaders.batch(key, code, load)))
  return new Map(codes.flatMap((code, i) => (found[i] ? [[code, found[i]] as const] : [])))
}

async function loadCells(ctx: Context, level: Level, codes: string[], moment: Moment) {
  if (moment.asOf !== ctx.clock.today() || moment.knownAt !== KNOWN_NOW)
    return byCode(await assessments(ctx, codes, moment))
  const found = await keptNow(ctx, level, codes)
  const missing = codes.filter((code) => !found.has(code))
  if (missing.length === 0) return found
  const live = byCode(await assess(ctx, { codes: missing, asOf: moment.asOf }))
  return new Map([...found, ...live])
}

const byCode = (all: { code: string; results: Parameters<typeof cellsOf>[0] }[]) =>
  new Map(all.map(({ code, results }) => [code, cellsOf(results)]))

/** What is kept and still true today. */
async function keptNow(ctx: Context, level: Level, codes: string[]): Promise<Map<string, Cells>> {
  const today = ctx.clock.today()
  const digest = digestOf(ctx.rules)
  const norms = ctx.rules
    .filter((rule) => rule.level === level)
    .map(({ id }) => id)
    .sort()
  const rows = await keptCells(ctx.database, { codes, municipalities: ctx.viewer.municipalities })
  return new Map(
    rows.flatMap(({ code, day, changesOn, rules, cells }) =>
      rules === digest && day <= today && today < changesOn && cells !== ''
        ? [[code, read(cells, norms)] as const]
        : [],
    ),
  )
}
