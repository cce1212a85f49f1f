// Common ground: where sectors meet, who hangs on one tie, and how far each sector reaches.
import { type Sector, sectors } from '../actors/kinds.ts'
import { type Member, type Shape, seatedAt, tablesOf } from './shape.ts'

export interface Ground {
  table: string
  sectors: [Sector, Sector]
  /** At how many tables either of the two sits. */
  among: number
}

/** Pairs of sectors that share one table and no other. */
export function onlyCommonGrounds(shape: Shape): Ground[] {
  const at = sectorsAt(shape)
  const found: Ground[] = []
  for (const [i, one] of sectors.entries())
    for (const other of sectors.slice(i + 1)) {
      const shared = [...at].filter(([, there]) => there.has(one) && there.has(other))
      const [only] = shared
      const among = [...at.values()].filter((there) => there.has(one) || there.has(other)).length
      if (only && shared.length === 1) found.push({ table: only[0], sectors: [one, other], among })
    }
  return found
}

const sectorsAt = (shape: Shape) =>
  new Map([...seatedAt(shape)].map(([table, seated]) => [table, new Set(seated.map(({ sector }) => sector))]))

export interface SingleTieRow {
  actor: string
  table: string
}

/** Actors of the wanted kinds that sit at one table only. */
export function singleTies(shape: Shape, wanted: ReadonlySet<string>): SingleTieRow[] {
  const tables = tablesOf(shape)
  return shape.actors.flatMap(({ id, kind }) => {
    const [table, ...more] = tables.get(id) ?? []
    return table !== undefined && more.length === 0 && wanted.has(kind) ? [{ actor: id, table }] : []
  })
}

export interface SectorReachRow {
  sector: Sector
  actors: number
  tables: number
  ofTables: number
  meets: Sector[]
  meetsActors: number
  ofActors: number
}

/** At how many of the tables each sector sits, and whom of the others it meets there. */
export function reach(shape: Shape): SectorReachRow[] {
  const seated = seatedAt(shape)
  return sectors.map((sector) => {
    const own = ({ sector: its }: Member) => its === sector
    const tables = [...seated.values()].filter((there) => there.some(own))
    const met = new Map(
      tables
        .flat()
        .filter((member) => !own(member))
        .map((member) => [member.id, member]),
    )
    return {
      sector,
      actors: shape.actors.filter(own).length,
      tables: tables.length,
      ofTables: shape.tables.length,
      meets: sectors.filter((each) => [...met.values()].some((member) => member.sector === each)),
      meetsActors: met.size,
      ofActors: shape.actors.filter((member) => !own(member)).length,
    }
  })
}
