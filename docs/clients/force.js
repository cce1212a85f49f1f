// A force-directed layout in a few lines, and the question it draws the answer to. No library.

export const question = `query Network($code: String!) {
  municipality(code: $code) {
    name
    network {
      nodes { id label(lang: SV) type kind sector presence wanted { tables } }
      edges { id source target kind }
    }
  }
  actorKinds { kind colour }
}`

/** Ghosts are tied to the tables where a seat of theirs would count. */
export const drawn = ({ nodes, edges }) => ({
  nodes,
  edges: [
    ...edges,
    ...nodes.flatMap(({ id, wanted }) =>
      [...new Set(wanted.flatMap(({ tables }) => tables))].map((table) => ({
        id: `${id}-${table}`,
        source: id,
        target: table,
        kind: 'WANTED',
      })),
    ),
  ],
})

/** Everybody pushes everybody away, ties pull together, and all are drawn to the middle; the same answer gives the same picture. */
export function layout({ nodes, edges }, { width = 900, height = 600, steps = 300 } = {}) {
  const far = Math.sqrt((width * height) / Math.max(nodes.length, 1))
  const at = new Map(
    nodes.map(({ id }, i) => {
      const angle = i * 2.399963
      const radius = (Math.min(width, height) / 2) * Math.sqrt((i + 0.5) / nodes.length)
      return [id, { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) }]
    }),
  )
  const places = [...at.values()]
  for (let step = 0; step < steps; step++) {
    const reach = (far / 2) * (1 - step / steps)
    const moves = new Map(places.map((place) => [place, { x: 0, y: 0 }]))
    const push = (a, b, force) => {
      const distance = Math.hypot(a.x - b.x, a.y - b.y) || 0.01
      const [x, y] = [((a.x - b.x) / distance) * force(distance), ((a.y - b.y) / distance) * force(distance)]
      moves.get(a).x += x
      moves.get(a).y += y
      moves.get(b).x -= x
      moves.get(b).y -= y
    }
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) push(a, b, (distance) => (far * far) / distance)
    for (const { source, target } of edges)
      push(at.get(source), at.get(target), (distance) => (-distance * distance) / far)
    for (const [place, { x, y }] of moves) {
      const length = Math.hypot(x, y) || 1
      place.x += (x / length) * Math.min(length, reach) + (width / 2 - place.x) * 0.01
      place.y += (y / length) * Math.min(length, reach) + (height / 2 - place.y) * 0.01
      place.x = Math.min(width - 20, Math.max(20, place.x))
      place.y = Math.min(height - 20, Math.max(20, place.y))
    }
  }
  return at
}

const SVG = 'http://www.w3.org/2000/svg'

function shape(name, attributes, words) {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (words) element.textContent = words
  return element
}

/** Draws it: forums are squares, ghosts are dashed circles, and a dashed line leads to where they are wanted. */
export function draw(svg, network, kinds) {
  const picture = drawn(network)
  const at = layout(picture)
  const colours = new Map(kinds.map(({ kind, colour }) => [kind, colour]))
  svg.replaceChildren()
  for (const { source, target, kind } of picture.edges) {
    const [a, b] = [at.get(source), at.get(target)]
    const dashes = kind === 'WANTED' ? { 'stroke-dasharray': '4 4' } : {}
    svg.append(shape('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: '#999', ...dashes }))
  }
  for (const { id, label, type, kind, presence } of picture.nodes) {
    const { x, y } = at.get(id)
    const there = presence === 'PRESENT'
    const colour = colours.get(kind) ?? '#7a7a7a'
    const look = { stroke: colour, fill: there ? colour : '#fff', 'stroke-dasharray': there ? 'none' : '3 2' }
    const node =
      type === 'ORGANISATION'
        ? shape('circle', { cx: x, cy: y, r: 8, ...look })
        : shape('rect', { x: x - 8, y: y - 8, width: 16, height: 16, ...look })
    const words =
      presence === 'UNKNOWN' ? `${label}: okänt` : presence === 'MISSING' ? `${label}: saknas` : label
    node.append(shape('title', {}, words))
    svg.append(node, shape('text', { x: x + 11, y: y + 4, 'font-size': 11 }, words))
  }
}
