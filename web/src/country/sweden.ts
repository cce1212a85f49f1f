// Sweden as the national views see it: the municipalities, the norms, and how each stands against each.
import { useMemo } from 'preact/hooks'
import { type Asked, useQuery } from '../api/useQuery.ts'
import {
  CoverageDocument,
  type CoverageQuery,
  type Dimension,
  type Severity,
  type Strength,
} from '../operations.generated.ts'
import { apiLang } from '../shell/settings.ts'
import { swedish } from '../words/words.ts'
import { type Results, resultsIn } from './results.ts'

export type Norm = CoverageQuery['coverage']['recommendations'][number]

export interface Place {
  code: string
  name: string
  population: number | null
  county: { code: string; name: string }
  group: { code: string; name: string } | null
}

export interface Sweden extends Results {
  asOf: string
  places: Place[]
  norms: Norm[]
}

export const dimensions = ['PROMOTE', 'PREVENT', 'COUNTER'] as const satisfies readonly Dimension[]
export const strengths = [
  'SKA_LAG',
  'SKA',
  'BOR',
  'SJALVKLAR',
  'KAN',
  'GUIDANCE',
] as const satisfies readonly Strength[]
export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const satisfies readonly Severity[]

interface Wanted {
  /** The day; today when left out. */
  asOf?: string | null
  /** Whether it is asked for yet. */
  wanted?: boolean
}

/** One request for all of a day; the views share it. */
export function useSweden({ asOf = null, wanted = true }: Wanted = {}): Asked<Sweden> {
  const asked = useQuery(CoverageDocument, wanted ? { lang: apiLang(), asOf } : null)
  const data = useMemo(() => (asked.data ? swedenOf(asked.data) : null), [asked.data])
  return { ...asked, data }
}

export function swedenOf({ coverage }: CoverageQuery): Sweden {
  const { stand, leftOut } = resultsIn(coverage)
  const rows = coverage.territories
    .map((territory, row) => ({ territory, row }))
    .toSorted((a, b) => swedish.compare(a.territory.name, b.territory.name))
  return {
    asOf: coverage.asOf,
    norms: coverage.recommendations,
    places: rows.map(({ territory }) => placeOf(territory)),
    stand: (row, column) => stand(rows[row]?.row ?? 0, column),
    leftOut,
  }
}

type Territory = CoverageQuery['coverage']['territories'][number]

const placeOf = (territory: Territory): Place => ({
  code: territory.code,
  name: territory.name,
  population: territory.population,
  county: 'county' in territory ? territory.county : { code: '', name: '' },
  group: 'group' in territory ? territory.group : null,
})

/** Each once, in the order they come. */
export function distinct<T extends { code: string; name: string }>(all: (T | null)[]): T[] {
  const byCode = new Map<string, T>()
  for (const each of all) if (each) byCode.set(each.code, each)
  return [...byCode.values()]
}
