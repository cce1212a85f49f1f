// Finds the territory that somebody names by code or name, and says which ones it could have been.

import type { Database } from '../database/driver.ts'
import { ofLevel } from '../territories/queries.ts'
import { BadUsage } from './usage.ts'

export interface AskedPlaces {
  municipality?: string | undefined
  county?: string | undefined
}

/** The municipalities asked for; all of them when none is named. */
export async function placesAsked(database: Database, { municipality, county }: AskedPlaces) {
  const places = await ofLevel(database, { level: 'MUNICIPALITY' })
  if (municipality !== undefined) return [placeCalled(municipality, places, 'kommun')]
  if (county === undefined) return places
  const { code } = placeCalled(county, await ofLevel(database, { level: 'COUNTY' }), 'län')
  return places.filter(({ within }) => within === code)
}

/** The territories whose norms are asked about: a municipality, a county with those inside it, or the country with all of them. */
export async function territoriesAsked(database: Database, asked: AskedPlaces) {
  const municipalities = await placesAsked(database, asked)
  if (asked.municipality !== undefined) return municipalities
  const counties = await ofLevel(database, { level: 'COUNTY' })
  if (asked.county !== undefined) return [placeCalled(asked.county, counties, 'län'), ...municipalities]
  return [...(await ofLevel(database, { level: 'COUNTRY' })), ...counties, ...municipalities]
}

interface Named {
  code: string
  name: string
}

const folded = (text: string) => text.trim().toLocaleLowerCase('sv')
/** "Göteborgs kommun" is Göteborg and "Skåne" is Skåne län; "Hällefors kommun" needs no s to lose. */
const without = (name: string) => folded(name).replace(/ (kommun|stad|län)$/, '')
const alike = (a: string, b: string) => a === b || a === `${b}s` || `${a}s` === b

export function placeCalled<T extends Named>(asked: string, places: T[], what: 'kommun' | 'län'): T {
  const found =
    places.find(({ code, name }) => code === asked.trim() || folded(name) === folded(asked)) ??
    places.find(({ name }) => without(name) === without(asked)) ??
    places.find(({ name }) => alike(without(name), without(asked)))
  if (found) return found
  const start = without(asked).slice(0, 4)
  const near = places.filter(({ name }) => start.length > 2 && folded(name).startsWith(start))
  const hint = near.length
    ? ` Menades ${near
        .slice(0, 4)
        .map(({ name }) => name)
        .join(', ')}?`
    : ''
  const none = what === 'kommun' ? 'ingen kommun' : 'inget län'
  throw new BadUsage(`Det finns ${none} med koden eller namnet ${asked.slice(0, 40)}.${hint}`)
}
