// Days that the views step through, and those on which the norms themselves changed.

export const spans = ['ar', 'lag', 'strategi'] as const
export type Span = (typeof spans)[number]

export const spanOf = (given: string | null): Span => spans.find((each) => each === given) ?? 'ar'

/** When the law came into force, and when its plans of measures were first required. */
export const turns = ['2023-07-01', '2024-07-01'] as const
export type Turn = (typeof turns)[number]

/** The summer of the strategy. */
const STRATEGY = '2016-07-01'

const firstOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)

/** The first of the month so many months before a day's. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return firstOf(year, month - 1 - months)
}

/** The next day. */
export const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** The same day so many years before; the 28th of February for a leap day where there is none. */
export function yearsBefore(day: string, years: number): string {
  const year = String(Math.max(1, Number(day.slice(0, 4)) - years)).padStart(4, '0')
  const before = `${year}${day.slice(4)}`
  return isReal(before) ? before : before.replace(/29$/, '28')
}

export const yearBefore = (day: string) => yearsBefore(day, 1)

const isReal = (day: string) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)

/** The earliest day that can be asked about: that of the strategy. */
export const EARLIEST = '2016-01-01'

/** Whether an address gives a day that there is and that can be asked about. */
export const isDay = (given: string | null, latest: string): given is string =>
  given !== null && /^\d{4}-\d{2}-\d{2}$/.test(given) && isReal(given) && given >= EARLIEST && given <= latest

/** The reader's own day, for views whose answer does not tell the server's. */
export const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' })

/** The earliest first; the last is today. */
export function daysOf(span: Span, today: string): string[] {
  const steps = { ar: 1, lag: 3, strategi: 12 }[span]
  const begin = { ar: monthsBefore(today, 11), lag: turns[0], strategi: STRATEGY }[span]
  const [year = 0, month = 1] = begin.split('-').map(Number)
  const days: string[] = []
  for (let step = 0; ; step++) {
    const each = firstOf(year, month - 1 + step * steps)
    if (each >= today) return [...days, today]
    days.push(each)
  }
}

/** Steps back in time for a map of all: quarters since the law, and before it years. */
export const stepsBack = (today: string): string[] => [
  ...daysOf('strategi', today).filter((day) => day < turns[0]),
  ...daysOf('lag', today),
]

/** The first of each month, so many months back. */
export const monthsBack = (today: string, months: number): string[] => [
  ...Array.from({ length: months }, (_, i) => monthsBefore(today, months - i)),
  today,
]

/** Where a day lies between the first and the last, from 0 to 1. */
export function shareOf(day: string, days: string[]): number {
  const [first, last] = [Date.parse(days[0] ?? day), Date.parse(days.at(-1) ?? day)]
  return last === first ? 1 : (Date.parse(day) - first) / (last - first)
}

/** The day that a view is of, as the address says; null for today, and for what is no day. */
export function dayAsked(given: string | null): string | null {
  return isDay(given, today()) ? given : null
}
