// The points of a trend, asked for a day at a time: the picture grows while more of them are computed.
import { useEffect, useState } from 'preact/hooks'
import { Failure, forget, recall } from '../api/client.ts'
import { TrendDaysDocument, type TrendDaysQuery, type TrendFilter } from '../operations.generated.ts'
import { type Stand, standOf, stands } from '../ui/states.ts'

/** How many results stand how on a day, of how many that apply. */
export interface Stood {
  counts: Record<Stand, number>
  applies: number
  territories: number
}

export interface Point {
  day: string
  said: Stood
  restated: Stood
}

export interface Trend {
  /** Those that have come, by day. */
  points: Map<string, Point>
  failure: Failure | null
  again: () => void
}

export function useTrend(days: string[], filter: TrendFilter): Trend {
  const [points, setPoints] = useState<Trend['points']>(new Map())
  const [failure, setFailure] = useState<Failure | null>(null)
  const [round, setRound] = useState(0)
  const chosen = JSON.stringify(filter)
  useEffect(() => setPoints(new Map()), [chosen])
  useEffect(() => {
    let wanted = true
    const ask = async () => {
      setFailure(null)
      for (const day of inTurn(days)) {
        const answer = await recall(TrendDaysDocument, { days: [day], filter })
        if (!wanted) return
        const point = pointOf(answer)
        if (point) setPoints((before) => new Map(before).set(day, point))
      }
    }
    ask().catch((error) => {
      if (wanted) setFailure(error instanceof Failure ? error : new Failure('failing', String(error)))
    })
    return () => {
      wanted = false
    }
  }, [chosen, days.join(), round])
  const again = () => {
    forget()
    setRound(round + 1)
  }
  return { points, failure, again }
}

/** The two ends first: what is between two days is asked about next. */
const inTurn = (days: string[]) => [
  ...new Set([...days.slice(-1), ...days.slice(0, 1), ...days.toReversed()]),
]

function pointOf({ trends: { legend, saidThen, restated } }: TrendDaysQuery): Point | null {
  const [said, now] = [saidThen[0], restated[0]]
  if (!said || !now) return null
  const stood = ({ counts, applies, territories }: typeof said): Stood => {
    const by = Object.fromEntries(stands.map((stand) => [stand, 0])) as Record<Stand, number>
    for (const [i, { state, towards }] of legend.entries()) by[standOf(state, towards)] += counts[i] ?? 0
    return { counts: by, applies, territories }
  }
  return { day: said.day, said: stood(said), restated: stood(now) }
}
