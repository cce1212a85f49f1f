// The colours of the page as a canvas needs them, and a small picture per state made once for each set of them.
import { type Stand, stands } from '../ui/states.ts'
import { cell } from './layout.ts'

export interface Paints {
  ink: string
  muted: string
  line: string
  ground: string
  sunken: string
  font: string
  sprites: Record<Stand, HTMLCanvasElement>
  /** Pixels of the screen in one of the page. */
  scale: number
}

/** The colours of the page as they are now, read from the page itself; on paper those of daylight, whatever the screen has. */
export function paintsOf(element: HTMLElement, scale: number, paper: boolean): Paints {
  const probe = element.appendChild(document.createElement('i'))
  if (paper) probe.style.colorScheme = 'light'
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
  return { ...paints, font, scale, sprites: sprites as Record<Stand, HTMLCanvasElement> }
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
