// The support that public pages tell of: who offers it, and where.
import { z } from 'zod'
import { codesOf, serviceKinds } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import { address, dayOrNothing, keysIn, oneOf, pageKind, parties, stated, text } from './cells.ts'
import { observed } from './days.ts'
import type { Directory } from './directory.ts'
import { fact, idOf, page, type SeedAct } from './drafts.ts'
import { pilot } from './forums.ts'
import { type Land, withWholes } from './geography.ts'
import { type Row, readRows } from './read.ts'

const serviceRow = (land: Land) =>
  z.object({
    key: text,
    municipality_codes: keysIn(land.municipalities, 'the codes of geography/municipalities.csv'),
    kind: oneOf(codesOf(serviceKinds)),
    name: text,
    provided_by: parties,
    source_url: address,
    observed_on: dayOrNothing,
    status: oneOf(['OPERATING_WHEN_SEEN', 'PILOT_2015_2017']),
    source_kind: pageKind,
    covers_extremism: stated,
  })
type Service = Row<z.infer<ReturnType<typeof serviceRow>>>

export function servicesAct(folder: string, land: Land, directory: Directory): SeedAct {
  const rows = readRows(folder, 'networks/services.csv', serviceRow(land), 'key')
  return {
    name: 'seed.networks.services',
    things: rows.map(thingOf),
    facts: rows.flatMap((row) => factsOf(row, directory)),
    territories: withWholes(
      land,
      rows.flatMap((row) => row.municipality_codes),
    ),
  }
}

const idOfService = (row: Service) => idOf('Service', `service:${row.key}`)
const thingOf = (row: Service): ThingDraft => ({
  id: idOfService(row),
  type: 'Service',
  kind: row.kind,
  name: row.name,
})

function factsOf(row: Service, directory: Directory): FactDraft[] {
  const id = idOfService(row)
  const evidence = { source: page(row), ...observed(row.observed_on) }
  const period = pilot(row.status)
  const says = { status: 'OPERATING', coversExtremism: row.covers_extremism }
  return [
    fact('Name', id, { ...evidence, says: { name: row.name } }),
    fact('Description', id, { ...evidence, ...period, says }),
    ...row.provided_by.map((provider) => {
      const actor = directory.find({ ...provider, codes: row.municipality_codes, by: row.key, evidence })
      return fact('Provision', actor, { to: id, ...evidence, ...period })
    }),
    ...row.municipality_codes.map((code) => fact('Cover', id, { to: territoryId(code), ...evidence })),
  ]
}
