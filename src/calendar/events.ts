// What stands in a municipality's calendar: agreements that end, documents that are due, meetings, and results that lapse.
import { Temporal } from 'temporal-polyfill'
import { kindLabel } from '../actors/kinds.ts'
import * as agreements from '../agreements/queries.ts'
import { kept } from '../assessment/kept.ts'
import type { Context } from '../context.ts'
import { KNOWN_NOW, LAST_SEQ } from '../database/sentinels.ts'
import { dayIn, daysAfter } from '../days.ts'
import * as documents from '../documents/queries.ts'
import * as forums from '../forums/queries.ts'
import * as queries from './queries.ts'

export interface CalendarEvent {
  id: string
  day: string
  summary: string
  description: string
}

/** Past meetings are of use for a year. */
const DAYS_BACK = 365
/** The law's 6 § has a situation picture brought up to date within two years; the same clock is kept for plans and guidelines. */
const MONTHS = 24
const followedUp = new Set(['SITUATION_PICTURE', 'ACTION_PLAN', 'PROGRAMME', 'GUIDELINE', 'ROUTINE'])

/** `own` adds what the municipality keeps to itself, but never what is secret; results are always as others see them. */
export async function eventsOf(
  ctx: Context,
  { code, own }: { code: string; own: boolean },
): Promise<CalendarEvent[]> {
  const today = ctx.clock.today()
  const reader = { knownAt: KNOWN_NOW, municipalities: own ? [code] : [], asOf: today }
  const asked = { ids: [code], ...reader, kinds: null }
  const [signed, written, meeting, [assessment]] = await Promise.all([
    agreements.ofTerritories(ctx.database, { ...asked, history: false }),
    documents.ofTerritories(ctx.database, { ...asked, history: false }),
    forums.ofTerritories(ctx.database, asked),
    kept({ ...ctx, viewer: { role: 'VIEWER', municipalities: [] } }, [code]),
  ])
  const shown = { municipalities: reader.municipalities, never: LAST_SEQ }
  const dated = (rows: { id: string }[]) =>
    queries.things(ctx.database, { ids: rows.map(({ id }) => id), day: today, ...shown })
  const [ending, due, met] = await Promise.all([
    dated(signed),
    dated(written),
    queries.meetings(ctx.database, {
      ids: meeting.map(({ id }) => id),
      day: daysAfter(today, -DAYS_BACK),
      ...shown,
    }),
  ])
  const lapsing = (assessment?.results ?? []).flatMap(({ recommendation, lapsesOn }) => {
    const rule = ctx.rules.find(({ id }) => id === recommendation)
    return rule && lapsesOn ? [lapse(code, rule, lapsesOn)] : []
  })
  return [...ending.flatMap(ends), ...due.flatMap(dues), ...met.map(meets), ...lapsing].sort((a, b) =>
    a.day + a.id < b.day + b.id ? -1 : 1,
  )
}

type Dated = Awaited<ReturnType<typeof queries.things>>[number]

function ends({ id, kind, name, until }: Dated): CalendarEvent[] {
  if (!until) return []
  const summary = `Sista dagen: ${name}`
  return [
    {
      id: `${id}-ends`,
      day: until,
      summary,
      description: `${kindLabel(kind, 'sv')}: gäller till och med ${dayIn('sv', until)}.`,
    },
  ]
}

function dues(row: Dated): CalendarEvent[] {
  const { id, kind, name, from, followed } = row
  const latest = [from, followed]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  if (!latest || !followedUp.has(kind)) return ends(row)
  const day = Temporal.PlainDate.from(latest).add({ months: MONTHS }).toString()
  const description = `${kindLabel(kind, 'sv')}: senast beslutad, uppdaterad eller följd upp ${dayIn('sv', latest)}. Efter ${MONTHS} månader är det dags igen.`
  return [...ends(row), { id: `${id}-due`, day, summary: `Dags att följa upp: ${name}`, description }]
}

const meets = ({ id, name, day }: { id: string; name: string; day: string }): CalendarEvent => ({
  id,
  day,
  summary: `Möte: ${name}`,
  description: `Mötet är registrerat på ${dayIn('sv', day)}.`,
})

const lapse = (code: string, rule: Context['rules'][number], day: string): CalendarEvent => ({
  id: `${code}-${rule.id}-lapses`,
  day,
  summary: `Inte längre uppfyllt: ${rule.title.sv}`,
  description: `Från ${dayIn('sv', day)} räcker det som är känt inte för ${rule.id}. Bekräfta eller förnya det som ligger till grund.`,
})
