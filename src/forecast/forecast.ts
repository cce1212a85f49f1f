// What lapses within some days if nothing is done, how it would stand then, and what would keep it.
import type { ReadyActRow } from '../acts/ready.ts'
import { assessment, type ResultRead } from '../assessment/reading.ts'
import type { Context } from '../context.ts'
import { dayIn, daysAfter, daysBetween, type Lang } from '../days.ts'
import { UserFacing } from '../errors.ts'
import { confirmedOn, facts } from '../evidence/facts.ts'
import { type State, severities } from '../recommendations/rule.ts'
import { type Ground, keeping } from './keeping.ts'

export interface ForecastRow {
  /** As it is today. */
  now: ResultRead
  /** As it would be on the day. */
  after: ResultRead
  lapsesOn: string
  days: number
}

const MOST_DAYS = 730

export async function forecast(ctx: Context, code: string, days: number): Promise<ForecastRow[]> {
  if (days < 1 || days > MOST_DAYS)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `A forecast is for 1 to ${MOST_DAYS} days; ${days} were asked for.`,
        sv: `En framåtblick omfattar 1 till ${MOST_DAYS} dagar; här var det ${days}.`,
      },
      ['days'],
    )
  const today = ctx.clock.today()
  const { results } = await assessment(ctx, code, {})
  const last = daysAfter(today, days)
  const lapsing = results.flatMap((now) =>
    now.state === 'MET' && now.lapsesOn !== null && now.lapsesOn <= last ? [{ now, on: now.lapsesOn }] : [],
  )
  const rows = await Promise.all(
    lapsing.map(async ({ now, on }): Promise<ForecastRow> => {
      const later = await assessment(ctx, code, { asOf: on })
      const after = later.results.find(({ rule }) => rule.id === now.rule.id) ?? now
      return { now, after, lapsesOn: on, days: daysBetween(today, on) }
    }),
  )
  const weight = ({ now }: ForecastRow) => severities.indexOf(now.rule.severity)
  return rows.sort((a, b) =>
    a.lapsesOn < b.lapsesOn ? -1 : a.lapsesOn > b.lapsesOn ? 1 : weight(a) - weight(b),
  )
}

/** The acts that would keep it, each once: for what gives way on the day, or for what the norm presumes. */
export async function keeps(ctx: Context, row: ForecastRow): Promise<ReadyActRow[]> {
  const { now, after, lapsesOn } = row
  if (after.because === 'NOT_IN_FORCE') return []
  if (after.because === 'PRESUMES') return keptByPresumed(ctx, row)
  const moment = { code: now.code, rule: now.rule, today: now.asOf, lapsesOn }
  const grounds = await groundsOf(ctx, row)
  const acts = grounds.flatMap((ground) => keeping(ground, moment) ?? [])
  return [...new Map(acts.map((act) => [JSON.stringify([act.act, act.arguments]), act])).values()]
}

async function keptByPresumed(ctx: Context, { now, lapsesOn, days }: ForecastRow): Promise<ReadyActRow[]> {
  const of = async (asOf: string) =>
    (await assessment(ctx, now.code, { asOf })).results.find(({ rule }) => rule.id === now.rule.presumes)
  const [before, after] = await Promise.all([of(now.asOf), of(lapsesOn)])
  return before && after ? keeps(ctx, { now: before, after, lapsesOn, days }) : []
}

/** What it rests on today and what tells of it then, each with the day it was last confirmed. */
async function groundsOf(ctx: Context, { now, after }: ForecastRow): Promise<Ground[]> {
  const rows = await facts(ctx, [...new Set([...now.evidence, ...after.evidence])])
  return Promise.all(rows.map(async (row) => ({ row, confirmedOn: await confirmedOn(ctx, row, {}) })))
}

const becomes: Record<State, Record<Lang, string>> = {
  NOT_MET: { sv: 'blir en brist', en: 'becomes a gap' },
  EXPLAINED: { sv: 'blir en brist med förklaring', en: 'becomes a gap that is explained' },
  EFFORT_DOCUMENTED: {
    sv: 'blir en brist med dokumenterad insats',
    en: 'becomes a gap with documented effort',
  },
  UNKNOWN: { sv: 'blir okänt', en: 'becomes unknown' },
  NOT_APPLICABLE: { sv: 'prövas inte längre', en: 'is no longer asked' },
  MET: { sv: 'vilar på annat', en: 'rests on something else' },
}

export function sentenceIn({ now, after, lapsesOn }: ForecastRow, lang: Lang): string {
  const title = now.rule.title[lang]
  const last = dayIn(lang, daysAfter(lapsesOn, -1))
  return lang === 'sv'
    ? `”${title}” är uppfyllt till och med den ${last} och ${becomes[after.state][lang]} dagen efter.`
    : `“${title}” is met until ${last} and ${becomes[after.state][lang]} the day after.`
}
