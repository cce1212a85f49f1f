// What would keep a norm met: for each fact that gives way on the day, the act that stands in its place. Pure.
import { kindLabel } from '../actors/kinds.ts'
import type { ReadyActRow } from '../acts/ready.ts'
import { addMonths, dayAfter } from '../checks/days.ts'
import { dayIn, type Lang } from '../days.ts'
import { type FactRow, MONTHS_HELD, tied } from '../evidence/facts.ts'
import { clause, registerOf } from '../evidence/sentences.ts'
import type { Rule } from '../recommendations/rule.ts'

/** A fact that the norm rests on, and the last day anybody is known to have confirmed it. */
export interface Ground {
  row: FactRow
  confirmedOn: string | null
}

interface Moment {
  code: string
  rule: Rule
  today: string
  /** The first day it would not be met. */
  lapsesOn: string
}

type Says = (lang: Lang) => string

/** The act for one fact; null when it is not this fact that gives way. */
export function keeping(ground: Ground, moment: Moment): ReadyActRow | null {
  const { row } = ground
  const gives = (day: string | null) => day !== null && dayAfter(day) === moment.lapsesOn
  if (row.untilKind === 'DAY') {
    if (gives(row.until)) return renewed(row, moment)
    return gives(freshUntil(row, moment)) ? refreshed(row, moment) : null
  }
  if (gives(freshUntil(row, moment))) return refreshed(row, moment)
  const held = ground.confirmedOn && addMonths(ground.confirmedOn, MONTHS_HELD)
  if (gives(held)) return confirmed(row, moment)
  return isDue(row, moment) ? refreshed(row, moment) : null
}

/** A document that is to be gone through since what it rests on was renewed. */
const isDue = (row: FactRow, { rule: { with: asked } }: Moment) =>
  row.kind === 'Description' &&
  asked.revisedAfter !== undefined &&
  (asked.documentKinds as string[]).includes(subject(row).kind ?? '')

/** How long an event counts, where the norm says how old it may be. */
function freshUntil(row: FactRow, { rule: { check, with: asked } }: Moment): string | null {
  const months = (name: string) => (typeof asked[name] === 'number' ? asked[name] : undefined)
  const plus = (day: string | null, count: number | undefined) =>
    day && count ? addMonths(day, count) : null
  if (row.kind === 'Meeting') return plus(row.from, months('metWithinMonths'))
  if (row.kind === 'FollowUp') return plus(row.from, months('freshWithinMonths'))
  if (row.kind === 'Inventory')
    return check === 'inventory' ? plus(row.observedOn, months('withinMonths')) : null
  if (row.kind !== 'Description') return null
  if (check === 'channel') return plus(row.observedOn, months('verifiedWithinMonths'))
  return check === 'document' ? plus(row.from, months('freshWithinMonths')) : null
}

const subject = (row: FactRow) => tied(row, 'of') ?? { id: '', name: null, kind: null }
const nameOf = (row: FactRow) => subject(row).name ?? ''
const isA = (row: FactRow, type: string) => subject(row).id.startsWith(`${type}_`)

/** What something is in, held or provided; a place is no thing to look at. */
const aboutOf = (row: FactRow) => {
  const to = tied(row, 'to')?.id
  return to && !to.startsWith('territory_') ? to : subject(row).id
}

const ready = (
  act: string,
  thing: string | null,
  input: Record<string, unknown>,
  says: Says,
): ReadyActRow => ({
  act,
  arguments: { ...(thing && { id: thing }), input },
  says: { sv: says('sv'), en: says('en') },
  thing,
})

/** It ends on a day: what may be renewed is renewed; else its end may be wrong. */
function renewed(row: FactRow, moment: Moment): ReadyActRow {
  const { id } = subject(row)
  const last = (lang: Lang) => dayIn(lang, row.until ?? moment.lapsesOn)
  if (row.kind === 'Description' && isA(row, 'agreement'))
    return ready('agreementRenew', id, { from: moment.lapsesOn }, (lang) =>
      lang === 'sv'
        ? `Förnya ${nameOf(row)}, som löper ut den ${last(lang)}.`
        : `Renew ${nameOf(row)}, which ends on ${last(lang)}.`,
    )
  if (row.kind === 'Description' && isA(row, 'document')) return adopted(row, moment)
  const { thing, ...act } = ready('factCorrect', row.id, { openEnded: true }, (lang) =>
    lang === 'sv'
      ? `${clause(row, lang)} till och med den ${last(lang)}. Fortsätter det, rätta slutdagen.`
      : `${clause(row, lang)} until ${last(lang)}. If it goes on, correct its last day.`,
  )
  return { ...act, thing: thing && aboutOf(row) }
}

function adopted(row: FactRow, { code, lapsesOn }: Moment): ReadyActRow {
  const { kind } = subject(row)
  const input = { municipality: code, kind, name: nameOf(row), adoptedOn: lapsesOn }
  return ready('documentAdopt', null, input, (lang) =>
    lang === 'sv'
      ? `Anta nästa ${kindLabel(kind ?? '', lang)} senast den ${dayIn(lang, lapsesOn)}, efter ${nameOf(row)}.`
      : `Adopt the next ${kindLabel(kind ?? '', lang)} by ${dayIn(lang, lapsesOn)}, after ${nameOf(row)}.`,
  )
}

/** It was done, but is soon too long ago. */
function refreshed(row: FactRow, moment: Moment): ReadyActRow {
  const { rule, today, lapsesOn } = moment
  const { id } = subject(row)
  const before = (lang: Lang) => dayIn(lang, lapsesOn)
  if (row.kind === 'Meeting')
    return ready('meetingRecord', id, { on: today, attendedBy: [] }, (lang) =>
      lang === 'sv'
        ? `Håll ett möte i ${nameOf(row)} före den ${before(lang)}.`
        : `Hold a meeting of ${nameOf(row)} before ${before(lang)}.`,
    )
  if (row.kind === 'Inventory') return listed(String(row.says.scope), row.says.kinds, moment)
  if (isA(row, 'channel')) return verified(row, moment)
  const by = (rule.with.freshBy as string[] | undefined) ?? ['ADOPTION', 'UPDATE', 'FOLLOW_UP']
  const role = by.find((each) => each !== 'ADOPTION')
  if (!role) return adopted(row, moment)
  const verb = { UPDATE: ['Uppdatera', 'Update'], FOLLOW_UP: ['Följ upp', 'Follow up'] }[role] ?? []
  return ready('documentFollowUp', id, { role, on: today }, (lang) =>
    lang === 'sv'
      ? `${verb[0]} ${nameOf(row)} före den ${before(lang)}.`
      : `${verb[1]} ${nameOf(row)} before ${before(lang)}.`,
  )
}

const verified = (row: FactRow, { lapsesOn }: Moment) =>
  ready('channelVerify', subject(row).id, {}, (lang) =>
    lang === 'sv'
      ? `Pröva ${nameOf(row)} på nytt före den ${dayIn(lang, lapsesOn)}.`
      : `Try ${nameOf(row)} again before ${dayIn(lang, lapsesOn)}.`,
  )

const scopeOf: Record<string, string> = {
  agreement: 'AGREEMENTS',
  document: 'DOCUMENTS',
  service: 'SERVICES',
}

/** Nobody has confirmed it for long: the list that covers it does, or somebody who looks at it again. */
function confirmed(row: FactRow, moment: Moment): ReadyActRow {
  const { id, kind } = subject(row)
  const to = tied(row, 'to')
  if (row.kind === 'Seat' && to) {
    const input = { municipality: moment.code, scopes: ['FORUM_SEATS'], forum: to.id }
    return ready('inventoryConfirm', null, input, (lang) =>
      lang === 'sv'
        ? `Bekräfta vilka som sitter i ${to.name} före den ${dayIn(lang, moment.lapsesOn)}.`
        : `Confirm who sits in ${to.name} before ${dayIn(lang, moment.lapsesOn)}.`,
    )
  }
  if (row.kind === 'Holding') return listed('FUNCTIONS', [to?.kind], moment)
  if (row.kind === 'Reach' || row.kind === 'PartOf') return listed('ACTORS', [kind], moment)
  if (isA(row, 'channel')) return verified(row, moment)
  const scope = row.kind === 'Description' ? scopeOf[id.split('_')[0] ?? ''] : undefined
  if (scope) return listed(scope, [kind], moment)
  const { thing, ...act } = ready('factCorrect', row.id, { observedOn: moment.today }, (lang) =>
    lang === 'sv' ? `Bekräfta att ${clause(row, lang)}.` : `Confirm that ${clause(row, lang)}.`,
  )
  return { ...act, thing: thing && aboutOf(row) }
}

function listed(scope: string, kinds: unknown, { code, lapsesOn }: Moment): ReadyActRow {
  const some = (kinds as (string | null | undefined)[]).filter((kind) => kind != null)
  const input = { municipality: code, scopes: [scope], ...(some.length > 0 && { kinds: some }) }
  return ready('inventoryConfirm', null, input, (lang) => {
    const what = registerOf({ scope, kinds: some }, '', lang)
    return lang === 'sv'
      ? `Bekräfta att listan över ${what} är fullständig före den ${dayIn(lang, lapsesOn)}.`
      : `Confirm that the list of ${what} is complete before ${dayIn(lang, lapsesOn)}.`
  })
}
