// One state's course: as it is restated now, and as it was said then, on one scale that begins at nought.

import { shareOf, type Turn, turns } from '../ui/days.ts'
import { StateMark } from '../ui/StateMark.tsx'
import type { Stand } from '../ui/states.ts'
import { day, number, words } from '../words/words.ts'
import type { Point, Stood } from './useTrend.ts'

interface Props {
  stand: Stand
  days: string[]
  points: Map<string, Point>
  /** The day pointed at. */
  at: string
  onPoint: (day: string) => void
}

const WIDTH = 360
const HEIGHT = 150
const LEFT = 44
const RIGHT = 10
const TOP = 14
const BOTTOM = 24

/** A round number at or above. */
export function ceiling(most: number): number {
  if (most <= 4) return 4
  const size = 10 ** Math.floor(Math.log10(most))
  return [1, 2, 4, 5, 8, 10].map((step) => step * size).find((each) => each >= most) ?? most
}

const x = (on: string, days: string[]) => LEFT + shareOf(on, days) * (WIDTH - LEFT - RIGHT)

export function Panel({ stand, days, points, at, onPoint }: Props) {
  const w = words()
  const there = days.flatMap((each) => points.get(each) ?? [])
  const top = ceiling(
    Math.max(...there.flatMap(({ said, restated }) => [said.counts[stand], restated.counts[stand]])),
  )
  const y = (n: number) => HEIGHT - BOTTOM - (n / top) * (HEIGHT - TOP - BOTTOM)
  const line = (of: (point: Point) => Stood) =>
    there.map((point) => `${x(point.day, days).toFixed(1)},${y(of(point).counts[stand]).toFixed(1)}`)
  const restated = line((point) => point.restated)
  const said = line((point) => point.said)
  const point = points.get(at)
  const nearest = (event: MouseEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    const share = (((event.clientX - box.left) / box.width) * WIDTH - LEFT) / (WIDTH - LEFT - RIGHT)
    const near = days.toSorted(
      (a, b) => Math.abs(shareOf(a, days) - share) - Math.abs(shareOf(b, days) - share),
    )
    if (near[0]) onPoint(near[0])
  }
  return (
    <figure class={`trend-panel of-${stand}`}>
      <figcaption>
        <StateMark stand={stand} />
        {point && (
          <span class="trend-read">
            <strong>{number(point.restated.counts[stand])}</strong>{' '}
            <span class="quiet">
              {w.trend.of(number(point.restated.applies))} ·{' '}
              {w.trend.saidShort(number(point.said.counts[stand]))}
            </span>
          </span>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" onMouseMove={nearest}>
        {[0, top / 2, top].map((n) => (
          <g key={n} class="trend-grid">
            <path d={`M${LEFT} ${y(n)}H${WIDTH - RIGHT}`} />
            <text x={LEFT - 8} y={y(n)}>
              {number(n)}
            </text>
          </g>
        ))}
        {turns
          .filter((turn) => turn > (days[0] ?? '') && turn < (days.at(-1) ?? ''))
          .map((turn) => (
            <TurnLine key={turn} turn={turn} at={x(turn, days)} />
          ))}
        <Days days={days} />
        <polygon class="trend-learnt" points={[...restated, ...said.toReversed()].join(' ')} />
        <polyline class="trend-said" points={said.join(' ')} />
        <polyline class="trend-restated" points={restated.join(' ')} />
        {point && (
          <g class="trend-at">
            <path d={`M${x(at, days)} ${TOP}V${HEIGHT - BOTTOM}`} />
            <circle class="dot-said" cx={x(at, days)} cy={y(point.said.counts[stand])} r="3.5" />
            <circle class="dot-restated" cx={x(at, days)} cy={y(point.restated.counts[stand])} r="4" />
          </g>
        )}
      </svg>
    </figure>
  )
}

function TurnLine({ turn, at }: { turn: Turn; at: number }) {
  return (
    <g class="trend-turn">
      <path d={`M${at} ${TOP - 4}V${HEIGHT - BOTTOM}`} />
      <text x={at + 4} y={TOP - 4}>
        {words().trend.turns[turn]}
      </text>
    </g>
  )
}

/** The first and the last day in words. */
function Days({ days }: { days: string[] }) {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? '']
  return (
    <g class="trend-days">
      <text x={LEFT} y={HEIGHT - 6}>
        {day(first)}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 6} text-anchor="end">
        {day(last)}
      </text>
    </g>
  )
}
