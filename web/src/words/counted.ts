// A number with the noun it counts: one of something is said otherwise than many.

/** "1 kommun", "12 kommuner"; a number that is written already is taken as it stands. */
export const counted = (n: number | string, one: string, many: string) =>
  `${n} ${String(n) === '1' ? one : many}`
