// Suggested colours of what is drawn: organisations by their sector, everything else by its type. Those of the explorer in daylight.
import { forumKinds, organisationKinds, type Sector } from './kinds.ts'

export const sectorColours: Record<Sector, string> = {
  MUNICIPAL: '#5b7bb8',
  STATE: '#8a6bb1',
  REGIONAL: '#b56a93',
  CIVIL: '#5f9468',
  PRIVATE: '#9b8455',
}

export const typeColours = {
  ORGANISATION: '#7a7a7a',
  FORUM: '#3d4a5c',
  AGREEMENT: '#6b7f8f',
  TERRITORY: '#1f2933',
} as const

/** What no network draws, but lists and timelines do. */
export const thingColours = {
  DOCUMENT: '#8a7f66',
  FUNCTION: '#4f7f86',
  SERVICE: '#7d6a8f',
  CHANNEL: '#7f8a4f',
} as const

export type Drawn = keyof typeof typeColours

export interface KindRow {
  code: string
  type: 'ORGANISATION' | 'FORUM'
  sector: Sector | null
}

/** Every kind of actor, in the order of the contract. */
export const actorKinds: KindRow[] = [
  ...Object.entries(organisationKinds).map(
    ([code, { sector }]): KindRow => ({ code, type: 'ORGANISATION', sector }),
  ),
  ...Object.keys(forumKinds).map((code): KindRow => ({ code, type: 'FORUM', sector: null })),
]

/** The sector's colour when there is one, for an organisation's owner may be another than its kind suggests. */
export const colourOf = ({ type, sector }: { type: Drawn; sector: Sector | null }) =>
  sector ? sectorColours[sector] : typeColours[type]
