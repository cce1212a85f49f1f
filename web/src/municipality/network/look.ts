// How each node looks, on the screen and in a file: its shape, size, colours and dashes.
import type { NetworkQuery } from '../../operations.generated.ts'

type Answer = NonNullable<NetworkQuery['municipality']>
export type NetNode = Answer['network']['nodes'][number]
export type NetEdge = Answer['network']['edges'][number]

export interface Picture {
  nodes: NetNode[]
  edges: NetEdge[]
  /** Actors that hang on one tie, each with the table it is to. */
  single: Map<string, string>
}

/** What is drawn: everything but the territory itself, which all would hang on. */
export function pictureOf({ network, networkMeasures }: Answer): Picture {
  const nodes = network.nodes.filter(({ type }) => type !== 'TERRITORY')
  const shown = new Set(nodes.map(({ id }) => id))
  const edges = network.edges.filter(({ source, target }) => shown.has(source) && shown.has(target))
  const ghosts = nodes.flatMap(({ id, presence, wanted }) =>
    presence === 'PRESENT'
      ? []
      : [...new Set(wanted.flatMap(({ tables }) => tables))]
          .filter((table) => shown.has(table))
          .map((table): NetEdge => ({ ...nothing, id: `${id} ${table}`, source: id, target: table })),
  )
  const single = new Map(networkMeasures.singleTies.map(({ actor, table }) => [actor.id, table.id]))
  return { nodes, edges: [...edges, ...ghosts], single }
}

const nothing = { kind: 'SEAT', from: null, until: null, role: null, basis: null, observedOn: null } as const

export const isGhost = ({ presence }: Pick<NetNode, 'presence'>) => presence !== 'PRESENT'

/** Corners between -1 and 1; null is a circle. */
export const shapes = {
  MUNICIPAL: null,
  STATE: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85],
  REGIONAL: [0, -1, 1, 0, 0, 1, -1, 0],
  CIVIL: [0, -1, 0.98, 0.78, -0.98, 0.78],
  PRIVATE: [-0.5, -0.9, 0.5, -0.9, 1, 0, 0.5, 0.9, -0.5, 0.9, -1, 0],
  FORUM: null,
  AGREEMENT: [-0.75, -1, 0.3, -1, 0.75, -0.55, 0.75, 1, -0.75, 1],
} as const satisfies Record<string, readonly number[] | null>

export type Shape = keyof typeof shapes

export const shapeOf = ({ type, sector }: Pick<NetNode, 'type' | 'sector'>): Shape =>
  type === 'FORUM' || type === 'AGREEMENT' ? type : (sector ?? 'MUNICIPAL')

export const isSingle = ({ single }: Picture, { source, target }: Pick<NetEdge, 'source' | 'target'>) =>
  single.get(source) === target

/** How a tie is drawn, on the screen and in a file. */
export type EdgeLook = 'ghost' | 'weak' | 'single' | ''

export function edgeLook(picture: Picture, edge: NetEdge): EdgeLook {
  if (picture.nodes.some((node) => node.id === edge.source && isGhost(node))) return 'ghost'
  if (edge.basis === 'DEFINITION' || edge.basis === 'PLANNED') return 'weak'
  return isSingle(picture, edge) ? 'single' : ''
}

export interface Colours {
  ink: string
  muted: string
  ground: string
  lineStrong: string
  gap: string
  gapSoft: string
  unknown: string
  unknownLine: string
  focus: string
  forum: string
  agreement: string
  agreementLine: string
  sector: Record<string, string>
  font: string
}

/** The colours of the page as they are now, read from the page itself. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('i'))
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    ink: read('ink'),
    muted: read('muted'),
    ground: read('ground'),
    lineStrong: read('line-strong'),
    gap: read('gap'),
    gapSoft: read('gap-soft'),
    unknown: read('unknown'),
    unknownLine: read('unknown-line'),
    focus: read('focus'),
    forum: read('forum'),
    agreement: read('agreement'),
    agreementLine: read('agreement-line'),
    sector: {
      MUNICIPAL: read('sector-municipal'),
      STATE: read('sector-state'),
      REGIONAL: read('sector-regional'),
      CIVIL: read('sector-civil'),
      PRIVATE: read('sector-private'),
    },
    font: getComputedStyle(element).fontFamily,
  }
  probe.remove()
  return colours
}

export interface Look {
  shape: Shape
  size: number
  fill: string
  line: string
  width: number
  dash: 'solid' | 'dashed' | 'dotted'
  text: string
}

export function lookOf(
  node: Pick<NetNode, 'type' | 'sector' | 'presence'>,
  single: boolean,
  colours: Colours,
): Look {
  const shape = shapeOf(node)
  if (node.presence === 'MISSING')
    return {
      shape,
      size: 26,
      fill: colours.gapSoft,
      line: colours.gap,
      width: 2,
      dash: 'dashed',
      text: colours.gap,
    }
  if (node.presence === 'UNKNOWN')
    return {
      shape,
      size: 26,
      fill: colours.unknown,
      line: colours.unknownLine,
      width: 2,
      dash: 'dotted',
      text: colours.muted,
    }
  if (shape === 'FORUM')
    return {
      shape,
      size: 58,
      fill: colours.forum,
      line: colours.ink,
      width: 2.5,
      dash: 'solid',
      text: colours.ink,
    }
  if (shape === 'AGREEMENT')
    return {
      shape,
      size: 40,
      fill: colours.agreement,
      line: colours.agreementLine,
      width: 2,
      dash: 'solid',
      text: colours.ink,
    }
  const fill = colours.sector[shape] ?? colours.muted
  return {
    shape,
    size: 28,
    fill,
    line: single ? colours.ink : fill,
    width: single ? 3 : 1,
    dash: 'solid',
    text: colours.ink,
  }
}
