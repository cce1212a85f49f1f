// The heat map: all municipalities against all norms on a canvas as large as what is seen, scrolled as a page is.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Sweden } from '../country/sweden.ts'
import { painted } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import type { Line } from './order.ts'
import { cell, head, layoutOf, lineAt, names, type Paints, paint, paintsOf, type Seen } from './paint.ts'

export interface Cell {
  row: number
  column: number
}

interface Props {
  sweden: Sweden
  lines: Line[]
  columns: number[]
  onPoint: (at: Cell | null) => void
  onOpen: (at: Cell) => void
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
}

export function HeatMap({ sweden, lines, columns, onPoint, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const paints = useRef<Paints>(null)
  const layout = useMemo(() => layoutOf(lines, columns), [lines, columns])
  const [at, setAt] = useState<Seen['at']>(null)
  const latest = useRef({ layout, at })
  latest.current = { layout, at }
  const due = useRef(0)
  const colours = painted.value

  const draw = () => {
    due.current = 0
    const { current: box } = scroller
    const to = canvas.current?.getContext('2d', { alpha: false })
    if (!box || !to || !canvas.current || !paints.current) return
    const [width, height, scale] = [box.clientWidth, box.clientHeight, devicePixelRatio]
    if (
      canvas.current.width !== Math.round(width * scale) ||
      canvas.current.height !== Math.round(height * scale)
    ) {
      canvas.current.width = Math.round(width * scale)
      canvas.current.height = Math.round(height * scale)
      canvas.current.style.width = `${width}px`
      canvas.current.style.height = `${height}px`
    }
    const seen = { width, height, scale, x: box.scrollLeft, y: box.scrollTop, at: latest.current.at }
    paint(to, sweden, latest.current.layout, seen, paints.current)
  }
  const drawSoon = () => {
    if (due.current === 0) due.current = requestAnimationFrame(draw)
  }

  useEffect(() => {
    if (scroller.current) paints.current = paintsOf(scroller.current, devicePixelRatio)
    drawSoon()
  }, [colours, sweden])
  useEffect(drawSoon, [layout, at])
  useEffect(() => {
    const watcher = new ResizeObserver(drawSoon)
    if (scroller.current) watcher.observe(scroller.current)
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(due.current)
    }
  }, [])

  const cellOf = (place: Seen['at']): Cell | null => {
    const line = place && layout.lines[place.line]
    const column = place && columns[place.column]
    return line && 'row' in line && column !== null && column !== undefined ? { row: line.row, column } : null
  }
  const move = (place: Seen['at']) => {
    if (place?.line === at?.line && place?.column === at?.column) return
    setAt(place)
    onPoint(cellOf(place))
  }
  const under = (event: MouseEvent): Seen['at'] => {
    const box = scroller.current
    if (!box) return null
    const { left, top } = box.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const line = y < head ? -1 : lineAt(layout, y - head + box.scrollTop)
    const column = x < names ? -1 : Math.floor((x - names + box.scrollLeft) / cell)
    return line < 0 || column < 0 || column >= columns.length ? null : { line, column }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = cellOf(at)
    if (event.key === 'Enter' && here) return onOpen(here)
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    move(stepped(layout.lines, columns.length, at, step))
    follow(event.key)
  }
  /** Keeps the cell stepped to in sight. */
  const follow = (_key: string) =>
    requestAnimationFrame(() => {
      const box = scroller.current
      const place = latest.current.at
      if (!box || !place) return
      const top = layout.tops[place.line] ?? 0
      const left = place.column * cell
      const [tall, wide] = [box.clientHeight - head - cell, box.clientWidth - names - cell]
      box.scrollTop = Math.min(Math.max(box.scrollTop, top - tall), top)
      box.scrollLeft = Math.min(Math.max(box.scrollLeft, left - wide), left)
    })

  return (
    <div
      ref={scroller}
      class="heat"
      role="application"
      aria-label={words().compare.map}
      aria-describedby="heat-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move within it
      tabIndex={0}
      onScroll={drawSoon}
      onKeyDown={onKeyDown}
      onMouseMove={(event) => move(under(event))}
      onMouseLeave={() => move(null)}
      onClick={(event) => {
        const here = cellOf(under(event))
        if (here) onOpen(here)
      }}
    >
      <canvas ref={canvas} />
      <div
        class="heat-size"
        style={{
          width: `${names + columns.length * cell}px`,
          height: `${(layout.tops.at(-1) ?? 0) + head}px`,
        }}
      />
    </div>
  )
}

/** The next cell in a direction, over headings. */
function stepped(
  lines: Line[],
  columns: number,
  from: Seen['at'],
  [down, right]: [number, number],
): Seen['at'] {
  const start = from ?? { line: 0, column: 0 }
  const within = (n: number, most: number) => Math.min(Math.max(n, 0), most)
  const column = from ? within(start.column + right, columns - 1) : 0
  let line = from ? within(start.line + down, lines.length - 1) : 0
  const way = down < 0 && line > 0 ? -1 : 1
  while (lines[line] && 'heading' in (lines[line] as Line)) line += way
  return lines[line] ? { line, column } : from
}
