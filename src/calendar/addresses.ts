// The addresses of calendars: opened and revoked by those who work for the municipality; the address itself is shown once.
import { z } from 'zod'
import { enter } from '../acts/entering.ts'
import { type Keep, once } from '../acts/idempotency.ts'
import { placeCode, speaksFor, yes } from '../acts/inputs.ts'
import { newSecret } from '../addresses/secret.ts'
import { mayWriteAt } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import type { Database, Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { Forbidden, NotFound, UserFacing } from '../errors.ts'
import { newId } from '../facts/ids.ts'
import { Text } from '../guards/text.ts'
import { withCode } from '../territories/territories.ts'
import * as queries from './queries.ts'

export type CalendarRow = RowOf<typeof queries.ofMunicipalities>

interface Opened {
  calendar: CalendarRow
  address: string | null
}

const MOST = 20
const CalendarOpen = z.object({ municipality: placeCode, label: Text, own: yes })

export async function calendarOpen(ctx: Context, given: unknown, key?: string | null) {
  const { municipality: code, label, own = false } = CalendarOpen.parse(given)
  speaksFor(ctx, code)
  // Whoever opens it can read it, and an administrator reads no municipality's own.
  if (own && !ctx.viewer.municipalities.includes(code))
    throw new Forbidden(
      {
        en: 'What a municipality keeps to itself is opened by those who work for it only.',
        sv: 'Det som kommunen behåller för sig själv öppnas bara av den som arbetar för kommunen.',
      },
      ['input', 'own'],
    )
  const place = await withCode(ctx, code)
  if (place?.level !== 'MUNICIPALITY') throw new NotFound('municipality', code, ['input', 'municipality'])
  const { secret, hash } = newSecret()
  const calendar = { id: newId('calendar'), code, label, own, openedAt: ctx.clock.now() }
  const work = async (keep: Keep) => {
    await ctx.database.about({ operation: 'calendarOpen' }).write(async (tx) => {
      const there = await queries.ofMunicipalities(tx, { codes: [code] })
      if (there.length >= MOST)
        throw new UserFacing(
          'BAD_INPUT',
          {
            en: `A municipality has ${MOST} calendar addresses at most; revoke one.`,
            sv: `En kommun har högst ${MOST} kalenderadresser; återkalla en.`,
          },
          ['input'],
        )
      await keep(tx, calendar.id)
      await queries.open(tx, { address: { ...calendar, hash, revokedAt: '' } })
      await enter(tx, ctx, { act: 'calendarOpen', territories: [code], payload: calendar })
    })
    return { calendar, address: `/calendar/${secret}.ics` }
  }
  return once<Opened>(ctx, { act: 'calendarOpen', asked: given, key }, work, (id) => again(ctx, id))
}

async function found(ctx: Context, runner: Tx | Database, id: string): Promise<CalendarRow> {
  const row = await queries.byId(runner, { id })
  if (!row || !mayWriteAt(ctx.viewer, row.code)) throw new NotFound('calendar', id.slice(0, 100), ['id'])
  const { revokedAt: _, ...calendar } = row
  return calendar
}

/** The address itself is kept nowhere. */
const again = async (ctx: Context, id: string) => ({
  calendar: await found(ctx, ctx.database, id),
  address: null,
})

export async function calendarRevoke(ctx: Context, id: string, key?: string | null) {
  const work = (keep: Keep) =>
    ctx.database.about({ operation: 'calendarRevoke' }).write(async (tx) => {
      const calendar = await found(ctx, tx, id)
      await keep(tx, id)
      const { stood } = await queries.revoke(tx, { id, at: ctx.clock.now() })
      if (!stood)
        throw new UserFacing(
          'ALREADY_SO',
          { en: 'The address has been revoked already.', sv: 'Adressen är redan återkallad.' },
          ['id'],
        )
      await enter(tx, ctx, { act: 'calendarRevoke', territories: [calendar.code], payload: { id } })
      return { calendar, address: null }
    })
  return once<Opened>(ctx, { act: 'calendarRevoke', asked: id, key }, work, (made) => again(ctx, made))
}

export async function calendars(ctx: Context, code: string): Promise<CalendarRow[]> {
  if (!mayWriteAt(ctx.viewer, code))
    throw new Forbidden(
      {
        en: 'Only those who work for a municipality see its calendar addresses.',
        sv: 'Bara den som arbetar för kommunen ser dess kalenderadresser.',
      },
      ['municipality'],
    )
  return queries.ofMunicipalities(ctx.database, { codes: [code] })
}
