// Reads the organisations of the registers, wholes before their parts: municipalities, the state, housing companies.
import { type Evidence, idOf, type SeedAct } from './drafts.ts'
import type { Land } from './geography.ts'
import { housingAct } from './housing.ts'
import { actOf, type Organisation, type Reading } from './organisation-act.ts'
import { Register } from './register.ts'
import { readSources } from './sources.ts'
import { stateAct } from './state.ts'

export function readOrganisations(folder: string, land: Land): Reading & { acts: SeedAct[] } {
  const sources = readSources(folder, 'organisations/sources.yaml')
  const reading = { folder, land, sources, register: new Register() }
  return { ...reading, acts: [municipalityAct(reading), stateAct(reading), housingAct(reading)] }
}

function municipalityAct({ folder, land, register }: Reading): SeedAct {
  const evidence = readSources(folder, 'geography/sources.yaml').get('organisation-numbers') as Evidence
  const organisations = [...land.municipalities.values()].map((each): Organisation => {
    const { code, organisationName: name, organisationNumber: number } = each
    const key = `municipality:${code}`
    register.municipalities.set(code, idOf('Organisation', key))
    register.add('MUNICIPALITY', name, idOf('Organisation', key))
    return { key, name, kind: 'MUNICIPALITY', number, reach: [code], evidence }
  })
  return actOf('seed.organisations.municipalities', land, organisations)
}
