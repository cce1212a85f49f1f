// The organisations on record in one municipality: its own parts, the associations, the companies.

import type { OrganisationKind, Sector } from '../actors/kinds.ts'
import type { Book } from './book.ts'
import { nameIn, secondNames } from './names.ts'
import { likely, ongoing, type Place } from './place.ts'

/** Who there is to invite, by kind: the municipality's own organisations, and those it shares. */
export type Roster = Partial<Record<OrganisationKind, string[]>>

const parts = [
  'SCHOOL',
  'PRESCHOOL',
  'STUDENT_HEALTH',
  'SOCIAL_SERVICES',
  'LEISURE',
  'MUNICIPAL_COMPANY',
] as const satisfies OrganisationKind[]

const others: Partial<Record<OrganisationKind, number>> = {
  FAITH_COMMUNITY: 0.7,
  SPORTS_CLUB: 0.75,
  STUDY_ASSOCIATION: 0.25,
  VICTIM_SUPPORT: 0.4,
  TENANTS_ASSOCIATION: 0.15,
  PARENTS_ASSOCIATION: 0.15,
  NIGHT_PATROL: 0.35,
  CIVIL_ASSOCIATION: 0.45,
  HOUSING_COMPANY: 0.9,
  PARKING_COMPANY: 0.25,
  SECURITY_COMPANY: 0.45,
  BUSINESS_ASSOCIATION: 0.5,
}
const seconds: OrganisationKind[] = ['FAITH_COMMUNITY', 'SPORTS_CLUB', 'HOUSING_COMPANY']

export function organisations(book: Book, place: Place, shared: Roster, joint: string | undefined): Roster {
  const { code, name, random } = place
  const kommun = book.organisation('MUNICIPALITY', nameIn('MUNICIPALITY', name), ongoing(place), {
    reach: [code],
    partOf: joint ? [joint] : [],
  })
  const roster: Roster = { ...shared, MUNICIPALITY: [kommun] }
  if (place.known === 'SILENT') return roster
  const add = (kind: OrganisationKind, more: { sector?: Sector; partOf?: string[]; label?: string } = {}) => {
    const { label = nameIn(kind, name), ...how } = more
    const id = book.organisation(kind, label, ongoing(place), { reach: [code], ...how })
    roster[kind] = [...(roster[kind] ?? []), id]
  }
  for (const kind of parts) if (likely(place, 0.85)) add(kind, { partOf: [kommun] })
  if (!shared.RESCUE_SERVICE) add('RESCUE_SERVICE', { partOf: [kommun] })
  for (const [kind, usual] of Object.entries(others) as [OrganisationKind, number][]) {
    if (shared[kind] || !likely(place, usual)) continue
    const municipal = kind === 'HOUSING_COMPANY' && random.chance(0.75)
    add(kind, municipal ? { sector: 'MUNICIPAL', partOf: [kommun] } : {})
  }
  if (place.size !== 'SMALL') {
    for (const kind of seconds) if (random.chance(0.5)) add(kind, { label: `${secondNames[kind]} i ${name}` })
    if (random.chance(0.3)) add('SCHOOL', { sector: 'PRIVATE', label: `${secondNames.SCHOOL} i ${name}` })
  }
  return roster
}

/** A page that thanks "the associations of X": one entry that stands for nobody in particular. */
export const collective = (book: Book, place: Place) =>
  book.organisation('CIVIL_ASSOCIATION', `Föreningar i ${place.name} (exempel)`, ongoing(place), {
    reach: [place.code],
    placeholder: true,
  })
