// In which order the rows of the heat map come, and under which headings.
import { heard, known, ofPlace } from '../country/counts.ts'
import type { Selection } from '../country/selection.ts'
import type { Sweden } from '../country/sweden.ts'
import { swedish } from '../words/words.ts'

export const orders = ['namn', 'fragor', 'kant', 'folk'] as const
export type Order = (typeof orders)[number]
export const groupings = ['inget', 'lan', 'skr'] as const
export type Grouping = (typeof groupings)[number]

export const orderOf = (given: string | null): Order => orders.find((each) => each === given) ?? 'namn'
export const groupingOf = (given: string | null): Grouping =>
  groupings.find((each) => each === given) ?? 'inget'

/** A municipality's row, or the heading above a group of them. */
export type Line = { row: number } | { heading: string; places: number }

export function linesOf(
  sweden: Sweden,
  { rows, columns }: Selection,
  order: Order,
  grouping: Grouping,
): Line[] {
  const weight = (row: number) => {
    if (order === 'folk') return sweden.places[row]?.population ?? 0
    const counts = ofPlace(sweden, row, columns)
    return order === 'fragor' ? counts.INDICATED : known(counts) * 1000 + heard(counts)
  }
  const sorted =
    order === 'namn'
      ? rows
      : rows
          .map((row) => ({ row, weight: weight(row) }))
          .toSorted((a, b) => b.weight - a.weight || a.row - b.row)
          .map(({ row }) => row)
  if (grouping === 'inget') return sorted.map((row) => ({ row }))
  const groups = Map.groupBy(sorted, (row) => headingOf(sweden, row, grouping))
  return [...groups]
    .toSorted(([a], [b]) => swedish.compare(a, b))
    .flatMap(([heading, members]): Line[] => [
      { heading, places: members.length },
      ...members.map((row) => ({ row })),
    ])
}

function headingOf({ places }: Sweden, row: number, grouping: Grouping): string {
  const place = places[row]
  if (grouping === 'lan') return place?.county.name ?? ''
  return place?.group ? `${place.group.code} ${place.group.name}` : ''
}
