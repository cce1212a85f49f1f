// The network as a file of shapes and words, as it lies on the screen.
import { type Colours, isSingle, lookOf, type Picture, shapes } from './look.ts'
import type { Spot } from './places.ts'

const MARGIN = 90
const LINE = 24

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function svgOf(picture: Picture, spots: Map<string, Spot>, colours: Colours): string {
  const all = [...spots.values()]
  const x = Math.min(...all.map((spot) => spot.x)) - MARGIN
  const y = Math.min(...all.map((spot) => spot.y)) - MARGIN
  const width = Math.max(...all.map((spot) => spot.x)) + MARGIN - x
  const height = Math.max(...all.map((spot) => spot.y)) + MARGIN - y
  const ties = picture.edges.map((edge) => {
    const [a, b] = [spots.get(edge.source), spots.get(edge.target)]
    if (!a || !b) return ''
    const wide = isSingle(picture, edge)
    const stroke = wide ? colours.ink : colours.lineStrong
    return `<line x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="${stroke}" stroke-width="${wide ? 3.2 : 1.4}" opacity="0.6"/>`
  })
  const nodes = picture.nodes.map((node) => {
    const at = spots.get(node.id)
    if (!at) return ''
    const look = lookOf(node, picture.single.has(node.id), colours)
    const dash = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 3.5"' }[
      look.dash
    ]
    const paint = `fill="${look.fill}" stroke="${look.line}" stroke-width="${look.width}"${dash}`
    const r = look.size / 2
    const corners = shapes[look.shape]
    const shape = corners
      ? `<polygon points="${pointsOf(corners, r)}" ${paint}/>`
      : `<circle r="${r}" ${paint}/>`
    const words = lines(node.label)
      .map((line, i) => `<tspan x="0" y="${r + 16 + i * 14}">${escaped(line)}</tspan>`)
      .join('')
    return `<g transform="translate(${n(at.x)} ${n(at.y)})">${shape}<text fill="${look.text}" text-anchor="middle">${words}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="${escaped(colours.font)}" font-size="12"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colours.ground}"/>${ties.join('')}${nodes.join('')}</svg>`
}

const n = (value: number) => value.toFixed(1)

function pointsOf(corners: readonly number[], r: number) {
  return corners
    .map((value, i) => `${(value * r).toFixed(1)}${i % 2 === 0 ? ',' : ' '}`)
    .join('')
    .trim()
}

/** Broken between words, at about as many letters as the screen has room for. */
function lines(text: string): string[] {
  const broken: string[] = []
  for (const word of text.split(' ')) {
    const last = broken.at(-1)
    if (last !== undefined && last.length + word.length < LINE) broken[broken.length - 1] = `${last} ${word}`
    else broken.push(word)
  }
  return broken
}
