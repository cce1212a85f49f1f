// The shapes of the municipalities and the borders between counties.
import type { Drawn, Shape } from './drawn.ts'
import address from './sweden.topojson?url'

export interface Geography {
  shapes: Map<string, Shape>
  counties: string
}

let drawn: Promise<Geography> | undefined
/** Null until they have come. */
export let outlinesHere: Geography | null = null

/** Fetched once, however often the map is shown; a failure is tried again the next time. */
export function geography(): Promise<Geography> {
  drawn ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then(({ shapes, counties }: Drawn) => {
      outlinesHere = { shapes: new Map(shapes.map((shape) => [shape.code, shape])), counties }
      return outlinesHere
    })
    .catch((error) => {
      drawn = undefined
      throw error
    })
  return drawn
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
