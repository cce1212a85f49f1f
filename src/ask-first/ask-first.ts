// What to ask first: the questions to each territory, and those of many in one list to call.
import { type Connection, connection, cut, type PageArgs, size } from '../api/pages.ts'
import { assessments } from '../assessment/reading.ts'
import type { Context } from '../context.ts'
import {
  type NormConditions,
  normsFitting,
  type TerritoryConditions,
  territoriesFitting,
} from '../coverage/choosing.ts'
import { KNOWN_NOW } from '../database/sentinels.ts'
import { maybeThing } from '../evidence/things.ts'
import type { TerritoryRow } from '../territories/territories.ts'
import { type Question, type Questions, questionsOf } from './questions.ts'
import { type Level, questionIn } from './words.ts'

export interface AskRow extends Question {
  id: string
  territory: TerritoryRow
  /** Where it stands among the questions to its territory, from 1. */
  position: number
}

export interface AskPage extends Connection<AskRow> {
  unknown: number
  settled: number
  asOf: string
}

export interface AskFilter extends TerritoryConditions, NormConditions {
  level?: Level | null | undefined
  scopes?: readonly string[] | null | undefined
}

/** A guide longer than this is not answered. */
export const MOST_QUESTIONS = 15

/** The ordered questions to one territory, at most fifteen unless more are asked for. */
export async function questionsFor(ctx: Context, code: string, most = MOST_QUESTIONS): Promise<Questions> {
  const [found] = (await questionsTo(ctx, [code], ctx.rules)).values()
  if (!found) return { questions: [], unknown: 0, settled: 0 }
  const questions = found.questions.slice(0, most)
  return { ...found, questions, settled: questions.reduce((sum, { settles }) => sum + settles.length, 0) }
}

async function questionsTo(ctx: Context, codes: string[], rules: Context['rules']) {
  const moment = { asOf: ctx.clock.today(), knownAt: KNOWN_NOW }
  const found = codes.length > 0 ? await assessments(ctx, codes, moment) : []
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  return new Map(
    found.map(({ code, results }) => {
      const asked = results.filter(({ recommendation }) => byId.has(recommendation))
      return [code, questionsOf(code, asked, byId)] as const
    }),
  )
}

/** All questions to all territories that fit, the one that settles most first. */
export async function askAll(ctx: Context, filter: AskFilter) {
  const level = filter.level ?? 'MUNICIPALITY'
  const territories = await territoriesFitting(ctx, level, filter)
  const codes = territories.map(({ code }) => code)
  const byCode = await questionsTo(ctx, codes, normsFitting(ctx.rules, level, filter))
  const rows = territories.flatMap((territory) =>
    (byCode.get(territory.code)?.questions ?? []).map((question, i) => rowOf(territory, question, i + 1)),
  )
  rows.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
  const all = [...byCode.values()]
  return {
    rows: rows.filter(({ node }) => filter.scopes?.includes(node.scope) ?? true),
    unknown: all.reduce((sum, { unknown }) => sum + unknown, 0),
    settled: all.reduce((sum, { settled }) => sum + settled, 0),
  }
}

export async function askFirst(
  ctx: Context,
  { filter, ...args }: PageArgs & { filter?: AskFilter | null | undefined },
): Promise<AskPage> {
  const { rows, unknown, settled } = await askAll(ctx, filter ?? {})
  const page = cut(rows, args, ['askFirst', filter ?? {}])
  const asOf = ctx.clock.today()
  return { ...connection(page.window, page.rows, () => rows.length), unknown, settled, asOf }
}

/** Those to one territory, as rows. */
export async function askOf(
  ctx: Context,
  territory: TerritoryRow,
  first: number | null | undefined,
): Promise<AskRow[]> {
  size('first', first)
  const { questions } = await questionsFor(ctx, territory.code, first ?? MOST_QUESTIONS)
  return questions.map((question, i) => rowOf(territory, question, i + 1).node)
}

const LARGEST_SCORE = 1e9

function rowOf(territory: TerritoryRow, question: Question, position: number) {
  const id = ['ask', territory.code, question.scope, question.forum].filter(Boolean).join('_')
  // The heaviest first; of equals, one territory after the other, each in its own order.
  const weight = String(LARGEST_SCORE - Math.round(question.score * 1000)).padStart(10, '0')
  const place = String(position).padStart(3, '0')
  const node: AskRow = { ...question, id, territory, position }
  return { id, sortKey: `${weight}\u0001${territory.sortKey}\u0001${place}`, node }
}

/** The question in words. */
export async function wording(ctx: Context, row: AskRow, lang: 'sv' | 'en'): Promise<string> {
  const forumName = row.forum ? ((await maybeThing(ctx, row.forum))?.name ?? null) : null
  return questionIn(row, { level: row.territory.level, forumName }, lang)
}
