// The days a trend is drawn of when nobody says which.

import { Temporal } from 'temporal-polyfill'
import { addMonths } from '../checks/days.ts'

/** The first of each of so many months, this one included, and today. */
export function monthsBack(today: string, count: number): string[] {
  const first = `${today.slice(0, 8)}01`
  const firsts = Array.from({ length: count }, (_, i) => addMonths(first, i + 1 - count))
  return [...new Set([...firsts, today])]
}

export const daysFrom = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
