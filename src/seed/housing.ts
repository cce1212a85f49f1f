// Municipal housing companies: their sector follows their owner, so each is part of its municipality.
import { z } from 'zod'
import { keyIn, oneOf, text } from './cells.ts'
import { type Evidence, idOf, type SeedAct } from './drafts.ts'
import { actOf, type Organisation, type Reading } from './organisation-act.ts'
import { readRows } from './read.ts'

export function housingAct({ folder, land, sources, register }: Reading): SeedAct {
  const shape = z.object({
    municipality_code: keyIn(land.municipalities, 'a code of geography/municipalities.csv'),
    name: text,
    place: oneOf(['STATED', 'IMPLIED']),
    source: keyIn(sources, 'a key of organisations/sources.yaml'),
  })
  const companies = readRows(folder, 'organisations/housing-companies.csv', shape).map(
    (row): Organisation => {
      const code = row.municipality_code
      const key = `housing-company:${code}:${row.name}`
      register.add('HOUSING_COMPANY', row.name, idOf('Organisation', key), code)
      const { observedOn, ...undated } = sources.get(row.source) as Evidence
      return {
        key,
        name: row.name,
        kind: 'HOUSING_COMPANY',
        sector: 'MUNICIPAL',
        reach: [code],
        partOf: [register.municipalities.get(code) as string],
        // A place that only the name implies proves nothing: it stays undated.
        evidence: { ...undated, ...(row.place === 'STATED' && observedOn && { observedOn }) },
      }
    },
  )
  return actOf('seed.organisations.housing', land, companies)
}
