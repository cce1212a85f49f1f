// Which municipalities and norms the reader has chosen, as the address says.

import { param } from '../router.ts'
import { dimensions, type Sweden, severities } from './sweden.ts'

export interface Selection {
  /** Rows of the chosen municipalities. */
  rows: number[]
  /** Columns of the chosen norms. */
  columns: number[]
  /** The one norm, when only one is chosen. */
  norm: number | null
}

/** The parameters that choose, so that they can be cleared together. */
export const choices = ['lan', 'grupp', 'paket', 'omrade', 'matt', 'allvar', 'norm'] as const

export function selected({ places, norms }: Sweden): Selection {
  const [county, group, pack, measure, id] = ['lan', 'grupp', 'paket', 'omrade', 'norm'].map(param)
  const dimension = oneOf(dimensions, param('matt'))
  const severity = oneOf(severities, param('allvar'))
  const rows = places.flatMap((place, row) =>
    (!county || place.county.code === county) && (!group || place.group?.code === group) ? [row] : [],
  )
  const norm = norms.findIndex((each) => each.id === id)
  if (norm >= 0) return { rows, columns: [norm], norm }
  const columns = norms.flatMap((each, column) =>
    (!pack || each.pack.id === pack) &&
    (!measure || each.measure.id === measure) &&
    (!dimension || each.dimensions.includes(dimension)) &&
    (!severity || each.severity === severity)
      ? [column]
      : [],
  )
  return { rows, columns, norm: null }
}

const oneOf = <T extends string>(all: readonly T[], given: string | null) =>
  all.find((each) => each === given) ?? null

export const anyChosen = () => choices.some((each) => param(each))
