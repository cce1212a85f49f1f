// Reads the organisations of the registers, wholes before their parts: municipalities, the state, housing companies.
import { type Evidence, idOf, type SeedAct } from './drafts.ts'
import type { Land } from './geography.ts'
import { housingAct } from './housing.ts'
import { actOf, type Organisation, type Reading } from './organisation-act.ts'
import { Register } from './register.ts'
import { readSources } from './sources.ts'
import { readRegions, stateAct } from './state.ts'

export function readOrganisations(folder: string, land: Land): Reading & { acts: SeedAct[] } {
  const sources = readSources(folder, 'organisations/sources.yaml')
  const reading = { folder, land, sources, register: new Register() }
  return { ...reading, acts: [municipalityAct(reading), stateAct(reading), housingAct(reading)] }
}

function municipalityAct(reading: Reading): SeedAct {
  const { folder, land, register } = reading
  const regions = new Set(readRegions(reading).map((row) => row.organisation_number))
  const evidence = readSources(folder, 'geography/sources.yaml').get('organisation-numbers') as Evidence
  const organisations = [...land.municipalities.values()].map((each): Organisation => {
    const { code, organisationName: name, organisationNumber: number } = each
    const key = `municipality:${code}`
    register.municipalities.set(code, idOf('Organisation', key))
    register.add('MUNICIPALITY', name, idOf('Organisation', key))
    const organisation: Organisation = { key, name, kind: 'MUNICIPALITY', number, reach: [code], evidence }
    // The same number in both tables is the same legal person.
    return regions.has(number) ? { ...organisation, also: 'REGION' } : organisation
  })
  return actOf('seed.organisations.municipalities', land, organisations)
}
