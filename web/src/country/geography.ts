// The shapes of the municipalities and the borders between counties.
import type { Drawn, Shape } from './drawn.ts'
import address from './sweden.topojson?url'

export interface Geography {
  shapes: Map<string, Shape>
  counties: string
}

let coming: Promise<Geography> | undefined
/** Null until they have come. */
export let outlinesHere: Geography | null = null

/** From now on these are the outlines. */
export function drawWith({ shapes, counties }: Drawn): Geography {
  outlinesHere = { shapes: new Map(shapes.map((shape) => [shape.code, shape])), counties }
  coming = Promise.resolve(outlinesHere)
  return outlinesHere
}

/** Fetched once, however often the map is shown; a failure is tried again the next time. */
export function geography(): Promise<Geography> {
  coming ??= fetch(address)
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
    .then(drawWith)
    .catch((error) => {
      coming = undefined
      throw error
    })
  return coming
}

/** What a map that stands in the page already is drawn with; null where there is none. */
export function drawnIn(page: ParentNode): Drawn | null {
  const links = [...page.querySelectorAll('.map [data-code]')]
  const outlineOf = (path: Element | null) => path?.getAttribute('d') ?? ''
  if (links.length === 0) return null
  return {
    shapes: links.map((link) => ({
      code: link.getAttribute('data-code') ?? '',
      outline: outlineOf(link.querySelector('path')),
    })),
    counties: outlineOf(page.querySelector('.map .counties')),
  }
}
