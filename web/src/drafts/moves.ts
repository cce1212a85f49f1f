// The flags that a draft would move, municipality by municipality, and how the map shows them.
import type { Shading } from '../country/shades.ts'
import type { Place } from '../country/sweden.ts'
import type { Certainty } from '../operations.generated.ts'
import { words } from '../words/words.ts'
import type { NormEffect } from './Effect.tsx'

export type FlagStand = Certainty | 'NONE'

export interface Move {
  code: string
  name: string
  before: FlagStand
  after: FlagStand
}

export const movesOf = ({ opened, closed, changed }: NormEffect): Move[] =>
  [...opened, ...closed, ...changed].map(({ territory, before, after }) => ({
    ...territory,
    before: before ?? 'NONE',
    after: after ?? 'NONE',
  }))

/** As states are drawn elsewhere: a gap, a question, and what would be no flag any more. */
const fills: Record<FlagStand, string> = { ESTABLISHED: 'NOT_MET', INDICATED: 'INDICATED', NONE: 'MET' }
const SAME = 'HEARD'

export function shadingOf(places: Place[], moves: Move[]): Shading {
  const w = words().drafts
  const byCode = new Map(moves.map((move) => [move.code, move]))
  const moveAt = (row: number) => byCode.get(places[row]?.code ?? '')
  const drawn = places.map(({ code }) => {
    const move = byCode.get(code)
    return move ? fills[move.after] : SAME
  })
  const count = (fill: string) => drawn.filter((each) => each === fill).length
  return {
    fills: drawn,
    legend: [
      ...(['ESTABLISHED', 'INDICATED', 'NONE'] as const).map((after) => ({
        fill: fills[after],
        label: w.becomes[after],
        count: count(fills[after]),
      })),
      { fill: SAME, label: w.same, count: count(SAME) },
    ],
    says: (row) => {
      const move = moveAt(row)
      return move ? w.fromTo(w.flag[move.before], w.flag[move.after]) : w.same
    },
  }
}
