// Moves the map by wheel, fingers and buttons.
import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Box } from './boxes.ts'
import { height, width } from './drawn.ts'

export interface Moves {
  by(factor: number): void
  /** Brings the map to a part of it; the whole of it for null. */
  to(box: Box | null): void
  end(): void
}

/** `moved` is told where the map lies, and whether it glides there or follows somebody's hand. */
export function moving(
  svg: SVGSVGElement,
  moved: (transform: ZoomTransform, gliding: boolean) => void,
): Moves {
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter(movesMap)
    .scaleExtent([1, 24])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .on('zoom', ({ transform, sourceEvent }) => moved(transform, !sourceEvent))
  const map = select(svg).call(behaviour).on('dblclick.zoom', null)
  return {
    by: (factor) => behaviour.scaleBy(map, factor),
    to: (box) => behaviour.transform(map, box ? fitted(box) : zoomIdentity),
    end: () => {
      map.on('.zoom', null)
    },
  }
}

/** One finger on the whole country moves the page; two fingers, a wheel and a mouse move the map. */
function movesMap(this: SVGSVGElement, event: MouseEvent | TouchEvent | WheelEvent): boolean {
  if ('touches' in event) return event.touches.length > 1 || this.classList.contains('near')
  return event.type === 'wheel' || (!event.ctrlKey && event.button === 0)
}

function fitted([[left, top], [right, bottom]]: Box) {
  const k = Math.min(24, 0.9 / Math.max((right - left) / width, (bottom - top) / height))
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(k)
    .translate(-(left + right) / 2, -(top + bottom) / 2)
}
