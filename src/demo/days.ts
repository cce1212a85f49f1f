// Days counted back from the day the world is built for.

import { Temporal } from 'temporal-polyfill'
import type { FactDraft } from '../facts/draft.ts'

/** The part of a fact that says when: its period and the day it was seen. */
export type When = Pick<
  FactDraft,
  'from' | 'fromPrecision' | 'until' | 'untilPrecision' | 'untilKind' | 'observedOn'
>

export const daysAgo = (today: string, days: number) =>
  Temporal.PlainDate.from(today).subtract({ days }).toString()

export const daysAhead = (today: string, days: number) => daysAgo(today, -days)

export const monthsAgo = (today: string, months: number) =>
  Temporal.PlainDate.from(today).subtract({ months }).toString()

/** What a source that knows only the year says of a start. */
export const sinceYear = (day: string): When => ({ from: `${day.slice(0, 4)}-01-01`, fromPrecision: 'YEAR' })

/** And of an end. */
export const throughYear = (day: string): When => ({
  until: `${day.slice(0, 4)}-12-31`,
  untilPrecision: 'YEAR',
  untilKind: 'DAY',
})

/** ISO days sort as text. */
export const earliest = (...days: string[]) => days.toSorted()[0] as string
export const latest = (...days: string[]) => days.toSorted().at(-1) as string
