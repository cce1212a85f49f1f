// Draws the municipalities and the borders between counties flat, when the explorer is built: readers get outlines, not coordinates.
import { readFileSync } from 'node:fs'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { Plugin } from 'vite'
import { type Drawn, height, width } from './src/country/drawn.ts'

type Topology = Parameters<typeof feature>[0]
type Regions = { type: 'GeometryCollection'; geometries: { type: 'Polygon'; id: string; arcs: number[][] }[] }

/** Whoever imports the topology's address gets that of its outlines. */
export const outlines: Plugin = {
  name: 'outlines',
  enforce: 'pre',
  load(id) {
    const [file = '', query] = id.split('?')
    if (!file.endsWith('.topojson') || query !== 'url') return undefined
    const source = JSON.stringify(drawn(topology(readFileSync(file, 'utf8'))))
    if (this.meta.watchMode)
      return `export default 'data:application/json,' + ${JSON.stringify(encodeURIComponent(source))}`
    const asset = this.emitFile({ type: 'asset', name: 'outlines.json', source })
    return `export default import.meta.ROLLUP_FILE_URL_${asset}`
  },
}

export const topology = (text: string): Topology => JSON.parse(text)

export function drawn(topology: Topology): Drawn {
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
  const shapes = features.map((each) => ({ code: String(each.id), outline: path(each) ?? '' }))
  const between = mesh(
    topology,
    municipalities as never,
    (a, b) => a === b || String(a.id).slice(0, 2) !== String(b.id).slice(0, 2),
  )
  return { shapes, counties: path(between) ?? '' }
}
