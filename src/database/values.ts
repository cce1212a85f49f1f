// The one place where the driver's values become plain ones, and plain ones the driver's.
import neo4j from 'neo4j-driver'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const { Date: GraphDate, DateTime: GraphDateTime } = neo4j.types

const isoDay = z.string().refine(isRealDay, { error: 'is not a day of the form 2026-03-31' })
const isoInstant = z.iso.datetime({
  offset: true,
  error: 'is not a point in time of the form 2026-03-31T12:00:00Z',
})

/** A day. 'YYYY-MM-DD' on our side and in a row; as a parameter it is sent as a DATE. */
export const Day = z.codec(z.union([isoDay, z.instanceof(GraphDate)]), isoDay, {
  decode: String,
  encode: (day) => {
    const { year, month, day: date } = Temporal.PlainDate.from(day)
    return new GraphDate(year, month, date)
  },
})

/** A point in time: an ISO string on our side and in a row; as a parameter it is sent as a DATETIME. */
export const Instant = z.codec(z.union([isoInstant, z.instanceof(GraphDateTime)]), isoInstant, {
  decode: String,
  encode: (instant) => {
    const utc = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
    const nanoseconds = utc.millisecond * 1e6 + utc.microsecond * 1e3 + utc.nanosecond
    const { year, month, day, hour, minute, second } = utc
    return new GraphDateTime(year, month, day, hour, minute, second, nanoseconds, 0)
  },
})

function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  // Not through a JavaScript Date, which reads the years 0 to 99 as the 1900s.
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  )
}

/** Turns what a statement returned into plain values, in place: the driver hands its values over to us. */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = plain(value[i])
    return value
  }
  if (neo4j.isDate(value)) return dayOf(value)
  if (neo4j.isDateTime(value)) return instantOf(value.toString())
  if (neo4j.isInt(value)) return value.toNumber()
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`a ${value.constructor.name} was returned; return named plain columns instead`)
  }
  const map = value as Record<string, unknown>
  for (const key in map) map[key] = plain(map[key])
  return map
}

// The same few thousand days come back in every row.
const days = new Map<number, string>()

function dayOf(date: InstanceType<typeof GraphDate>): string {
  const { year, month, day } = date
  const number = (Number(year) * 16 + Number(month)) * 32 + Number(day)
  const known = days.get(number)
  if (known) return known
  const text = date.toString()
  days.set(number, text)
  return text
}

/** A named time zone is written after the offset, in brackets, which ISO 8601 does not know. */
const instantOf = (text: string) =>
  Temporal.Instant.from(text.replace(/\[.*\]$/, '')).toString({ fractionalSecondDigits: 3 })

/** Whole numbers are sent as INTEGER (the driver would send FLOAT, which LIMIT refuses), and absence as null. */
export function sendable(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(sendable)
  if (value === null || typeof value !== 'object') return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sendable(inner)]))
}
