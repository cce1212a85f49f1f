// The statements about things and facts of any kind.
import { z } from 'zod'
import { sought } from '../database/lists.ts'
import { many } from '../database/query.ts'
import { Day } from '../database/values.ts'

const text = z.string()
const ids = sought
const municipalities = sought
const known = { ids, knownAt: z.number(), municipalities }
const said = z.record(text, z.unknown())

export const things = many('evidence/things', {
  params: { ids, municipalities },
  row: {
    id: text,
    type: z.enum(['Organisation', 'Forum', 'Agreement', 'Document', 'Function', 'Service', 'Channel']),
    kind: text,
    /** A second kind, of what is two in one. */
    also: text.nullable(),
    name: text,
    sortKey: text,
    invented: z.boolean(),
    sector: z.enum(['MUNICIPAL', 'STATE', 'REGIONAL', 'CIVIL', 'PRIVATE']).nullable(),
    placeholder: z.boolean(),
    organisationNumber: text.nullable(),
  },
})

const source = z.object({
  kind: z.enum([
    'MUNICIPAL_PAGE',
    'AUTHORITY_PAGE',
    'PRESS_OR_OTHER',
    'DOCUMENT_ARCHIVE',
    'REGISTER',
    'MUNICIPALITY_REPORT',
    'PARTNER_CONFIRMATION',
    'INVENTED',
  ]),
  title: text,
  url: text.nullable(),
  publisher: text.nullable(),
})
const precision = z.enum(['DAY', 'MONTH', 'YEAR'])

export const facts = many('evidence/facts', {
  params: { ...known, asOf: Day },
  row: {
    id: text,
    kind: text,
    says: said,
    from: Day.nullable(),
    until: Day.nullable(),
    untilKind: z.enum(['DAY', 'OPEN_ENDED', 'UNKNOWN']),
    fromPrecision: precision,
    untilPrecision: precision,
    observedOn: Day.nullable(),
    observedPrecision: precision,
    recordedSeq: z.number(),
    /** Null for what has not been taken back. */
    retractedSeq: z.number().nullable(),
    lane: z.enum(['SHARED', 'OWN', 'SECRET']),
    owner: text,
    redacted: z.boolean(),
    /** What it is tied to: its subject and object, and whoever attended. */
    ties: z.array(
      z.object({ tie: text, id: text, code: text.nullable(), name: text.nullable(), kind: text.nullable() }),
    ),
    sources: z.array(source),
    disputed: z.boolean(),
  },
})

export const descriptions = many('evidence/descriptions', {
  params: { ...known, asOf: Day, history: z.boolean() },
  row: { parent: text, id: text, says: said },
})

const inventory = {
  parent: text,
  id: text,
  scope: z.enum([
    'FORUMS',
    'FORUM_SEATS',
    'ACTORS',
    'AGREEMENTS',
    'DOCUMENTS',
    'FUNCTIONS',
    'SERVICES',
    'CHANNELS',
  ]),
  kinds: z.array(text),
  basis: z.enum(['CONFIRMED', 'PUBLISHED']),
  day: Day.nullable(),
  territory: text,
  forum: text.nullable(),
}
export const inventoriesOfTerritories = many('evidence/inventories-of-territories', {
  params: known,
  row: inventory,
})
export const inventoriesOfForums = many('evidence/inventories-of-forums', { params: known, row: inventory })

export const coveringInventories = many('evidence/covering-inventories', {
  params: known,
  row: { parent: text, day: Day },
})
