// The documents that public pages tell of: that they exist, who decided them and when, never what they say.
import { z } from 'zod'
import { codesOf, documentKinds } from '../actors/kinds.ts'
import type { FactDraft, ThingDraft } from '../facts/draft.ts'
import { territoryId } from '../facts/ids.ts'
import {
  address,
  anything,
  dayOrNothing,
  extent,
  keysIn,
  oneOf,
  pageKind,
  parties,
  stated,
  text,
} from './cells.ts'
import { ending, observed, starting } from './days.ts'
import type { Directory } from './directory.ts'
import { fact, idOf, page, type SeedAct } from './drafts.ts'
import { type Land, withWholes } from './geography.ts'
import { type Row, readRows } from './read.ts'

const documentRow = (land: Land) =>
  z.object({
    key: text,
    municipality_codes: keysIn(land.municipalities, 'the codes of geography/municipalities.csv'),
    kind: oneOf(codesOf(documentKinds)),
    title: text,
    decided_by: oneOf(['KF', 'KS', 'NAMND', 'DISTRICT', 'COUNCIL', 'unknown']),
    decided_on: dayOrNothing,
    valid_until: dayOrNothing,
    based_on_situation_picture: stated,
    covers_extremism: stated,
    source_url: address,
    observed_on: dayOrNothing,
    status: oneOf(['ADOPTED_OR_UNKNOWN', 'DRAFT']),
    source_kind: pageKind,
    subject: oneOf(['', 'EXTREMISM', 'CRIME_PREVENTION']),
    covers_crime: stated,
    under_law: stated,
    contributors: parties,
    extent,
    area: anything,
  })
type Document = Row<z.infer<ReturnType<typeof documentRow>>>

export function documentsAct(folder: string, land: Land, directory: Directory): SeedAct {
  const rows = readRows(folder, 'networks/documents.csv', documentRow(land), 'key')
  return {
    name: 'seed.networks.documents',
    things: rows.map(thingOf),
    facts: rows.flatMap((row) => factsOf(row, directory)),
    territories: withWholes(
      land,
      rows.flatMap((row) => row.municipality_codes),
    ),
  }
}

const idOfDocument = (row: Document) => idOf('Document', `document:${row.key}`)
const thingOf = (row: Document): ThingDraft => ({
  id: idOfDocument(row),
  type: 'Document',
  kind: row.kind,
  name: row.title,
})

function factsOf(row: Document, directory: Directory): FactDraft[] {
  const id = idOfDocument(row)
  const evidence = { source: page(row), ...observed(row.observed_on) }
  const period = { ...starting(row.decided_on), ...ending(row.valid_until) }
  const where = { extent: row.extent, area: row.area }
  return [
    fact('Name', id, { ...evidence, says: { name: row.title } }),
    fact('Description', id, { ...evidence, ...period, says: descriptionOf(row) }),
    ...row.municipality_codes.map((code) =>
      fact('Cover', id, { to: territoryId(code), ...evidence, says: where }),
    ),
    ...row.contributors.map((contributor) => {
      const actor = directory.find({ ...contributor, codes: row.municipality_codes, by: row.key, evidence })
      return fact('Contribution', actor, { to: id, ...evidence, says: { role: 'CONTRIBUTED' } })
    }),
  ]
}

/** The local crime-prevention council is not one of the bodies that decide for a municipality. */
const deciders = { KF: 'KF', KS: 'KS', NAMND: 'NAMND', DISTRICT: 'DISTRICT', COUNCIL: 'OTHER', unknown: '' }

const descriptionOf = (row: Document) => ({
  status: row.status === 'DRAFT' ? 'DRAFT' : 'OPERATING',
  decidedBy: deciders[row.decided_by],
  basedOnStated: row.based_on_situation_picture,
  coversExtremism: row.covers_extremism,
  coversCrime: row.covers_crime,
  underLaw: row.under_law,
  subject: row.subject,
  contributorsStated: row.contributors.length > 0 ? 'YES' : '',
})
