// The day a view is of: a slider over sensible steps, kept in the address, that asks when it comes to rest.
import { useEffect, useRef, useState } from 'preact/hooks'
import { param, setParams } from '../router.ts'
import { day, words } from '../words/words.ts'
import { dayAsked } from './days.ts'

interface Props {
  /** The earliest first; the last is today, which the address leaves out. */
  days: string[]
}

const REST_MS = 300

export function AsOf({ days }: Props) {
  const w = words().asOf
  const last = days.length - 1
  const today = days[last] ?? ''
  const given = dayAsked(param('dag'))
  // A day that is no step stands at the step before it.
  const at = given
    ? Math.max(
        0,
        days.findLastIndex((each) => each <= given),
      )
    : last
  const [tried, setTried] = useState<number | null>(null)
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A key held down passes many steps: the one it rests at is asked about.
  const settle = (to: number) => {
    clearTimeout(resting.current)
    resting.current = setTimeout(() => {
      setTried(null)
      setParams({ dag: to === last ? null : (days[to] ?? null) })
    }, REST_MS)
  }
  useEffect(() => () => clearTimeout(resting.current), [])
  const shown = tried === null ? (given ?? today) : (days[tried] ?? today)
  const told = shown === today ? w.today(day(today)) : day(shown)
  return (
    <div class="as-of no-print">
      <label for="as-of">{w.label}</label>
      <input
        id="as-of"
        type="range"
        min={0}
        max={last}
        step={1}
        value={tried ?? at}
        aria-valuetext={told}
        onInput={(event) => setTried(Number(event.currentTarget.value))}
        onChange={(event) => settle(Number(event.currentTarget.value))}
      />
      <output for="as-of">{told}</output>
    </div>
  )
}
