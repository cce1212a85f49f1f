// How the entries of a world written as data are read: lists, flags, days and what a shortened day stands for.

import type { FactDraft, Precision } from '../facts/draft.ts'

type Value = string | number | string[]
export type Entry = Record<string, Value>

export const timeProperties = [
  'from',
  'fromPrecision',
  'until',
  'untilPrecision',
  'untilKind',
  'observedOn',
  'lane',
  'owner',
]

export const yes = (value: Value | undefined) =>
  value !== undefined && value !== 'NO' && value !== 'false' && value !== ''
export const list = (value: Value | undefined) =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [String(value)]
export const pick = (entry: Entry, properties: string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([property]) => properties.includes(property)))

/** A day; a month or a year stands for its first or last day, with that precision. */
function edge(text: string, side: 'first' | 'last', by: string): [string, Precision] {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return [text, 'DAY']
  if (/^\d{4}$/.test(text)) return [side === 'first' ? `${text}-01-01` : `${text}-12-31`, 'YEAR']
  const month = /^(\d{4})-(\d\d)$/.exec(text)
  if (!month) throw new Error(`${by} has ${text} where a day, a month or a year is wanted`)
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()
  return [side === 'first' ? `${text}-01` : `${text}-${last}`, 'MONTH']
}

/** When an entry says that it was so; meetings and follow-ups are over the day they are held. */
export function timeOf(entry: Entry, day: string, by: string): Partial<FactDraft> {
  const found: Partial<FactDraft> = {}
  if (entry.from !== undefined) {
    const [from, precision] = edge(String(entry.from), 'first', by)
    found.from = from
    if (precision !== 'DAY') found.fromPrecision = precision
  }
  const end = entry.until ?? (entry.fact === 'Meeting' || entry.fact === 'FollowUp' ? entry.from : undefined)
  if (end !== undefined) {
    const [until, precision] = edge(String(end), 'last', by)
    if (entry.untilKind !== undefined && entry.untilKind !== 'DAY')
      throw new Error(`${by} has an end day and says that its end is ${entry.untilKind}`)
    found.until = until
    found.untilKind = 'DAY'
    if (precision !== 'DAY') found.untilPrecision = precision
  } else if (entry.untilKind !== undefined) {
    if (entry.untilKind === 'DAY') throw new Error(`${by} says that its end is a day but not which`)
    found.untilKind = entry.untilKind as 'OPEN_ENDED' | 'UNKNOWN'
  }
  if (entry.fromPrecision !== undefined) found.fromPrecision = entry.fromPrecision as Precision
  if (entry.untilPrecision !== undefined) found.untilPrecision = entry.untilPrecision as Precision
  const observed = entry.observedOn === undefined ? day : String(entry.observedOn)
  if (observed !== '') found.observedOn = edge(observed, 'first', by)[0]
  return found
}
