// The shapes of the municipalities and the borders between counties, drawn flat once.
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import address from './sweden.topojson?url'

export const width = 420
export const height = 920

export interface Shape {
  code: string
  /** An outline as SVG writes it. */
  outline: string
  center: [number, number]
  bounds: [[number, number], [number, number]]
}

export interface Geography {
  shapes: Map<string, Shape>
  counties: string
}

type Topology = Parameters<typeof feature>[0]
type Regions = { type: 'GeometryCollection'; geometries: { type: 'Polygon'; id: string; arcs: number[][] }[] }

let drawn: Promise<Geography> | undefined

/** Fetched and drawn once, however often the map is shown; a failure is tried again the next time. */
export function geography(): Promise<Geography> {
  drawn ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then(draw)
    .catch((error) => {
      drawn = undefined
      throw error
    })
  return drawn
}

function draw(topology: Topology): Geography {
  const municipalities = topology.objects.municipalities as unknown as Regions
  const { features } = feature(topology, municipalities)
  const whole = { type: 'FeatureCollection' as const, features }
  const projection = geoConicConformal()
    .parallels([58, 66])
    .rotate([-16.5, 0])
    .fitExtent(
      [
        [6, 6],
        [width - 6, height - 6],
      ],
      whole,
    )
  const path = geoPath(projection).digits(1)
  const shapes = features.map((each) => ({
    code: String(each.id),
    outline: path(each) ?? '',
    center: path.centroid(each),
    bounds: path.bounds(each),
  }))
  const between = mesh(
    topology,
    municipalities as never,
    (a, b) => a === b || String(a.id).slice(0, 2) !== String(b.id).slice(0, 2),
  )
  return { shapes: new Map(shapes.map((shape) => [shape.code, shape])), counties: path(between) ?? '' }
}

/** The nearest shape in a direction, by its centre; what lies to the side counts as further off. */
export function neighbourOf(from: Shape, all: Iterable<Shape>, [dx, dy]: [number, number]): Shape | null {
  let best: Shape | null = null
  let least = Number.POSITIVE_INFINITY
  for (const shape of all) {
    const [x, y] = [shape.center[0] - from.center[0], shape.center[1] - from.center[1]]
    const along = x * dx + y * dy
    const aside = Math.abs(x * dy - y * dx)
    if (along <= 0 || aside > 2 * along) continue
    const far = along + 2 * aside
    if (far < least) [best, least] = [shape, far]
  }
  return best
}
