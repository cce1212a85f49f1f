// Paints the heat map a band of lines at a time; scrolling moves what has been painted, and costs nothing here.
import type { Sweden } from '../country/sweden.ts'
import { type Band, cell, head, headingHeight, type Layout, names } from './layout.ts'
import type { Paints } from './sprites.ts'

/** A cleared canvas of that size on the page, sharp on the reader's screen. */
export function sized(canvas: HTMLCanvasElement, width: number, height: number, scale: number) {
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.style.width = `${width}px`
  canvas.style.height = `${height}px`
  const to = canvas.getContext('2d')
  to?.setTransform(scale, 0, 0, scale, 0, 0)
  if (to) to.textBaseline = 'middle'
  return to
}

/** The cells of a band. */
export function paintCells(
  to: CanvasRenderingContext2D,
  sweden: Sweden,
  { lines, tops, columns }: Layout,
  band: Band,
  { sprites }: Paints,
) {
  for (let i = band.from; i < band.until; i++) {
    const line = lines[i]
    if (!line || 'heading' in line) continue
    const top = (tops[i] ?? 0) - (tops[band.from] ?? 0)
    for (const [j, column] of columns.entries())
      if (!sweden.leftOut(line.row, column))
        to.drawImage(sprites[sweden.stand(line.row, column)], j * cell, top, cell, cell)
  }
}

/** The names of a band's municipalities, and the headings above groups of them. */
export function paintNames(
  to: CanvasRenderingContext2D,
  { places }: Sweden,
  { lines, tops }: Layout,
  band: Band,
  { font, ink, muted }: Paints,
) {
  for (let i = band.from; i < band.until; i++) {
    const line = lines[i]
    if (!line) continue
    const top = (tops[i] ?? 0) - (tops[band.from] ?? 0)
    if ('heading' in line) {
      to.fillStyle = ink
      to.font = `600 14px ${font}`
      to.fillText(`${line.heading} · ${line.places}`, 0, top + headingHeight - 11)
      continue
    }
    to.fillStyle = muted
    to.font = `12.5px ${font}`
    to.fillText(places[line.row]?.name ?? '', 0, top + cell / 2 - 0.5, names - 8)
  }
}

/** Ids are short but for a few; the reading above the map has the whole. */
const shortened = (id: string) => (id.length > 18 ? `${id.slice(0, 17)}…` : id)

/** The ids of the norms upright, under the measures they belong to. */
export function paintHead(
  to: CanvasRenderingContext2D,
  { norms }: Sweden,
  columns: number[],
  { font, ink, muted, line }: Paints,
) {
  let measure = ''
  for (const [j, column] of columns.entries()) {
    const norm = norms[column]
    if (!norm) continue
    const left = j * cell
    if (norm.measure.id !== measure) {
      measure = norm.measure.id
      to.fillStyle = line
      to.fillRect(left - 1.5, 0, 1, head - 4)
      to.fillStyle = ink
      to.font = `600 13px ${font}`
      // A measure of one norm has no room for its name; the norm's own says it.
      const alone = norms[columns[j + 1] ?? -1]?.measure.id !== measure
      if (!alone) to.fillText(measure, left + 2, 9)
    }
    to.save()
    to.translate(left + cell / 2 - 1, head - 6)
    to.rotate(-Math.PI / 2)
    to.fillStyle = muted
    to.font = `12px ${font}`
    to.fillText(shortened(norm.id), 0, 0)
    to.restore()
  }
}
