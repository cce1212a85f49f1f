// The network as a file of shapes and words, as it lies on the screen, with what it must say once it has left the page.
import { escaped } from '../../ui/picture.ts'
import {
  type Colours,
  type EdgeLook,
  edgeLook,
  isGhost,
  type Look,
  lookOf,
  type NetNode,
  type Picture,
  shapes,
} from './look.ts'
import type { Spot } from './places.ts'

const MARGIN = 90
const LINE = 24
const HEAD = { title: 34, note: 18 }
const KEY = { width: 270, height: 38 }

type Drawn = Pick<NetNode, 'type' | 'sector' | 'presence'>

export interface Caption {
  title: string
  /** The day, and whatever else must be known: that it is invented, or not for everybody. */
  notes: string[]
  legend: { node: Drawn; label: string }[]
  missing: string
  unknown: string
  single: string
}

export function svgOf(
  picture: Picture,
  spots: Map<string, Spot>,
  colours: Colours,
  caption: Caption,
): string {
  const all = [...spots.values()]
  const x = Math.min(...all.map((spot) => spot.x)) - MARGIN
  const top = Math.min(...all.map((spot) => spot.y)) - MARGIN
  const width = Math.max(Math.max(...all.map((spot) => spot.x)) + MARGIN - x, 2 * KEY.width)
  const bottom = Math.max(...all.map((spot) => spot.y)) + MARGIN
  const y = top - HEAD.title - caption.notes.length * HEAD.note
  const keys = keysOf(caption)
  const across = Math.max(1, Math.floor((width - 40) / KEY.width))
  const height = bottom - y + Math.ceil(keys.length / across) * KEY.height + 20
  const ties = picture.edges.map((edge) => {
    const [a, b] = [spots.get(edge.source), spots.get(edge.target)]
    return a && b ? tie(a, b, edgeLook(picture, edge), colours) : ''
  })
  const nodes = picture.nodes.map((node) => {
    const at = spots.get(node.id)
    if (!at) return ''
    const look = lookOf(node, picture.single.has(node.id), colours)
    const named = isGhost(node) && node.presence === 'UNKNOWN' ? `${node.label}?` : node.label
    const words = lines(named)
      .map((line, i) => `<tspan x="0" y="${look.size / 2 + 16 + i * 14}">${escaped(line)}</tspan>`)
      .join('')
    return `<g transform="translate(${n(at.x)} ${n(at.y)})">${shapeOf(look)}<text fill="${look.text}" text-anchor="middle">${words}</text></g>`
  })
  const head = [
    `<text x="${n(x + 20)}" y="${n(y + 26)}" font-size="20" font-weight="650" fill="${colours.ink}">${escaped(caption.title)}</text>`,
    ...caption.notes.map(
      (note, i) =>
        `<text x="${n(x + 20)}" y="${n(y + 26 + (i + 1) * HEAD.note)}" fill="${colours.ink}">${escaped(note)}</text>`,
    ),
  ]
  const foot = keys.map(({ node, single, label }, i) => {
    const at = {
      x: x + 40 + (i % across) * KEY.width,
      y: bottom + 10 + Math.floor(i / across) * KEY.height,
    }
    const look = { ...lookOf(node, single, colours), size: 22 }
    return `<g transform="translate(${n(at.x)} ${n(at.y)})">${shapeOf(look)}<text x="20" y="4" fill="${colours.ink}">${escaped(label)}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(x)} ${n(y)} ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" font-family="${escaped(colours.font)}" font-size="12"><title>${escaped(caption.title)}</title><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${colours.ground}"/>${[...head, ...ties, ...nodes, ...foot].join('')}</svg>`
}

const n = (value: number) => value.toFixed(1)

const absent = (presence: Drawn['presence']): Drawn => ({ type: 'ORGANISATION', sector: 'STATE', presence })

const keysOf = ({ legend, missing, unknown, single }: Caption) => [
  ...legend.map((each) => ({ ...each, single: false })),
  { node: absent('MISSING'), single: false, label: missing },
  { node: absent('UNKNOWN'), single: false, label: unknown },
  { node: { ...absent('PRESENT'), sector: 'MUNICIPAL' as const }, single: true, label: single },
]

function tie(a: Spot, b: Spot, look: EdgeLook, colours: Colours) {
  const [stroke, width, dash, opacity] = {
    ghost: [colours.unknownLine, 1.4, '1.5 3.5', 0.7],
    weak: [colours.lineStrong, 1.4, '6 4', 0.5],
    single: [colours.ink, 2.6, '', 0.8],
    '': [colours.lineStrong, 1.4, '', 0.75],
  }[look]
  const dashed = dash && ` stroke-dasharray="${dash}"`
  return `<line class="${look}" x1="${n(a.x)}" y1="${n(a.y)}" x2="${n(b.x)}" y2="${n(b.y)}" stroke="${stroke}" stroke-width="${width}" opacity="${opacity}"${dashed}/>`
}

function shapeOf({ shape, size, fill, line, width, dash }: Look) {
  const dashes = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 3.5"' }[dash]
  const paint = `fill="${fill}" stroke="${line}" stroke-width="${width}"${dashes}`
  const corners = shapes[shape]
  return corners
    ? `<polygon points="${pointsOf(corners, size / 2)}" ${paint}/>`
    : `<circle r="${size / 2}" ${paint}/>`
}

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
