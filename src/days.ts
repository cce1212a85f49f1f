// Reckoning with days, and days as people read them.
import { Temporal } from 'temporal-polyfill'

export const daysAfter = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString()

export const daysBetween = (from: string, to: string) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days

export type Lang = 'sv' | 'en'
/** A text in each language. */
export type Both = Record<Lang, string>
type Precision = 'DAY' | 'MONTH' | 'YEAR'

const shapes: Record<Precision, Intl.DateTimeFormatOptions> = {
  DAY: { day: 'numeric', month: 'long', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
  YEAR: { year: 'numeric' },
}

/** The instant at which a day begins in Sweden. */
export const dayBegins = (day: string) =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime('Europe/Stockholm')
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

/** The day it is in Sweden at an instant. */
export const dayAt = (instant: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString()

/** 31 december 2026; as exactly as the source knew it. */
export function dayIn(lang: Lang, day: string, precision: Precision = 'DAY'): string {
  const shape = new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    ...shapes[precision],
    timeZone: 'UTC',
  })
  return shape.format(new Date(`${day}T00:00:00Z`))
}
