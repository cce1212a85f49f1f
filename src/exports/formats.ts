// The forms a network is exported in: what Cytoscape, networkx and D3, and any reader of GraphML or GEXF take.
import type { Picture, Values } from './picture.ts'

export interface Format {
  type: string
  write(picture: Picture): string
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

export const formats: Record<string, Format> = {
  cytoscape: { type: 'application/json; charset=utf-8', write: cytoscape },
  'node-link': { type: 'application/json; charset=utf-8', write: nodeLink },
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: graphml },
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: gexf },
}

function cytoscape({ about, nodes, edges }: Picture): string {
  const data = (each: object) => ({ data: each })
  return JSON.stringify({ data: about, elements: { nodes: nodes.map(data), edges: edges.map(data) } })
}

/** Several edges may join the same two: each has its id as its key. */
function nodeLink({ about, nodes, edges }: Picture): string {
  const keyed = edges.map(({ id, ...edge }) => ({ key: id, ...edge }))
  return JSON.stringify({ directed: false, multigraph: true, graph: about, nodes, edges: keyed })
}

const named: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

/** Text as XML takes it; what XML cannot hold at all is left out. The builder of the RDF leaves line breaks in attributes, which readers then take for spaces. */
export const escaped = (value: unknown) =>
  String(value)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&${named[sign]};`)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const xmlTypes: Record<string, string> = { string: 'string', number: 'int', boolean: 'boolean' }

/** Every name that some of them have, with its type. */
function columns(rows: Values[], without: string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of rows.flatMap((row) => Object.entries(row)))
    if (!without.includes(name)) found.set(name, xmlTypes[typeof value] ?? 'string')
  return found
}

function graphml({ about, nodes, edges }: Picture): string {
  const sorts = [
    ['graph', [about], []],
    ['node', nodes, ['id']],
    ['edge', edges, ['id', 'source', 'target']],
  ] as const
  const keys = sorts.flatMap(([sort, rows, without]) =>
    [...columns([...rows], [...without])].map(
      ([name, type]) =>
        `<key id="${sort}-${escaped(name)}" for="${sort}" attr.name="${escaped(name)}" attr.type="${type}"/>`,
    ),
  )
  const data = (sort: string, row: Values, without: string[]) =>
    Object.entries(row)
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => `<data key="${sort}-${escaped(name)}">${escaped(value)}</data>`)
      .join('')
  return [
    XML,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    `<graph id="network" edgedefault="undirected">${data('graph', about, [])}`,
    ...nodes.map((node) => `<node id="${escaped(node.id)}">${data('node', node, ['id'])}</node>`),
    ...edges.map(
      (edge) =>
        `<edge id="${escaped(edge.id)}" source="${escaped(edge.source)}" target="${escaped(edge.target)}">${data('edge', edge, ['id', 'source', 'target'])}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ].join('\n')
}

/** In parts from 0 to 255: what every reader of GEXF understands. */
function shade(colour: unknown): string {
  const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(String(colour)) ?? []
  return `<viz:color r="${Number.parseInt(r, 16)}" g="${Number.parseInt(g, 16)}" b="${Number.parseInt(b, 16)}"/>`
}

const gexfTypes: Record<string, string> = { string: 'string', int: 'integer', boolean: 'boolean' }

/** GEXF 1.2: networkx reads no later version, and Gephi reads it too. */
function gexf({ about, nodes, edges }: Picture): string {
  const attributes = (sort: string, rows: Values[], without: string[]) => [
    `<attributes class="${sort}">`,
    ...[...columns(rows, without)].map(
      ([name, type]) =>
        `<attribute id="${escaped(name)}" title="${escaped(name)}" type="${gexfTypes[type]}"/>`,
    ),
    '</attributes>',
  ]
  const values = (row: Values, without: string[]) =>
    Object.entries(row)
      .filter(([name]) => !without.includes(name))
      .map(([name, value]) => `<attvalue for="${escaped(name)}" value="${escaped(value)}"/>`)
      .join('')
  const ends = ['id', 'source', 'target']
  return [
    XML,
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `<meta><description>${escaped(`${about.name}, ${about.asOf}`)}</description></meta>`,
    '<graph defaultedgetype="undirected">',
    ...attributes('node', nodes, ['id', 'label']),
    ...attributes('edge', edges, ends),
    '<nodes>',
    ...nodes.map(
      (node) =>
        `<node id="${escaped(node.id)}" label="${escaped(node.label)}"><attvalues>${values(node, ['id', 'label'])}</attvalues>${shade(node.colour)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(
      (edge) =>
        `<edge id="${escaped(edge.id)}" source="${escaped(edge.source)}" target="${escaped(edge.target)}"><attvalues>${values(edge, ends)}</attvalues></edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ].join('\n')
}
