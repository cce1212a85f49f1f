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
  /** The number of the act that last changed it, and when that was: calendar programs take up a moved day by them. */
  changed?: number
  changedAt?: string | null
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
  const municipalities = own ? [code] : []
  const nobody = { ...ctx, viewer: { role: 'VIEWER' as const, municipalities: [] } }
  const [found, shared, [assessment]] = await Promise.all([
    onRecord(ctx, code, municipalities),
    onRecord(ctx, code, []),
    kept(nobody, [code]),
  ])
  const shown = { open: Object.values(shared).flat(), municipalities, never: LAST_SEQ }
  const [ending, due, met] = await Promise.all([
    queries.things(ctx.database, { ids: found.agreements, day: today, ...shown }),
    queries.things(ctx.database, { ids: found.documents, day: today, ...shown }),
    queries.meetings(ctx.database, { ids: found.forums, day: daysAfter(today, -DAYS_BACK), ...shown }),
  ])
  const lapsing = (assessment?.results ?? []).flatMap(({ recommendation, lapsesOn }) => {
    const rule = ctx.rules.find(({ id }) => id === recommendation)
    return rule && lapsesOn ? [lapse(code, rule, lapsesOn)] : []
  })
  return [...ending.flatMap(ends), ...due.flatMap(dues), ...met.map(meets), ...lapsing].sort((a, b) =>
    a.day + a.id < b.day + b.id ? -1 : 1,
  )
}

/** What a municipality has today, for whoever may know what these keep to themselves. */
async function onRecord(ctx: Context, code: string, municipalities: string[]) {
  const asked = { ids: [code], knownAt: KNOWN_NOW, municipalities, asOf: ctx.clock.today(), kinds: null }
  const [signed, written, meeting] = await Promise.all([
    agreements.ofTerritories(ctx.database, { ...asked, history: false }),
    documents.ofTerritories(ctx.database, { ...asked, history: false }),
    forums.ofTerritories(ctx.database, { ...asked, history: false }),
  ])
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
  return { agreements: idsOf(signed), documents: idsOf(written), forums: idsOf(meeting) }
}

type Dated = Awaited<ReturnType<typeof queries.things>>[number]

function ends({ id, kind, name, until, changed, changedAt }: Dated): CalendarEvent[] {
  if (!until) return []
  const summary = `Sista dagen: ${name}`
  return [
    {
      id: `${id}-ends`,
      day: until,
      summary,
      description: `${kindLabel(kind, 'sv')}: gäller till och med ${dayIn('sv', until)}.`,
      changed,
      changedAt,
    },
  ]
}

function dues(row: Dated): CalendarEvent[] {
  const { id, kind, name, from, followed, changed, changedAt } = row
  const latest = [from, followed]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  if (!latest || !followedUp.has(kind)) return ends(row)
  const day = Temporal.PlainDate.from(latest).add({ months: MONTHS }).toString()
  const description = `${kindLabel(kind, 'sv')}: senast beslutad, uppdaterad eller följd upp ${dayIn('sv', latest)}. Efter ${MONTHS} månader är det dags igen.`
  const summary = `Dags att följa upp: ${name}`
  return [...ends(row), { id: `${id}-due`, day, summary, description, changed, changedAt }]
}

type Met = Awaited<ReturnType<typeof queries.meetings>>[number]

const meets = ({ name, day, ...row }: Met): CalendarEvent => ({
  ...row,
  day,
  summary: `Möte: ${name}`,
  description: `Mötet är registrerat på ${dayIn('sv', day)}.`,
})

/** On another day it is another event: what a result rests on is the work of many acts. */
const lapse = (code: string, rule: Context['rules'][number], day: string): CalendarEvent => ({
  id: `${code}-${rule.id}-lapses-${day}`,
  day,
  summary: `Inte längre uppfyllt: ${rule.title.sv}`,
  description: `Från ${dayIn('sv', day)} räcker det som är känt inte för ${rule.id}. Bekräfta eller förnya det som ligger till grund.`,
})
