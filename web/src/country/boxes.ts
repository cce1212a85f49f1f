// Where municipalities lie in the picture, as the browser has drawn them.

/** Left and top, right and bottom, in the picture's own units. */
export type Box = [[number, number], [number, number]]

function boxOf(shape: SVGGraphicsElement): Box {
  const { x, y, width, height } = shape.getBBox()
  return [
    [x, y],
    [x + width, y + height],
  ]
}

/** Around all of them; null around none. */
export function boxAround(shapes: Iterable<SVGGraphicsElement>): Box | null {
  const boxes = [...shapes].map(boxOf)
  if (boxes.length === 0) return null
  return [
    [Math.min(...boxes.map(([[x]]) => x)), Math.min(...boxes.map(([[, y]]) => y))],
    [Math.max(...boxes.map(([, [x]]) => x)), Math.max(...boxes.map(([, [, y]]) => y))],
  ]
}

const middleOf = ([[left, top], [right, bottom]]: Box) => [(left + right) / 2, (top + bottom) / 2] as const

/** The nearest in a direction, by where their middles are; what lies to the side counts as further off. */
export function neighbourOf<T extends SVGGraphicsElement>(
  from: T,
  all: Iterable<T>,
  [dx, dy]: [number, number],
): T | null {
  const [x, y] = middleOf(boxOf(from))
  let best: T | null = null
  let least = Number.POSITIVE_INFINITY
  for (const shape of all) {
    const middle = middleOf(boxOf(shape))
    const [right, down] = [middle[0] - x, middle[1] - y]
    const along = right * dx + down * dy
    const aside = Math.abs(right * dy - down * dx)
    if (along <= 0 || aside > 2 * along) continue
    const far = along + 2 * aside
    if (far < least) [best, least] = [shape, far]
  }
  return best
}
