// Arithmetic on days as ISO strings, which compare as they sort.
import { Temporal } from 'temporal-polyfill'
import { FIRST_DAY, LAST_DAY } from '../database/sentinels.ts'

// The same few thousand days come back for every territory and recommendation; the calendar is asked once for each.
const months = new Map<number, Map<string, string>>()
const next = new Map<string, string>()

/** The same day of the month, or the month's last. */
export function addMonths(day: string, count: number): string {
  const known = months.get(count) ?? new Map<string, string>()
  if (known.size === 0) months.set(count, known)
  return remembered(known, day, () => Temporal.PlainDate.from(day).add({ months: count }))
}

/** The day after; the last day stays the last. */
export function dayAfter(day: string): string {
  if (day >= LAST_DAY) return LAST_DAY
  return remembered(next, day, () => Temporal.PlainDate.from(day).add({ days: 1 }))
}

function remembered(answers: Map<string, string>, day: string, ask: () => Temporal.PlainDate): string {
  const known = answers.get(day)
  if (known) return known
  const answer = ask().toString()
  answers.set(day, answer)
  return answer
}

/** The last day a day may stand for, where the source knew only its month or year. */
export function lastOf(day: string, precision: string): string {
  if (precision === 'DAY') return day
  if (precision === 'YEAR') return `${day.slice(0, 4)}-12-31`
  const { daysInMonth } = Temporal.PlainDate.from(day)
  return `${day.slice(0, 8)}${daysInMonth}`
}

export const isKnown = (day: string) => day !== FIRST_DAY
export const earlier = (a: string, b: string) => (a < b ? a : b)
export const later = (a: string, b: string) => (a > b ? a : b)
