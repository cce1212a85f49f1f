// Draws the network with Cytoscape, which is fetched when a network is first shown.
import cytoscape from 'cytoscape'
import { pngOf, svgBlob } from '../../ui/picture.ts'
import type { PictureKind } from '../../ui/taking.ts'
import { type Colours, edgeLook, isGhost, lookOf, type NetNode, type Picture, shapes } from './look.ts'
import { type Spot, spotsOf, stretched } from './places.ts'
import { type Caption, svgOf } from './svg.ts'

export interface Drawing {
  show: (picture: Picture, colours: Colours) => void
  /** Brings out one node and its ties, or else several with theirs; without either all are alike. */
  focus: (id: string | null, lifted: Set<string> | null) => void
  zoom: (by: number) => void
  whole: () => void
  spots: () => [string, Spot][]
  /** The picture as a file, with what it must say of itself. */
  file: (kind: PictureKind, caption: Caption) => Promise<Blob>
  destroy: () => void
}

/** The page's own rules refuse a style sheet made by a script: ours says the same, and this keeps Cytoscape from adding it. */
function keepOwnStyles() {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  document.head.appendChild(Object.assign(document.createElement('meta'), { id }))
}

export function draw(place: HTMLElement, chosen: (id: string | null) => void, large: boolean): Drawing {
  keepOwnStyles()
  const cy = cytoscape({
    container: place,
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    // A large network is moved as one picture, and drawn sharp when it lies still.
    textureOnViewport: large,
    pixelRatio: 'auto',
  })
  const known = new Map<string, Spot>()
  let now: { picture: Picture; colours: Colours } | null = null
  cy.on('tap', 'node', (event) => chosen(event.target.id()))
  cy.on('tap', (event) => event.target === cy && chosen(null))
  const remember = () => {
    for (const node of cy.nodes().toArray()) known.set(node.id(), { ...node.position() })
  }
  return {
    show(picture, colours) {
      const first = now === null
      const repainted = !first && now?.picture === picture
      now = { picture, colours }
      if (repainted) {
        for (const node of picture.nodes) cy.getElementById(node.id).data(dataOf(node, picture, colours))
        cy.style(styleOf(colours))
        return
      }
      remember()
      const spots = spotsOf(picture, known)
      cy.elements().remove()
      cy.style(styleOf(colours))
      cy.add([
        ...picture.nodes.map((node) => ({
          data: dataOf(node, picture, colours),
          position: { ...(spots.get(node.id) ?? { x: 0, y: 0 }) },
        })),
        ...picture.edges.map((edge) => ({
          data: { id: edge.id, source: edge.source, target: edge.target },
          classes: edgeLook(picture, edge),
        })),
      ])
      if (first) {
        settle(cy, picture.nodes.length)
        const size = { width: cy.width(), height: cy.height() }
        const laid = cy.nodes().map((node) => [node.id(), node.position()] as [string, Spot])
        const alone = new Set(
          cy
            .nodes()
            .filter((node) => node.degree(false) === 0)
            .map((node) => node.id()),
        )
        for (const [id, spot] of stretched(laid, alone, size)) cy.getElementById(id).position({ ...spot })
        cy.fit(undefined, 20)
        if (cy.zoom() > 1.15) cy.zoom(1.15)
        cy.center()
      }
      remember()
    },
    focus(id, lifted) {
      cy.elements().removeClass('faded chosen')
      if (id === null && lifted === null) return
      const shown = cy
        .nodes()
        .filter((node) => (id === null ? lifted?.has(node.id()) : node.id() === id) ?? false)
      if (id !== null) shown.addClass('chosen')
      cy.elements().difference(shown.closedNeighborhood()).addClass('faded')
    },
    zoom(by) {
      cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    whole: () => cy.fit(undefined, 36),
    spots: () => cy.nodes().map((node) => [node.id(), { ...node.position() }] as [string, Spot]),
    async file(kind, caption) {
      if (!now) throw new Error('Nothing has been drawn yet.')
      const spots = new Map(cy.nodes().map((node) => [node.id(), node.position()] as [string, Spot]))
      const shapes = svgBlob(svgOf(now.picture, spots, now.colours, caption))
      return kind === 'svg' ? shapes : pngOf(shapes)
    },
    destroy: () => cy.destroy(),
  }
}

function settle(cy: cytoscape.Core, nodes: number) {
  cy.layout({
    name: 'cose',
    animate: false,
    randomize: false,
    fit: false,
    padding: 36,
    nodeOverlap: 30,
    idealEdgeLength: () => 70,
    nodeRepulsion: () => 60_000,
    edgeElasticity: () => 90,
    gravity: 1.2,
    numIter: nodes > 300 ? 120 : 700,
    nodeDimensionsIncludeLabels: true,
  }).run()
}

function dataOf(node: NetNode, { single }: Picture, colours: Colours) {
  const look = lookOf(node, single.has(node.id), colours)
  const corners = shapes[look.shape]
  return {
    id: node.id,
    label: isGhost(node) && node.presence === 'UNKNOWN' ? `${node.label}?` : node.label,
    shape: corners ? 'polygon' : 'ellipse',
    corners: corners ? corners.join(' ') : '-1 -1 1 -1 1 1 -1 1',
    ...{
      size: look.size,
      fill: look.fill,
      line: look.line,
      width: look.width,
      dash: look.dash,
      text: look.text,
    },
  }
}

const styleOf = (colours: Colours): cytoscape.StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'data(shape)' as 'ellipse',
      'shape-polygon-points': 'data(corners)' as unknown as string,
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(fill)',
      'border-color': 'data(line)',
      'border-width': 'data(width)',
      'border-style': 'data(dash)' as 'solid',
      label: 'data(label)',
      color: 'data(text)',
      'font-family': colours.font,
      'font-size': 12,
      'text-valign': 'bottom',
      'text-margin-y': 5,
      'text-wrap': 'wrap',
      'text-max-width': '120px',
      'text-background-color': colours.ground,
      'text-background-opacity': 0.82,
      'text-background-padding': '1.5px',
      'min-zoomed-font-size': 6,
    },
  },
  {
    selector: 'edge',
    style: { width: 1.4, 'line-color': colours.lineStrong, 'curve-style': 'haystack', opacity: 0.75 },
  },
  { selector: 'edge.single', style: { width: 2.6, 'line-color': colours.ink, opacity: 0.8 } },
  { selector: 'edge.weak', style: { 'line-style': 'dashed', opacity: 0.5 } },
  {
    selector: 'edge.ghost',
    style: { 'line-style': 'dotted', 'line-color': colours.unknownLine, opacity: 0.7 },
  },
  { selector: '.faded', style: { opacity: 0.14 } },
  {
    selector: 'node.chosen',
    style: { 'border-color': colours.focus, 'border-width': 4, 'font-weight': 'bold' },
  },
]
