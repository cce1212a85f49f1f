// Days as the sources know them: a day, a month or a year, with that precision kept.
import { Temporal } from 'temporal-polyfill'
import type { FactDraft, Precision } from '../facts/draft.ts'

type Time = Pick<
  FactDraft,
  'from' | 'fromPrecision' | 'until' | 'untilPrecision' | 'untilKind' | 'observedOn' | 'observedPrecision'
>

/** Whether it is a real day, month or year. */
export function isPartialDay(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false
  try {
    Temporal.PlainDate.from(first(text), { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

const precision = (text: string): Precision =>
  text.length === 4 ? 'YEAR' : text.length === 7 ? 'MONTH' : 'DAY'

/** The first day it can mean. */
export const first = (text: string) => `${text}-01-01`.slice(0, 10)

/** The last day it can mean. */
export function last(text: string) {
  if (precision(text) === 'YEAR') return `${text}-12-31`
  return precision(text) === 'DAY' ? text : `${text}-${Temporal.PlainYearMonth.from(text).daysInMonth}`
}

/** A start that the source does not give is unknown. */
export const starting = (text: string): Time =>
  text ? { from: first(text), fromPrecision: precision(text) } : {}

/** An end that the source does not give is unknown, unless it says that there is none. */
export const ending = (text: string, openEnded = false): Time =>
  text
    ? { until: last(text), untilPrecision: precision(text), untilKind: 'DAY' }
    : { untilKind: openEnded ? 'OPEN_ENDED' : 'UNKNOWN' }

/** The cautious reading: evidence is as old as it can be. Undated evidence has no day. */
export const observed = (text: string): Time =>
  text ? { observedOn: first(text), observedPrecision: precision(text) } : {}
