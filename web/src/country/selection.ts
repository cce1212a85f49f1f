// Which municipalities, norms and results the reader has chosen, as the address says.

import type { CoverageFilter, SourceKind, TrendFilter } from '../operations.generated.ts'
import { param } from '../router.ts'
import { yearsBefore } from '../ui/days.ts'
import { dimensions, type Sweden, severities, strengths } from './sweden.ts'

export interface Selection {
  /** Rows of the chosen municipalities. */
  rows: number[]
  /** Columns of the chosen norms. */
  columns: number[]
  /** The one norm, when only one is chosen. */
  norm: number | null
}

/** The parameters that choose, so that they can be cleared together; the last two choose among single results. */
export const choices = [
  'norm',
  'lan',
  'grupp',
  'paket',
  'omrade',
  'matt',
  'allvar',
  'folk',
  'part',
  'styrka',
  'kalla',
  'alder',
] as const
export type ChoiceName = (typeof choices)[number]

export const anyChosen = () => choices.some((each) => param(each))

export const sourceKinds = [
  'MUNICIPAL_PAGE',
  'AUTHORITY_PAGE',
  'PRESS_OR_OTHER',
  'DOCUMENT_ARCHIVE',
  'REGISTER',
  'MUNICIPALITY_REPORT',
  'PARTNER_CONFIRMATION',
  'INVENTED',
] as const satisfies readonly SourceKind[]

const oneOf = <T extends string>(all: readonly T[], given: string | null) =>
  all.find((each) => each === given) ?? null

/** "10000-50000" in an address, either end of which may be left out; null for anything else. */
export interface Span {
  from: number | null
  to: number | null
}

export function spanIn(given: string | null): Span | null {
  const [, from = '', to = ''] = /^(\d{0,9})-(\d{0,9})$/.exec(given ?? '') ?? []
  if (!from && !to) return null
  return { from: from ? Number(from) : null, to: to ? Number(to) : null }
}

export function selected(sweden: Sweden): Selection {
  const { rows, columns, norm } = chosen(sweden)
  // What has no result that is asked for is left out, rather than said to be unknown.
  const { leftOut } = sweden
  return {
    rows: rows.filter((row) => columns.length === 0 || columns.some((column) => !leftOut(row, column))),
    columns: columns.filter((column) => rows.some((row) => !leftOut(row, column))),
    norm,
  }
}

/** By what is asked of municipalities and norms alone. */
function chosen({ places, norms }: Sweden): Selection {
  const [county, group, pack, measure, id, kind] = ['lan', 'grupp', 'paket', 'omrade', 'norm', 'part'].map(
    param,
  )
  const dimension = oneOf(dimensions, param('matt'))
  const severity = oneOf(severities, param('allvar'))
  const strength = oneOf(strengths, param('styrka'))
  const people = spanIn(param('folk'))
  const rows = places.flatMap((place, row) =>
    (!county || place.county.code === county) &&
    (!group || place.group?.code === group) &&
    (!people || within(place.population, people))
      ? [row]
      : [],
  )
  const norm = norms.findIndex((each) => each.id === id)
  if (norm >= 0) return { rows, columns: [norm], norm }
  const columns = norms.flatMap((each, column) =>
    (!pack || each.pack.id === pack) &&
    (!measure || each.measure.id === measure) &&
    (!dimension || each.dimensions.includes(dimension)) &&
    (!severity || each.severity === severity) &&
    (!strength || each.strength === strength) &&
    (!kind || each.actorKinds.some((about) => about === kind))
      ? [column]
      : [],
  )
  return { rows, columns, norm: null }
}

/** As the API takes it: a number that is not on record is below every bound from below, and above none. */
const within = (population: number | null, { from, to }: Span) =>
  (from === null || (population ?? -1) >= from) &&
  (to === null || (population ?? Number.POSITIVE_INFINITY) <= to)

/** What the address chooses among municipalities and norms, as the API asks for it. */
export function conditions(sweden: Sweden): TrendFilter {
  const [county, group, pack] = ['lan', 'grupp', 'paket'].map(param)
  const people = spanIn(param('folk'))
  const several = <T extends string>(all: readonly T[], name: ChoiceName) => {
    const found = oneOf(all, param(name))
    return found && [found]
  }
  const kinds = [...new Set(sweden.norms.flatMap(({ actorKinds }) => actorKinds))]
  const byId = param('norm') ?? param('omrade')
  return {
    ...(county && { county }),
    ...(group && { groups: [group] }),
    ...(people && { populationFrom: people.from, populationTo: people.to }),
    ...(pack && { pack }),
    ...(byId && {
      recommendations: selected(sweden).columns.map((column) => sweden.norms[column]?.id ?? ''),
    }),
    actorKinds: several(kinds, 'part'),
    severities: several(severities, 'allvar'),
    strengths: several(strengths, 'styrka'),
    dimensions: several(dimensions, 'matt'),
  }
}

/** What the address asks of single results: from which kind of source, and how many years old; null when it asks nothing. */
export function ofResults(today: string): CoverageFilter | null {
  const basis = oneOf(sourceKinds, param('kalla'))
  const age = spanIn(param('alder'))
  if (!basis && !age) return null
  return {
    ...(basis && { basis: [basis] }),
    ...(age?.to && { evidenceFrom: yearsBefore(today, age.to) }),
    ...(age?.from && { evidenceUntil: yearsBefore(today, age.from) }),
  }
}
