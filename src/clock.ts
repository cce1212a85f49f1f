// What day it is, passed in rather than asked for, so that any day can be today.
import { Temporal } from 'temporal-polyfill'

export interface Clock {
  /** The ISO day in Sweden. */
  today(): string
  /** The ISO instant. */
  now(): string
}

const zone = 'Europe/Stockholm'

export const systemClock: Clock = {
  today: () => Temporal.Now.plainDateISO(zone).toString(),
  now: () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 }),
}

/** A clock that has stopped at noon, Swedish time, of the given day. */
export function fixedClock(day: string): Clock {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
  const now = noon.toInstant().toString({ fractionalSecondDigits: 3 })
  return { today: () => day, now: () => now }
}

/** The last instant of a day, Swedish time. */
export const endOf = (day: string) =>
  Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: zone })
    .toInstant()
    .subtract({ milliseconds: 1 })
    .toString({ fractionalSecondDigits: 3 })
