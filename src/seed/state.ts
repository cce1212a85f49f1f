// The organisations of the state and the regions, and the faith communities entitled to grants; their renamings and successions.
import { z } from 'zod'
import type { FactDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import {
  dayOrNothing,
  keyIn,
  keysIn,
  oneOf,
  organisationKind,
  organisationNumber,
  organisationNumberOrNothing,
  text,
} from './cells.ts'
import { ending, starting } from './days.ts'
import { type Evidence, fact, idOf, type SeedAct } from './drafts.ts'
import { Malformed } from './malformed.ts'
import { actOf, type Organisation, type Reading } from './organisation-act.ts'
import { readRows } from './read.ts'

export function stateAct(reading: Reading): SeedAct {
  const renamings = readRenamings(reading)
  const regions = regionsOf(reading)
  const organisations = [
    ...agencies(reading),
    ...countyBoards(reading),
    ...regions.organisations,
    ...policeRegions(reading),
    ...faithCommunities(reading),
  ]
  for (const each of organisations) {
    reading.register.add(each.kind, each.name, idOf('Organisation', each.key))
    each.renamed = renamings.some((row) => row.kind === each.kind && row.organisation === each.name)
  }
  const facts = [...regions.facts, ...names(reading, renamings), ...successions(reading)]
  return actOf('seed.organisations.state', reading.land, organisations, facts)
}

const sourceIn = ({ sources }: Reading) => keyIn(sources, 'a key of organisations/sources.yaml')
const countyIn = ({ land }: Reading) => keyIn(land.counties, 'a code of geography/counties.csv')
const evidenceOf = ({ sources }: Reading, row: { source: string }) => sources.get(row.source) as Evidence

const agencies = (reading: Reading) =>
  readRows(
    reading.folder,
    'organisations/agencies.csv',
    z.object({
      key: text,
      name: text,
      kind: organisationKind,
      organisation_number: organisationNumberOrNothing,
      until: dayOrNothing,
      source: sourceIn(reading),
    }),
  ).map(
    (row): Organisation => ({
      key: `agency:${row.key}`,
      name: row.name,
      kind: row.kind,
      number: row.organisation_number,
      reach: ['SE'],
      evidence: { ...evidenceOf(reading, row), ...ending(row.until) },
    }),
  )

const body = (reading: Reading) =>
  z.object({
    county_code: countyIn(reading),
    name: text,
    organisation_number: organisationNumber,
    source: sourceIn(reading),
  })

const countyBoards = (reading: Reading) =>
  readRows(reading.folder, 'organisations/county-boards.csv', body(reading)).map(
    (row): Organisation => ({
      key: `county-board:${row.county_code}`,
      name: row.name,
      kind: 'COUNTY_BOARD',
      number: row.organisation_number,
      reach: [row.county_code],
      evidence: evidenceOf(reading, row),
    }),
  )

export const readRegions = (reading: Reading) =>
  readRows(reading.folder, 'organisations/regions.csv', body(reading))

/** Region Gotland is the municipality of Gotland: one legal person, one actor that is both, which reaches the county too. */
function regionsOf(reading: Reading) {
  const { land, register } = reading
  const organisations: Organisation[] = []
  const facts: FactDraft[] = []
  for (const row of readRegions(reading)) {
    const { name, organisation_number: number, county_code: code } = row
    const same = [...land.municipalities.values()].find((each) => each.organisationNumber === number)
    const key = same ? `municipality:${same.code}` : `region:${code}`
    const id = idOf('Organisation', key)
    register.regions.set(code, id)
    register.add('REGION', name, id)
    const evidence = evidenceOf(reading, row)
    if (same) facts.push(fact('Reach', id, { to: territoryId(code), ...evidence }))
    else organisations.push({ key, name, kind: 'REGION', number, reach: [code], evidence })
  }
  return { organisations, facts }
}

function policeRegions(reading: Reading) {
  const shape = z.object({
    name: text,
    county_codes: keysIn(reading.land.counties, 'the codes of geography/counties.csv'),
    from: dayOrNothing,
    source: sourceIn(reading),
  })
  return readRows(reading.folder, 'organisations/police-regions.csv', shape).map((row): Organisation => {
    const key = `police-region:${row.name}`
    for (const code of row.county_codes) reading.register.policeRegions.set(code, idOf('Organisation', key))
    return {
      key,
      name: row.name,
      kind: 'POLICE',
      reach: row.county_codes,
      partOf: [idOf('Organisation', 'agency:polismyndigheten')],
      evidence: { ...evidenceOf(reading, row), ...starting(row.from) },
    }
  })
}

const faithCommunities = (reading: Reading) =>
  readRows(
    reading.folder,
    'organisations/faith-communities.csv',
    z.object({ name: text, source: sourceIn(reading) }),
  ).map(
    (row): Organisation => ({
      key: `faith-community:${row.name}`,
      name: row.name,
      kind: 'FAITH_COMMUNITY',
      reach: ['SE'],
      evidence: evidenceOf(reading, row),
    }),
  )

const readRenamings = (reading: Reading) =>
  readRows(
    reading.folder,
    'organisations/names.csv',
    z.object({
      kind: organisationKind,
      organisation: text,
      name: text,
      from: dayOrNothing,
      until: dayOrNothing,
      source: sourceIn(reading),
    }),
  )

const names = (reading: Reading, renamings: ReturnType<typeof readRenamings>) =>
  renamings.map((row) => {
    const id = reading.register.find(row.kind, row.organisation)
    if (!id)
      throw new Malformed(
        'seed/organisations/names.csv',
        row.line,
        'organisation',
        `must be an organisation of kind ${row.kind} in the other tables, not "${row.organisation}"`,
      )
    const period = { ...starting(row.from), ...ending(row.until) }
    return fact('Name', id, { ...evidenceOf(reading, row), ...period, says: { name: row.name } }, row.name)
  })

function successions(reading: Reading) {
  const idIn = (name: string) => reading.register.find('NATIONAL_AGENCY', name)
  const agency = keyIn({ has: (name) => !!idIn(name) }, 'a national agency of organisations/agencies.csv')
  const shape = z.object({
    predecessor: agency,
    successor: agency,
    how: oneOf(['RENAMED', 'MERGED', 'SPLIT']),
    from: dayOrNothing,
    source: sourceIn(reading),
  })
  return readRows(reading.folder, 'organisations/successions.csv', shape).map((row) =>
    fact('Succession', idIn(row.predecessor) as string, {
      to: idIn(row.successor) as string,
      ...evidenceOf(reading, row),
      ...starting(row.from),
      says: { how: row.how },
    }),
  )
}
