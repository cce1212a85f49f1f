// The demonstration world as acts: the country first, then county by county with its municipalities. Everything but the geography is invented.

import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { agreements } from './agreements.ts'
import type { Book } from './book.ts'
import { type County, countyOf, first } from './county.ts'
import { documents } from './documents.ts'
import { forums } from './forums.ts'
import { channels, functions, services } from './functions.ts'
import { districtsOf, type Group, groupOf } from './groups.ts'
import { type Nation, nationOf } from './nation.ts'
import { type Municipality, ongoing, type Place, placeOf } from './place.ts'
import { randomFor } from './random.ts'
import { relations } from './relations.ts'
import { absences, disputes, efforts, inventories, type Norm } from './reporting.ts'
import { organisations } from './roster.ts'

export interface DemoAct {
  name: string
  territories: string[]
  things: ThingDraft[]
  facts: FactDraft[]
  retract?: string[]
}

/** The same municipalities, norms and day give the same world, to the last id. */
export function demoActs(municipalities: Municipality[], norms: Norm[], today: string): DemoAct[] {
  const nation = nationOf(today)
  const places = municipalities.toSorted((a, b) => a.code.localeCompare(b.code)).map((m) => placeOf(m, today))
  const acts = [...new Set(places.map((place) => place.countyCode))].map((code) =>
    countyAct(
      code,
      places.filter((place) => place.countyCode === code),
      nation,
      norms,
      today,
    ),
  )
  return [actOf('demoNation', ['SE'], nation.book), ...acts]
}

const actOf = (name: string, territories: string[], { things, facts }: Book): DemoAct => ({
  name,
  territories,
  things,
  facts,
})

function countyAct(code: string, places: Place[], nation: Nation, norms: Norm[], today: string): DemoAct {
  const largest = places.reduce((a, b) => (b.population > a.population ? b : a))
  const county = countyOf(code, largest.name, nation, today)
  for (const members of districtsOf(places, county)) {
    const group = groupOf(members, county)
    for (const place of members) municipality(county, group, place, norms)
  }
  return actOf('demoCounty', ['SE', code, ...places.map((place) => place.code)], county.book)
}

function municipality(county: County, group: Group, place: Place, norms: Norm[]) {
  const { book, network, national } = county
  const before = book.facts.length
  const roster = organisations(book, place, group.roster, group.jointAuthority)
  if (place.known === 'SILENT') return
  if (network && place.random.chance(0.7))
    book.state('Seat', first(roster.MUNICIPALITY), network, ongoing(place))
  const apart = randomFor(`national/${place.code}`)
  if (apart.chance(place.strength / 5))
    book.state('Seat', first(roster.MUNICIPALITY), national, ongoing({ ...place, random: apart }))
  const tables = forums(book, place, roster, group)
  agreements(book, place, roster)
  documents(book, place, roster)
  functions(book, place, roster, group)
  services(book, place, roster, group)
  channels(book, place, roster)
  relations(book, place, roster)
  inventories(book, place, tables)
  absences(book, place, roster)
  efforts(book, place, norms, roster)
  disputes(book, place, before)
}
