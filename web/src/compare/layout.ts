// Where everything in the heat map lies, in pixels of the page.
import type { Line } from './order.ts'

export const cell = 15
export const names = 150
export const head = 132
export const headingHeight = 30

export interface Layout {
  lines: Line[]
  /** Where each line begins; one more than there are lines. */
  tops: number[]
  columns: number[]
}

export function layoutOf(lines: Line[], columns: number[]): Layout {
  const tops = [0]
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + ('row' in line ? cell : headingHeight))
  return { lines, tops, columns }
}

/** The line at a height; -1 below the last. */
export function lineAt({ tops }: Layout, y: number): number {
  let low = 0
  let high = tops.length - 1
  if (y < 0 || y >= (tops[high] ?? 0)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle
  }
  return low
}

/** Lines that are painted together. */
const LINES = 24

export interface Band {
  from: number
  until: number
  height: number
}

export function bandsOf({ lines, tops }: Layout): Band[] {
  const count = Math.ceil(lines.length / LINES)
  return Array.from({ length: count }, (_, i) => {
    const [from, until] = [i * LINES, Math.min(lines.length, (i + 1) * LINES)]
    return { from, until, height: (tops[until] ?? 0) - (tops[from] ?? 0) }
  })
}
