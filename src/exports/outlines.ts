// The outlines of all municipalities and counties as GeoJSON, made once from the map in seed/.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import { packaged } from '../package-folder.ts'

type Topology = Parameters<typeof feature>[0]
interface Region {
  type: 'Feature'
  id: string
  properties: { name: string }
  geometry: unknown
}

const file = packaged('seed/geography/sweden.topojson')
const levels = { counties: 'COUNTY', municipalities: 'MUNICIPALITY' } as const

export interface Outlines {
  text: string
  etag: string
}

let made: Outlines | undefined

export function outlines(): Outlines {
  made ??= make()
  return made
}

function make(): Outlines {
  const map = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const features = (['counties', 'municipalities'] as const).flatMap((object) => {
    const regions = feature(map, map.objects[object] as never) as unknown as { features: Region[] }
    return regions.features.map(({ id, properties: { name }, geometry }) => ({
      type: 'Feature',
      id,
      properties: { code: id, name, level: levels[object] },
      geometry,
    }))
  })
  const text = JSON.stringify({
    type: 'FeatureCollection',
    attribution: 'Egen bearbetning av SCB:s kommungränser 2024 (CC0)',
    features,
  })
  return { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` }
}
