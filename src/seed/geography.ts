// The land: the country, its counties and municipalities, and which of them border on each other.
import { z } from 'zod'
import type { TerritoryDraft } from '../facts/draft.ts'
import { anything, count, day, decimal, keyIn, oneOf, organisationNumber, text } from './cells.ts'
import type { SeedAct } from './drafts.ts'
import { readRows } from './read.ts'

const country = z.object({ code: text, name: text, population: count, population_on: day })
const county = z.object({ code: z.string().regex(/^\d\d$/, 'must be two digits'), name: text })
const municipality = (counties: Map<string, unknown>) =>
  z.object({
    code: z.string().regex(/^\d{4}$/, 'must be four digits'),
    name: text,
    county_code: keyIn(counties, 'a code of geography/counties.csv'),
    latitude: decimal,
    longitude: decimal,
    population: count,
    population_on: day,
    group_code: anything,
    group_name: anything,
    organisation_number: organisationNumber,
    organisation_name: text,
  })

export interface Municipality {
  code: string
  county: string
  organisationNumber: string
  /** What the municipality calls itself: Mora kommun, Malmö stad. */
  organisationName: string
}

export interface Land {
  act: SeedAct
  counties: Map<string, unknown>
  municipalities: Map<string, Municipality>
}

export function readLand(folder: string): Land {
  const [sweden] = readRows(folder, 'geography/country.csv', country)
  if (!sweden) throw new Error('seed/geography/country.csv has no country.')
  const counties = new Map(
    readRows(folder, 'geography/counties.csv', county, 'code').map((row) => [row.code, row]),
  )
  const rows = readRows(folder, 'geography/municipalities.csv', municipality(counties), 'code')
  const { population, population_on: populationOn, code, name } = sweden
  const lands: TerritoryDraft[] = [
    { code, name, level: 'COUNTRY', population, populationOn },
    ...[...counties.values()].map((row): TerritoryDraft => {
      const within = rows.filter((each) => each.county_code === row.code)
      const sum = within.reduce((total, each) => total + each.population, 0)
      return { code: row.code, name: row.name, level: 'COUNTY', within: code, population: sum, populationOn }
    }),
    ...rows.map(
      (row): TerritoryDraft => ({
        code: row.code,
        name: row.name,
        level: 'MUNICIPALITY',
        within: row.county_code,
        population: row.population,
        populationOn: row.population_on,
        latitude: row.latitude,
        longitude: row.longitude,
        groupCode: row.group_code,
        groupName: row.group_name,
      }),
    ),
  ]
  const municipalities = new Map(
    rows.map((row) => [
      row.code,
      {
        code: row.code,
        county: row.county_code,
        organisationNumber: row.organisation_number,
        organisationName: row.organisation_name,
      },
    ]),
  )
  const neighbour = z.object({
    code: keyIn(municipalities, 'a code of geography/municipalities.csv'),
    neighbour_code: keyIn(municipalities, 'a code of geography/municipalities.csv'),
    across: oneOf(['LAND', 'WATER']),
  })
  const borders = readRows(folder, 'geography/neighbours.csv', neighbour).map((row) => ({
    code: row.code,
    neighbour: row.neighbour_code,
    across: row.across,
  }))
  const territories = lands.map((land) => land.code)
  return {
    act: { name: 'seed.geography', lands, borders, things: [], facts: [], territories },
    counties,
    municipalities,
  }
}

/** The codes with those of the counties they lie in and the country: whose results may change. */
export function withWholes(land: Land, codes: Iterable<string>) {
  const wholes = [...codes].flatMap((code) => [code, land.municipalities.get(code)?.county ?? code, 'SE'])
  return [...new Set(wholes)].sort()
}
