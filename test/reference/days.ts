// Days as ISO strings, and the sums that the checks make with them.

import { Temporal } from 'temporal-polyfill'

export const earliest = '0001-01-01'
export const latest = '9999-12-31'

const shifted = new Map<string, string>()
function shift(day: string, by: { days?: number; months?: number }) {
  const key = `${day} ${by.days} ${by.months}`
  const found = shifted.get(key) ?? Temporal.PlainDate.from(day).add(by).toString()
  shifted.set(key, found)
  return found
}

export const nextDay = (day: string) => (day >= latest ? latest : shift(day, { days: 1 }))
export const dayBefore = (day: string) => (day <= earliest ? earliest : shift(day, { days: -1 }))

/** The same day of the month so many months on, or the month's last day when it has no such day. */
export const plusMonths = (day: string, months: number) => (day >= '9900' ? latest : shift(day, { months }))

/** The last day that a day known only to its month or year may stand for. */
export function lastOf(day: string, precision: 'DAY' | 'MONTH' | 'YEAR') {
  if (precision === 'DAY' || day === earliest) return day
  return dayBefore(plusMonths(day, precision === 'MONTH' ? 1 : 12))
}

export const newest = (days: string[]) => days.toSorted().at(-1) ?? ''
export const oldest = (days: string[]) => days.toSorted().at(0) ?? ''
