// What a cell of the seed's tables may hold, each with a message that says what is allowed.
import { z } from 'zod'
import { codesOf, type OrganisationKind, organisationKinds } from '../actors/kinds.ts'
import type { Stated } from '../facts/kinds.ts'
import { organisationNumber as readOrganisationNumber } from '../guards/organisation-numbers.ts'
import { isPartialDay } from './days.ts'

export const text = z.string().trim().min(1, 'must not be empty')
export const anything = z.string().trim()
export const oneOf = <const T extends string>(values: readonly T[]) =>
  z.enum(values, { error: `must be one of ${values.map((value) => value || '(empty)').join(', ')}` })

export const yesOrNo = oneOf(['yes', 'no']).transform((value) => value === 'yes')
/** What the source says; `unknown` means that its text was not read or does not say. */
export const stated = oneOf(['yes', 'no', 'unknown']).transform(
  (value): Stated => ({ yes: 'YES', no: 'NO', unknown: '' })[value] as Stated,
)
export const day = z
  .string()
  .refine(isPartialDay, 'must be a day, a month or a year such as 2023-06-30, 2023-06 or 2023')
export const dayOrNothing = z
  .string()
  .refine(
    (cell) => cell === '' || isPartialDay(cell),
    'must be empty, a day, a month or a year such as 2023-06-30, 2023-06 or 2023',
  )
export const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'must be a decimal number')
  .transform(Number)
export const count = z.string().regex(/^\d+$/, 'must be a whole number').transform(Number)
export const countOrNothing = z.string().regex(/^\d*$/, 'must be empty or a whole number').transform(Number)
export const organisationNumber = z
  .string()
  .refine(isOrganisationNumber, 'must be an organisation number such as 202100-0076')
export const address = z.url({ protocol: /^https?$/, error: 'must be the address of a page' })
export const pageKind = oneOf(['MUNICIPAL_PAGE', 'AUTHORITY_PAGE', 'PRESS_OR_OTHER', 'DOCUMENT_ARCHIVE'])
export const organisationKind = oneOf(codesOf(organisationKinds))
export const extent = oneOf(['WHOLE', 'PART'])

export const list = z.string().transform((cell) =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean),
)

export const organisationNumberOrNothing = z
  .string()
  .refine(
    (cell) => cell === '' || isOrganisationNumber(cell),
    'must be empty or an organisation number such as 202100-0076',
  )

/** As the tables write it, and with a check digit that agrees. */
function isOrganisationNumber(cell: string): boolean {
  const read = readOrganisationNumber(cell)
  return 'number' in read && read.number === cell
}

/** One of the keys that another table holds. */
export const keyIn = (keys: { has(key: string): boolean }, of: string) =>
  z.string().refine((key) => keys.has(key), `must be ${of}`)

export const keyInOrNothing = (keys: { has(key: string): boolean }, of: string) =>
  z.string().refine((key) => key === '' || keys.has(key), `must be empty or ${of}`)

/** At least one of the keys that another table holds, with semicolons between them. */
export const keysIn = (keys: { has(key: string): boolean }, of: string) =>
  list.refine(
    (cell) => cell.length > 0 && cell.every((key) => keys.has(key)),
    `must be one or more of ${of}, with ; between them`,
  )

export interface Named {
  name: string
  kind: OrganisationKind
}

/** `name:KIND; name:KIND`. */
export const parties = list
  .refine(
    (cell) => cell.every((party) => /:[A-Z_]+$/.test(party) && kindOf(party) in organisationKinds),
    'must be organisations such as Mora kommun:MUNICIPALITY, with ; between them',
  )
  .transform((cell): Named[] =>
    cell.map((party) => ({ name: party.slice(0, party.lastIndexOf(':')).trim(), kind: kindOf(party) })),
  )

const kindOf = (party: string) => party.slice(party.lastIndexOf(':') + 1) as OrganisationKind
