// The agreements that public pages tell of: who they are between, what for, where, and until when.
import { z } from 'zod'
import { agreementKinds, codesOf } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import {
  address,
  anything,
  dayOrNothing,
  extent,
  keysIn,
  list,
  oneOf,
  pageKind,
  parties,
  stated,
  text,
} from './cells.ts'
import { ending, first, last, observed, starting } from './days.ts'
import type { Directory } from './directory.ts'
import { fact, idOf, page, type SeedAct } from './drafts.ts'
import { type Land, withWholes } from './geography.ts'
import { type Row, readRows } from './read.ts'

const agreementRow = (land: Land) =>
  z
    .object({
      key: text,
      municipality_codes: keysIn(land.municipalities, 'the codes of geography/municipalities.csv'),
      kind: oneOf(codesOf(agreementKinds)),
      title: text,
      parties,
      written: stated,
      signed_on: dayOrNothing,
      valid_from: dayOrNothing,
      valid_until: dayOrNothing,
      purposes: list,
      areas: list,
      source_url: address,
      observed_on: dayOrNothing,
      status: oneOf(['IN_FORCE_WHEN_SEEN', 'DRAFT']),
      until_kind: oneOf(['DAY', 'OPEN_ENDED', 'UNKNOWN']),
      source_kind: pageKind,
      prevention: oneOf(['', 'YES', 'NO']),
      extent,
      area: anything,
    })
    .refine((row) => (row.until_kind === 'DAY') === (row.valid_until !== ''), {
      path: ['until_kind'],
      error: 'must be DAY when valid_until is given and only then',
    })
    .refine((row) => !row.valid_until || first(row.valid_from || '0001') <= last(row.valid_until), {
      path: ['valid_until'],
      error: 'must not be before valid_from',
    })
type Agreement = Row<z.infer<ReturnType<typeof agreementRow>>>

export function agreementsAct(folder: string, land: Land, directory: Directory): SeedAct {
  const rows = readRows(folder, 'networks/agreements.csv', agreementRow(land), 'key')
  return {
    name: 'seed.networks.agreements',
    things: rows.map(thingOf),
    facts: rows.flatMap((row) => factsOf(row, directory)),
    territories: withWholes(
      land,
      rows.flatMap((row) => row.municipality_codes),
    ),
  }
}

const idOfAgreement = (row: Agreement) => idOf('Agreement', `agreement:${row.key}`)
const thingOf = (row: Agreement): ThingDraft => ({
  id: idOfAgreement(row),
  type: 'Agreement',
  kind: row.kind,
  name: row.title,
})

function factsOf(row: Agreement, directory: Directory): FactDraft[] {
  const id = idOfAgreement(row)
  const evidence = { source: page(row), ...observed(row.observed_on) }
  const period = { ...starting(row.valid_from), ...ending(row.valid_until, row.until_kind === 'OPEN_ENDED') }
  const where = { extent: row.extent, area: row.area }
  return [
    fact('Name', id, { ...evidence, says: { name: row.title } }),
    fact('Description', id, { ...evidence, ...period, says: descriptionOf(row) }),
    ...row.parties.map((party) => {
      const actor = directory.find({ ...party, codes: row.municipality_codes, by: row.key, evidence })
      return fact('Party', actor, { to: id, ...evidence }, party.name)
    }),
    ...row.municipality_codes.map((code) =>
      fact('Cover', id, { to: territoryId(code), ...evidence, says: where }),
    ),
  ]
}

const descriptionOf = (row: Agreement) => ({
  status: row.status === 'DRAFT' ? 'DRAFT' : 'OPERATING',
  written: row.written,
  prevention: row.prevention,
  purposeStated: row.purposes.length > 0 ? 'YES' : '',
  areaStated: row.areas.length > 0 ? 'YES' : '',
  purposes: row.purposes,
  areas: row.areas,
  signedOn: row.signed_on,
})
