// The heat map: all municipalities against all norms, painted in bands that the browser scrolls by itself.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Sweden } from '../country/sweden.ts'
import { painted, printing } from '../shell/settings.ts'
import { words } from '../words/words.ts'
import { BandView, HeadView } from './BandView.tsx'
import { bandsOf, cell, head, layoutOf, lineAt, names } from './layout.ts'
import type { Line } from './order.ts'
import { type Paints, paintsOf } from './sprites.ts'

export interface Cell {
  row: number
  column: number
}

/** Where in the picture: a line, and how far to the right. */
type Spot = { line: number; column: number } | null

interface Props {
  sweden: Sweden
  lines: Line[]
  columns: number[]
  onPoint: (at: Cell | null) => void
  onOpen: (at: Cell) => void
}

/** What a landscape A4 has room for across, in pixels of the page. */
const PAPER = 1040

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
  const layout = useMemo(() => layoutOf(lines, columns), [lines, columns])
  const [lettered, setLettered] = useState(false)
  const [paints, setPaints] = useState<Paints | null>(null)
  const [at, setAt] = useState<Spot>(null)
  const colours = painted.value
  const paper = printing.value
  useEffect(() => {
    let wanted = true
    // A canvas does not wait for its face, as a page does.
    document.fonts.load('600 12px "Source Sans 3"').then(() => wanted && setLettered(true))
    return () => {
      wanted = false
    }
  }, [])
  // Before it is shown: a print does not wait for what comes later.
  useLayoutEffect(() => {
    if (lettered && scroller.current) setPaints(paintsOf(scroller.current, devicePixelRatio, paper))
  }, [lettered, colours, paper])
  // The same elements until something in them changes: pointing about draws nothing anew.
  const picture = useMemo(
    () =>
      paints && (
        <>
          <HeadView sweden={sweden} columns={columns} paints={paints} />
          {bandsOf(layout).map((band) => (
            <BandView key={band.from} sweden={sweden} layout={layout} band={band} paints={paints} />
          ))}
        </>
      ),
    [sweden, layout, columns, paints],
  )

  const cellOf = (spot: Spot): Cell | null => {
    const line = spot && layout.lines[spot.line]
    const column = spot && columns[spot.column]
    return line && 'row' in line && column !== null && column !== undefined ? { row: line.row, column } : null
  }
  const move = (spot: Spot) => {
    if (spot?.line === at?.line && spot?.column === at?.column) return
    setAt(spot)
    onPoint(cellOf(spot))
  }
  const under = (event: MouseEvent): Spot => {
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
    const next = stepped(layout.lines, columns.length, at, step)
    move(next)
    follow(next)
  }
  /** Keeps the cell stepped to in sight. */
  const follow = (spot: Spot) => {
    const box = scroller.current
    if (!box || !spot) return
    const top = layout.tops[spot.line] ?? 0
    const left = spot.column * cell
    const [tall, wide] = [box.clientHeight - head - cell, box.clientWidth - names - cell]
    box.scrollTop = Math.min(Math.max(box.scrollTop, top - tall), top)
    box.scrollLeft = Math.min(Math.max(box.scrollLeft, left - wide), left)
  }

  const width = names + columns.length * cell
  return (
    <div
      ref={scroller}
      class="heat in-colour"
      role="application"
      aria-label={words().compare.map}
      aria-describedby="heat-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows move within it
      tabIndex={0}
      onKeyDown={onKeyDown}
      onMouseMove={(event) => move(under(event))}
      onMouseLeave={() => move(null)}
      onClick={(event) => {
        const here = cellOf(under(event))
        if (here) onOpen(here)
      }}
    >
      <div class="heat-picture" style={{ width: `${width}px`, '--fitting': Math.min(1, PAPER / width) }}>
        {picture}
        {at && <Marks spot={at} top={head + (layout.tops[at.line] ?? 0)} />}
      </div>
    </div>
  )
}

/** The cell pointed at or stepped to, with its row and its column. */
function Marks({ spot, top }: { spot: NonNullable<Spot>; top: number }) {
  const left = names + spot.column * cell
  const place = (style: Record<string, number>) =>
    Object.fromEntries(Object.entries(style).map(([name, px]) => [name, `${px - 1}px`]))
  return (
    <>
      <i class="heat-row" style={place({ top, height: cell + 1 })} />
      <i class="heat-column" style={place({ left, width: cell + 1 })} />
      <i class="heat-at" style={place({ top, left, width: cell + 1, height: cell + 1 })} />
    </>
  )
}

/** The next cell in a direction, over headings. */
function stepped(lines: Line[], columns: number, from: Spot, [down, right]: [number, number]): Spot {
  const start = from ?? { line: 0, column: 0 }
  const within = (n: number, most: number) => Math.min(Math.max(n, 0), most)
  const column = from ? within(start.column + right, columns - 1) : 0
  let line = from ? within(start.line + down, lines.length - 1) : 0
  const way = down < 0 && line > 0 ? -1 : 1
  while (lines[line] && 'heading' in (lines[line] as Line)) line += way
  return lines[line] ? { line, column } : from
}
