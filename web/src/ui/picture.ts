// A picture of the page as a file of its own: drawn as it is seen, under its name, with what it must say once it has left the page.

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export interface Caption {
  title: string
  /** The day, the selection, and whatever else must be known. */
  notes: string[]
  /** What its colours and patterns mean: the class that they are drawn by, and the words. */
  keys?: { class: string; label: string }[]
}

/** What the style sheets say of shapes and letters. */
const drawn = [
  'display',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'paint-order',
  'vector-effect',
  'transform',
  'transform-origin',
]

function styled(from: Element, to: Element) {
  const style = getComputedStyle(from)
  to.setAttribute('style', drawn.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'))
  to.removeAttribute('class')
  for (const [i, child] of [...from.children].entries()) {
    const copy = to.children[i]
    if (copy) styled(child, copy)
  }
}

const MARGIN = 24
const LINE = 20
const KEY = 220

export function pictureOf(svg: SVGSVGElement, { title, notes, keys = [] }: Caption): string {
  const { width, height } = svg.viewBox.baseVal
  const copy = svg.cloneNode(true) as SVGSVGElement
  styled(svg, copy)
  const across = Math.max(1, Math.floor(width / KEY))
  const top = MARGIN + 16 + notes.length * LINE + MARGIN / 2
  const foot = Math.ceil(keys.length / across) * LINE + MARGIN
  copy.setAttribute('y', String(top))
  copy.setAttribute('x', String(MARGIN))
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const { color, fontFamily } = getComputedStyle(svg)
  const ground = getComputedStyle(document.documentElement).backgroundColor
  const [wide, high] = [width + 2 * MARGIN, top + height + foot]
  const lines = notes.map(
    (note, i) => `<text x="${MARGIN}" y="${MARGIN + 14 + (i + 1) * LINE}">${escaped(note)}</text>`,
  )
  const samples = keys.map(({ class: name, label }, i) => {
    const [x, y] = [MARGIN + (i % across) * KEY, top + height + Math.floor(i / across) * LINE + 8]
    return `<rect x="${x}" y="${y}" width="24" height="13" rx="3" style="${sample(svg, name)}"/><text x="${x + 32}" y="${y + 11}">${escaped(label)}</text>`
  })
  const inside = new XMLSerializer().serializeToString(copy)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" font-family="${escaped(fontFamily)}" font-size="14" fill="${color}"><title>${escaped(title)}</title><rect width="${wide}" height="${high}" fill="${ground}"/><text x="${MARGIN}" y="${MARGIN + 12}" font-size="20" font-weight="650">${escaped(title)}</text>${lines.join('')}${inside}${samples.join('')}</svg>`
}

/** How a shape of that class is drawn, read from the picture itself. */
function sample(svg: SVGSVGElement, name: string): string {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  probe.setAttribute('class', name)
  svg.append(probe)
  const style = getComputedStyle(probe)
  const said = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray']
    .map((each) => `${each}:${style.getPropertyValue(each)}`)
    .join(';')
  probe.remove()
  return escaped(said)
}

/** What every browser can hold in one canvas, along a side. */
const MOST_DOTS = 8_000

/** The same with dots, twice as fine as the screen. */
export async function pngOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    const { naturalWidth, naturalHeight } = image
    const scale = Math.min(2, MOST_DOTS / Math.max(naturalWidth, naturalHeight))
    canvas.width = naturalWidth * scale
    canvas.height = naturalHeight * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((made, failed) =>
      canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('The picture is too large.')))),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

export const svgBlob = (svg: string) => new Blob([svg], { type: 'image/svg+xml' })
