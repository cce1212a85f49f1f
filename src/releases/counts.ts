// How many municipalities stand how against a norm, and which of those numbers may be shown; docs/decisions/0006-releases.md gives the reasons.

export const parts = ['met', 'gap', 'open'] as const
export type Part = (typeof parts)[number]
export type Counts = Record<Part, number>

/** A row as it is published: null is not shown. */
export type Shown = Record<Part, number | null> & {
  /** Of how many. */
  of: number | null
}

/** Fewer than this is never shown, nor told by subtraction. */
export const FLOOR = 5

export const total = ({ met, gap, open }: Counts) => met + gap + open

/** All three numbers, or one against the two others together, or none: never two, for the third would follow. */
const ways: readonly (readonly Part[])[] = [parts, ['met'], ['gap'], ['open'], []]

/** What a release before this one showed of a row, and how the row stood then; null when that was not kept. */
export interface Earlier {
  shown: Shown
  counts: Counts | null
}

/** The ways in which a row may be shown by itself and beside what was published of it before, the fullest first. */
export const waysToShow = (counts: Counts, earlier: readonly Earlier[]): (readonly Part[])[] =>
  ways.filter((way) => {
    const row = shown(counts, way)
    return (
      Object.values(toldBy(row)).every((count) => count >= FLOOR) &&
      earlier.every((old) => steady(old.shown, row) && apart(old, row))
    )
  })

export const shownIn = (row: Shown): readonly Part[] => parts.filter((part) => row[part] !== null)

export const shown = (counts: Counts, way: readonly Part[]): Shown => ({
  of: total(counts),
  met: way.includes('met') ? counts.met : null,
  gap: way.includes('gap') ? counts.gap : null,
  open: way.includes('open') ? counts.open : null,
})

/** Each number shown, and each that is left when it is taken from the whole. */
function toldBy(row: Shown): Record<string, number> {
  const told: Record<string, number> = {}
  for (const part of parts) {
    const count = row[part]
    if (count === null || row.of === null) continue
    told[part] = count
    told[`not ${part}`] = row.of - count
  }
  return told
}

/** What both tell is the same, or differs by so many that it says nothing of a few. */
function steady(old: Shown, row: Shown): boolean {
  const before = toldBy(old)
  return Object.entries(toldBy(row)).every(([what, count]) => {
    const change = Math.abs(count - (before[what] ?? count))
    return change === 0 || change >= FLOOR
  })
}

/** One part of a row in one month and another in the next would be two of three: the other must have moved since it was hidden. */
function apart({ shown: old, counts }: Earlier, row: Shown): boolean {
  if (counts === null || shownIn(old).length === 0) return true
  return shownIn(row).every(
    (part) => old[part] !== null || Math.abs((row[part] as number) - counts[part]) >= FLOOR,
  )
}
