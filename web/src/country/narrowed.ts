// Sweden with only those results that rest on what the reader asks for: a kind of source, or evidence of some age.
import { useMemo } from 'preact/hooks'
import { type Asked, useQuery } from '../api/useQuery.ts'
import { FittingDocument, type FittingQuery } from '../operations.generated.ts'
import { ofResults } from './selection.ts'
import type { Sweden } from './sweden.ts'

/** The same with only the results that rest on what the address asks for; all of them until it is answered which those are. */
export function useNarrowed(asked: Asked<Sweden>, asOf: string | null = null): Asked<Sweden> {
  const sweden = asked.data
  const filter = sweden && ofResults(sweden.asOf)
  const fitting = useQuery(FittingDocument, filter ? { filter, asOf } : null)
  const narrower = filter ? fitting.data : null
  const data = useMemo(() => (sweden && narrower ? narrowed(sweden, narrower) : sweden), [sweden, narrower])
  return filter ? { ...fitting, failure: asked.failure ?? fitting.failure, data } : { ...asked, data }
}

function narrowed(
  sweden: Sweden,
  { coverage: { territories, recommendations, cells } }: FittingQuery,
): Sweden {
  const rows = new Map(territories.map(({ code }, row) => [code, row]))
  const columns = new Map(recommendations.map(({ id }, column) => [id, column]))
  const rowOf = sweden.places.map(({ code }) => rows.get(code))
  const columnOf = sweden.norms.map(({ id }) => columns.get(id))
  return {
    ...sweden,
    leftOut: (row, column) => {
      const [r, c] = [rowOf[row], columnOf[column]]
      return r === undefined || c === undefined || (cells[r * recommendations.length + c] ?? -1) < 0
    },
  }
}
