// How old evidence is, in bands: a day would point at whoever was last heard of.
import { Temporal } from 'temporal-polyfill'

export const ages = ['UNDER_ONE_YEAR', 'ONE_TO_TWO_YEARS', 'TWO_TO_FIVE_YEARS', 'OVER_FIVE_YEARS'] as const
export type Age = (typeof ages)[number]

const bounds = [1, 2, 5]

/** The band of the median; null when there are fewer days than `floor`. */
export function ageOf(days: readonly string[], today: string, floor: number): Age | null {
  if (days.length < floor) return null
  const median = [...days].sort()[Math.floor(days.length / 2)] as string
  const band = bounds.findIndex((years) => median > yearsBefore(today, years))
  return ages[band < 0 ? bounds.length : band] as Age
}

const yearsBefore = (day: string, years: number) =>
  Temporal.PlainDate.from(day).subtract({ years }).toString()
