// A band of the heat map, painted when it comes near what is seen and let go when it is far; and the head above all bands.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Sweden } from '../country/sweden.ts'
import { printing } from '../shell/settings.ts'
import { type Band, cell, head, type Layout, names } from './layout.ts'
import { paintCells, paintHead, paintNames, sized } from './paint.ts'
import type { Paints } from './sprites.ts'

interface BandProps {
  sweden: Sweden
  layout: Layout
  band: Band
  paints: Paints
}

/** How far outside what is seen a band is painted already, in its own heights. */
const NEAR = '100% 0px'

/** Dots to a pixel of the page, for letters that are printed as an image. */
const PRINTED = 3

export function BandView({ sweden, layout, band, paints }: BandProps) {
  const place = useRef<HTMLDivElement>(null)
  const cells = useRef<HTMLCanvasElement>(null)
  const labels = useRef<HTMLCanvasElement>(null)
  const [seen, setSeen] = useState(false)
  // On paper all of them are.
  const near = seen || printing.value
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting ?? false), {
      root: place.current?.closest('.heat') ?? null,
      rootMargin: NEAR,
    })
    if (place.current) watcher.observe(place.current)
    return () => watcher.disconnect()
  }, [])
  // Before it is shown: a print does not wait for what comes later.
  useLayoutEffect(() => {
    if (!near || !cells.current || !labels.current) return
    const { scale } = paints
    const picture = sized(cells.current, layout.columns.length * cell, band.height, scale)
    if (picture) paintCells(picture, sweden, layout, band, paints)
    const text = sized(labels.current, names, band.height, scale)
    if (text) paintNames(text, sweden, layout, band, paints)
  }, [near, sweden, layout, paints])
  return (
    <div ref={place} class="heat-band" style={{ height: `${band.height}px` }}>
      {near && (
        <>
          <canvas ref={labels} class="heat-names" />
          <canvas ref={cells} />
        </>
      )}
    </div>
  )
}

export function HeadView({ sweden, columns, paints }: { sweden: Sweden; columns: number[]; paints: Paints }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const image = useRef<HTMLImageElement>(null)
  const paper = printing.value
  useLayoutEffect(() => {
    const scale = paper ? PRINTED : paints.scale
    const to = canvas.current && sized(canvas.current, columns.length * cell, head, scale)
    if (!to) return
    paintHead(to, sweden, columns, paints)
    if (image.current) image.current.src = to.canvas.toDataURL()
  }, [sweden, columns, paints, paper])
  return (
    <div class="heat-head" style={{ height: `${head}px` }}>
      <span class="heat-corner" style={{ width: `${names}px` }} />
      <canvas ref={canvas} />
      {/* On every sheet: a canvas is painted on the first alone. */}
      {paper && <img ref={image} alt="" width={columns.length * cell} height={head} />}
    </div>
  )
}
