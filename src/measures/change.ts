// What has changed in a network between two days, by what is known of both, or would by acts that are tried.
import type { NetworkMeasuresRow, Tie } from './measures.ts'

export interface NetworkChangeRow {
  before: NetworkMeasuresRow
  after: NetworkMeasuresRow
  arrived: string[]
  left: string[]
  tablesOpened: string[]
  tablesClosed: string[]
  tiesGained: number
  tiesLost: number
  /** Not between two days, but by acts that are tried. */
  tried: boolean
}

const without = (these: string[], those: string[]) => {
  const there = new Set(those)
  return these.filter((id) => !there.has(id))
}

export function changeOf(
  before: NetworkMeasuresRow,
  after: NetworkMeasuresRow,
  { tried = false } = {},
): NetworkChangeRow {
  const actors = ({ shape }: NetworkMeasuresRow) => shape.actors.map(({ id }) => id)
  const keys = ({ ties }: NetworkMeasuresRow) => ties.map(({ from, to }: Tie) => `${from} ${to}`)
  return {
    before,
    after,
    arrived: without(actors(after), actors(before)),
    left: without(actors(before), actors(after)),
    tablesOpened: without(after.shape.tables, before.shape.tables),
    tablesClosed: without(before.shape.tables, after.shape.tables),
    tiesGained: without(keys(after), keys(before)).length,
    tiesLost: without(keys(before), keys(after)).length,
    tried,
  }
}
