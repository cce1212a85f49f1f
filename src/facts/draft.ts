// What an act wants written: things and facts as plain values, before they have audit numbers.

import type { OrganisationKind, Sector } from '../actors/kinds.ts'
import type { FactType, ThingType } from './kinds.ts'

export interface ThingDraft {
  id: string
  type: ThingType
  kind: string
  /** A second kind of what is two in one: a municipality that is its own region. It counts as either. */
  also?: OrganisationKind
  name: string
  sector?: Sector
  placeholder?: boolean
  organisationNumber?: string
}

export interface SourceDraft {
  kind:
    | 'MUNICIPAL_PAGE'
    | 'AUTHORITY_PAGE'
    | 'PRESS_OR_OTHER'
    | 'DOCUMENT_ARCHIVE'
    | 'REGISTER'
    | 'MUNICIPALITY_REPORT'
    | 'PARTNER_CONFIRMATION'
    | 'INVENTED'
  title: string
  url?: string
  publisher?: string
}

export type Lane = 'SHARED' | 'OWN' | 'SECRET'

/** Days are ISO strings; an absent start or observation is unknown, an absent end is unknown unless `untilKind` says OPEN_ENDED. */
export interface FactDraft {
  /** Given by seeds, so that they can be run again; otherwise random. */
  id?: string
  fact: FactType
  of: string
  to?: string
  from?: string
  fromPrecision?: Precision
  until?: string
  untilPrecision?: Precision
  untilKind?: 'DAY' | 'OPEN_ENDED' | 'UNKNOWN'
  observedOn?: string
  /** How exactly the source gives that day: it is the first day of the month or year. */
  observedPrecision?: Precision
  lane?: Lane
  owner?: string
  source: SourceDraft
  /** The fact it stands in the place of. */
  corrects?: string
  /** A Meeting's attending actors. */
  attendedBy?: string[]
  says?: Record<string, string | string[] | number>
}

export type Precision = 'DAY' | 'MONTH' | 'YEAR'

export interface TerritoryDraft {
  code: string
  name: string
  level: 'COUNTRY' | 'COUNTY' | 'MUNICIPALITY'
  /** The code of the territory it lies in. */
  within?: string
  population?: number
  populationOn?: string
  /** WGS 84, degrees. */
  latitude?: number
  longitude?: number
  /** SKR's group of municipalities. */
  groupCode?: string
  groupName?: string
}

/** Two territories that border on each other; `code` is the lower of the two. */
export interface BorderDraft {
  code: string
  neighbour: string
  across: 'LAND' | 'WATER'
}
