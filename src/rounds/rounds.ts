// Rounds: a dated national follow-up, opened and closed by national staff, in which municipalities confirm what is on record of them.
import { z } from 'zod'
import type { ActContext } from '../acts/acts.ts'
import { enter } from '../acts/entering.ts'
import { type Keep, once } from '../acts/idempotency.ts'
import { optional, placeCode } from '../acts/inputs.ts'
import { lock } from '../acts/queries.ts'
import { assessAll } from '../assessment/assessment.ts'
import { keep as keepResults } from '../assessment/keep.ts'
import type { Context } from '../context.ts'
import type { Database, Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { FIRST_DAY, KNOWN_NOW, LAST_DAY } from '../database/sentinels.ts'
import { NotFound, UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { Day, Text } from '../guards/text.ts'
import { announce } from '../outbox/outbox.ts'
import { inPack } from '../recommendations/choosing.ts'
import type { Rule } from '../recommendations/rule.ts'
import * as queries from './queries.ts'
import { snapshotOf } from './snapshot.ts'

export type RoundRow = RowOf<typeof queries.byIds>
export type AnswerRow = RowOf<typeof queries.answers>
export type ReportRow = RowOf<typeof queries.reports>

export const statusOf = ({ opens, closes, closedOn }: RoundRow, today: string) => {
  if (closedOn !== LAST_DAY) return 'CLOSED' as const
  if (today < opens) return 'PLANNED' as const
  return today <= closes ? ('OPEN' as const) : ('LATE' as const)
}

export async function round(runner: Tx | Database, id: string, path = ['id']): Promise<RoundRow> {
  const [found] = await queries.byIds(runner, { ids: [id] })
  if (found) return found
  throw new NotFound('round', id.slice(0, 100), path)
}

export const maybeRound = async ({ database }: Context, id: string) =>
  (await queries.byIds(database, { ids: [id] }))[0] ?? null

export const rounds = ({ database }: Context) => queries.all(database, { first: FIRST_DAY })

/** A round takes answers from the day it opens until it has been closed. */
export async function openRound(runner: Tx | Database, id: string, today: string): Promise<RoundRow> {
  const found = await round(runner, id)
  const status = statusOf(found, today)
  if (status === 'CLOSED')
    throw new UserFacing(
      'ALREADY_SO',
      {
        en: `The round closed on ${found.closedOn}: what it holds is frozen.`,
        sv: `Omgången stängdes ${found.closedOn}: det den innehåller är fryst.`,
      },
      ['id'],
    )
  if (status === 'PLANNED')
    throw new UserFacing(
      'BAD_INPUT',
      { en: `The round opens on ${found.opens}.`, sv: `Omgången öppnar ${found.opens}.` },
      ['id'],
    )
  return found
}

const RoundOpen = z.object({
  name: Text,
  opens: Day,
  closes: Day,
  within: optional(placeCode),
  packs: optional(z.array(z.string().max(100)).max(50)),
  recommendations: optional(z.array(z.string().max(100)).max(500)),
})

/** As it is now, whatever was done to it since. */
const again = async ({ database }: Context, id: string) => ({ round: await round(database, id) })

export async function roundOpen(ctx: Context, given: unknown, key?: string | null) {
  const input = RoundOpen.parse(given)
  const { name, opens, closes, within = ctx.country ?? 'SE' } = input
  if (closes < opens)
    throw new UserFacing(
      'BAD_INPUT',
      {
        en: `It cannot close on ${closes}, before it opens on ${opens}.`,
        sv: `Den kan inte stänga ${closes}, innan den öppnar ${opens}.`,
      },
      ['input', 'closes'],
    )
  const recommendations = chosen(ctx.rules, input).map((rule) => rule.id)
  const row = { id: newId('round'), name, within, opens, closes, closedOn: LAST_DAY, recommendations }
  const work = (keep: Keep) =>
    ctx.database.about({ operation: 'roundOpen' }).write(async (tx) => {
      await keep(tx, row.id)
      const places = await queries.asked(tx, { codes: [within] })
      if (places.length === 0) throw new NotFound('territory', within, ['input', 'within'])
      const { id } = await queries.open(tx, { key: `${within} ${name.toLocaleLowerCase('sv')}`, round: row })
      if (id !== row.id)
        throw new UserFacing(
          'ALREADY_SO',
          {
            en: `There is a round called "${name}" already.`,
            sv: `Det finns redan en omgång som heter ”${name}”.`,
          },
          ['input', 'name'],
        )
      await enter(tx, ctx, { act: 'roundOpen', territories: [within], payload: row })
      return { round: row }
    })
  return once(ctx, { act: 'roundOpen', asked: given, key }, work, (id) => again(ctx, id))
}

/** Those of these packs and with these ids; all norms when neither is named. */
function chosen(rules: Rule[], { packs, recommendations }: z.output<typeof RoundOpen>): Rule[] {
  const strange = recommendations?.find((id) => !rules.some((rule) => rule.id === id))
  if (strange) throw new NotFound('recommendation', strange, ['input', 'recommendations'])
  const found = rules.filter(
    (rule) =>
      (!packs && !recommendations) ||
      recommendations?.includes(rule.id) ||
      packs?.some((pack) => inPack(rule, pack)),
  )
  if (found.length > 0) return found
  throw new UserFacing(
    'BAD_INPUT',
    {
      en: 'No norm is of these packs; name one at least.',
      sv: 'Ingen rekommendation hör till de samlingarna; ange minst en.',
    },
    ['input', 'packs'],
  )
}

export const roundClose = (ctx: Context, id: string, key?: string | null) =>
  once(
    ctx,
    { act: 'roundClose', asked: id, key },
    (keep) => closed(ctx, id, keep),
    (made) => again(ctx, made),
  )

/** Every territory is locked first, so that nothing changes between what is assessed and what is frozen. */
async function closed(ctx: Context, id: string, keep: Keep): Promise<{ round: RoundRow }> {
  const today = ctx.clock.today()
  const database = ctx.database.about({ operation: 'roundClose', timeoutMs: 60_000 })
  const done = await database.write(async (tx) => {
    const { within } = await round(tx, id)
    const places = await queries.asked(tx, { codes: [within] })
    const codes = places.map(({ code }) => code)
    await lock(tx, { codes })
    await keep(tx, id)
    const found = await openRound(tx, id, today)
    const reader = { ids: [id], now: KNOWN_NOW, municipalities: [] }
    const [assessed, reports] = await Promise.all([
      assessAll(tx, ctx.rules, { codes, asOf: today }),
      queries.reports(tx, reader),
    ])
    const snapshots = places.flatMap(({ code, level }) => {
      const its = assessed.get(code)
      if (!its) return []
      const said = reports.filter((report) => report.code === code)
      const rows = snapshotOf(its.others.results, ctx.rules, found.recommendations, said)
      return [{ id: `${id}|${code}`, round: id, code, level, rows: JSON.stringify(rows) }]
    })
    await queries.freeze(tx, { snapshots })
    const seq = await enter(tx, ctx, {
      act: 'roundClose',
      territories: [within],
      payload: { id, territories: snapshots.length },
    })
    await queries.close(tx, { id, day: today, seq })
    if (places.some((place) => place.code === within && place.level === 'COUNTRY'))
      await reassessed(tx, ctx, within, seq)
    return { round: { ...found, closedOn: today } }
  })
  ctx.bell?.ring()
  return done
}

/** That a round of the whole country was closed is what some of the country's norms ask. */
async function reassessed(tx: Tx, ctx: Context, code: string, seq: number) {
  const changes = await keepResults(tx, ctx, { codes: [code], day: ctx.clock.today() })
  await announce(tx, { seq, at: ctx.clock.now(), places: [{ code, within: [code] }], changes })
}

/** The codes of the municipalities that are asked. */
export async function municipalitiesOf(runner: Tx | Database, within: string): Promise<string[]> {
  const places = await queries.asked(runner, { codes: [within] })
  return places.flatMap(({ code, level }) => (level === 'MUNICIPALITY' ? [code] : []))
}

export const answersOf = ({ database }: Pick<ActContext, 'database'>, id: string) =>
  queries.answers(database, { ids: [id], now: KNOWN_NOW })

export const reportsOf = ({ database, viewer }: ActContext, id: string) =>
  queries.reports(database, { ids: [id], now: KNOWN_NOW, municipalities: viewer.municipalities })
