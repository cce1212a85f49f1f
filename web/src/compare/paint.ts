// Draws the heat map: only what is seen, from a small picture per state made once per set of colours.
import type { Sweden } from '../country/sweden.ts'
import { type Stand, stands } from '../ui/states.ts'
import type { Line } from './order.ts'

export const cell = 15
export const names = 150
export const head = 132
const headingHeight = 30

export interface Layout {
  lines: Line[]
  /** Where each line begins; one more than there are lines. */
  tops: number[]
  columns: number[]
}

export function layoutOf(lines: Line[], columns: number[]): Layout {
  const tops = [0]
  for (const line of lines) tops.push((tops.at(-1) ?? 0) + ('row' in line ? cell : headingHeight))
  return { lines, tops, columns }
}

/** The line at a height; -1 below the last. */
export function lineAt({ tops }: Layout, y: number): number {
  let low = 0
  let high = tops.length - 1
  if (y < 0 || y >= (tops[high] ?? 0)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((tops[middle] ?? 0) <= y) low = middle
    else high = middle
  }
  return low
}

export interface Paints {
  ink: string
  muted: string
  line: string
  ground: string
  sunken: string
  font: string
  sprites: Record<Stand, HTMLCanvasElement>
}

/** The colours of the page as they are now, read from the page itself. */
export function paintsOf(element: HTMLElement, scale: number): Paints {
  const probe = element.appendChild(document.createElement('i'))
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(
    [
      'met',
      'met-soft',
      'gap',
      'gap-soft',
      'on-gap',
      'ask-line',
      'ask-soft',
      'unknown',
      'unknown-line',
      'line',
    ].map((name) => [name, read(name)]),
  )
  const paints = {
    ink: read('ink'),
    muted: read('muted'),
    line: read('line'),
    ground: read('ground'),
    sunken: read('sunken'),
  }
  const font = getComputedStyle(element).fontFamily
  probe.remove()
  const sprites = Object.fromEntries(stands.map((stand) => [stand, sprite(stand, colours, scale)]))
  return { ...paints, font, sprites: sprites as Record<Stand, HTMLCanvasElement> }
}

function sprite(stand: Stand, colours: Record<string, string>, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = cell * scale
  const to = canvas.getContext('2d')
  if (!to) return canvas
  to.scale(scale, scale)
  const size = cell - 1.5
  const of = (name: string) => colours[name] ?? ''
  const ground: Record<Stand, string> = {
    MET: of('met'),
    CONFIRM: of('met-soft'),
    INDICATED: of('ask-soft'),
    NOT_MET: of('gap'),
    EFFORT: of('gap-soft'),
    EXPLAINED: of('gap-soft'),
    UNKNOWN: of('unknown'),
    NOT_APPLICABLE: 'transparent',
  }
  to.beginPath()
  to.roundRect(0, 0, size, size, 2)
  to.clip()
  to.fillStyle = ground[stand]
  to.fillRect(0, 0, size, size)
  to.lineWidth = 1.3
  const stroke = (colour: string, lines: [number, number, number, number][]) => {
    to.strokeStyle = of(colour)
    to.beginPath()
    for (const [x1, y1, x2, y2] of lines) {
      to.moveTo(x1, y1)
      to.lineTo(x2, y2)
    }
    to.stroke()
  }
  // A gap carries a dash, by which it is told from what is met without its colour.
  if (stand === 'NOT_MET') {
    to.fillStyle = of('on-gap')
    to.fillRect(size / 2 - 3.2, size / 2 - 0.9, 6.4, 1.8)
  }
  if (stand === 'INDICATED')
    stroke(
      'ask-line',
      [-9, -5, -1, 3, 7, 11].map((x) => [x, size, x + size, 0] as [number, number, number, number]),
    )
  if (stand === 'EFFORT')
    stroke(
      'gap',
      [3, 7, 11].map((x) => [x, 0, x, size] as [number, number, number, number]),
    )
  if (stand === 'EXPLAINED')
    stroke(
      'gap',
      [3, 7, 11].map((y) => [0, y, size, y] as [number, number, number, number]),
    )
  if (stand === 'CONFIRM') {
    to.fillStyle = of('met')
    for (const x of [3.4, 6.8, 10.2])
      for (const y of [3.4, 6.8, 10.2]) {
        to.beginPath()
        to.arc(x, y, 0.95, 0, 7)
        to.fill()
      }
  }
  if (stand === 'NOT_APPLICABLE') {
    to.fillStyle = of('line')
    to.fillRect(size / 2 - 1, size / 2 - 1, 2, 2)
  }
  return canvas
}

export interface Seen {
  width: number
  height: number
  /** How far it has been scrolled. */
  x: number
  y: number
  scale: number
  /** The cell pointed at or stepped to. */
  at: { line: number; column: number } | null
}

export function paint(
  to: CanvasRenderingContext2D,
  sweden: Sweden,
  layout: Layout,
  seen: Seen,
  paints: Paints,
) {
  const { width, height, x, y, scale, at } = seen
  to.setTransform(scale, 0, 0, scale, 0, 0)
  to.fillStyle = paints.ground
  to.fillRect(0, 0, width, height)
  const first = Math.max(0, lineAt(layout, y))
  const firstColumn = Math.max(0, Math.floor(x / cell))
  const lastColumn = Math.min(layout.columns.length, Math.ceil((x + width - names) / cell))
  to.textBaseline = 'middle'
  for (let i = first; i < layout.lines.length; i++) {
    const line = layout.lines[i]
    const top = (layout.tops[i] ?? 0) - y + head
    if (top > height || !line) break
    if ('heading' in line) {
      to.fillStyle = paints.ink
      to.font = `600 13px ${paints.font}`
      to.fillText(`${line.heading} · ${line.places}`, 0, top + headingHeight - 11)
      continue
    }
    for (let j = firstColumn; j < lastColumn; j++) {
      const picture = paints.sprites[sweden.stand(line.row, layout.columns[j] ?? 0)]
      to.drawImage(picture, names + j * cell - x, top, cell, cell)
    }
    to.fillStyle = paints.ground
    to.fillRect(0, top, names, cell)
    to.fillStyle = at?.line === i ? paints.ink : paints.muted
    to.font = `${at?.line === i ? '600 ' : ''}12px ${paints.font}`
    to.fillText(sweden.places[line.row]?.name ?? '', 0, top + cell / 2 - 0.5, names - 8)
  }
  if (at) mark(to, layout, seen, paints)
  columnHeads(to, sweden, layout, seen, paints, firstColumn, lastColumn)
}

function mark(to: CanvasRenderingContext2D, layout: Layout, { x, y, at }: Seen, paints: Paints) {
  if (!at) return
  to.strokeStyle = paints.ink
  to.lineWidth = 2
  to.strokeRect(names + at.column * cell - x - 1, (layout.tops[at.line] ?? 0) - y + head - 1, cell, cell)
}

/** Ids are short but for a few; the reading above the map has the whole. */
const shortened = (id: string) => (id.length > 18 ? `${id.slice(0, 17)}…` : id)

function columnHeads(
  to: CanvasRenderingContext2D,
  sweden: Sweden,
  { columns }: Layout,
  { width, x, at }: Seen,
  paints: Paints,
  from: number,
  until: number,
) {
  to.fillStyle = paints.ground
  to.fillRect(0, 0, width, head - 2)
  to.save()
  to.beginPath()
  to.rect(names - 2, 0, width, head)
  to.clip()
  let measure = ''
  for (let j = Math.max(0, from - 8); j < until; j++) {
    const norm = sweden.norms[columns[j] ?? 0]
    if (!norm) continue
    const left = names + j * cell - x
    if (norm.measure.id !== measure) {
      measure = norm.measure.id
      to.fillStyle = paints.line
      to.fillRect(left - 1.5, 0, 1, head - 4)
      to.fillStyle = paints.ink
      to.font = `600 12px ${paints.font}`
      // A measure of one norm has no room for its name; the norm's own says it.
      const alone = sweden.norms[columns[j + 1] ?? -1]?.measure.id !== measure
      if (!alone) to.fillText(measure, left + 2, 9)
    }
    to.save()
    to.translate(left + cell / 2 - 1, head - 6)
    to.rotate(-Math.PI / 2)
    to.fillStyle = at?.column === j ? paints.ink : paints.muted
    to.font = `${at?.column === j ? '600 ' : ''}11px ${paints.font}`
    to.fillText(shortened(norm.id), 0, 0)
    to.restore()
  }
  to.restore()
}
