// The scalars: days and points in time, and the numbers and addresses that acts are given.
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { z } from 'zod'
import type { Both } from '../days.ts'
import { saidOf } from '../guards/sentences.ts'
import { MunicipalityCode, OrganisationNumber, Url } from '../guards/text.ts'
import { refusal } from './failures.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .pipe(z.iso.date())
const instant = z.iso.datetime({ offset: true })

export const GraphDay = scalar(
  'Date',
  'A day in the calendar, written 2026-03-31. Days are Swedish days (Europe/Stockholm).',
  (given) => {
    if (day.safeParse(given).success) return given as string
    if (typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given))
      throw refused({
        en: `${given} is not a day in the calendar; write a day as 2026-03-31.`,
        sv: `${given} är ingen dag i kalendern; skriv en dag som 2026-03-31.`,
      })
    throw refused({
      en: `${shown(given)} is not a day; write a day as 2026-03-31.`,
      sv: `${shown(given)} är ingen dag; skriv en dag som 2026-03-31.`,
    })
  },
)

export const GraphInstant = scalar(
  'DateTime',
  'A point in time, written 2026-03-31T12:00:00Z; always with its offset from UTC.',
  (given) => {
    if (instant.safeParse(given).success) return given as string
    throw refused({
      en: `${shown(given)} is not a point in time; write one as 2026-03-31T12:00:00Z.`,
      sv: `${shown(given)} är ingen tidpunkt; skriv en tidpunkt som 2026-03-31T12:00:00Z.`,
    })
  },
)

export const GraphMunicipalityCode = guardedBy(
  'MunicipalityCode',
  'The four digits of a Swedish municipality code, such as 1480.',
  MunicipalityCode,
)

export const GraphOrganisationNumber = guardedBy(
  'OrganisationNumber',
  'The organisation number of a legal person, such as 202100-0076; a sole trader’s is a personal number and refused.',
  OrganisationNumber,
)

export const GraphUrl = guardedBy(
  'Url',
  'The whole address of a page, beginning with https:// or http://, of at most 2000 characters.',
  Url,
)

/** Refuses with the sentence of the guard; what is refused is not repeated, for it may be a personal number. */
function guardedBy(name: string, description: string, guard: z.ZodType<string>) {
  return scalar(name, description, (given) => {
    const read = guard.safeParse(given)
    if (read.success) return read.data
    const [issue] = read.error.issues as [z.core.$ZodIssue]
    throw refused(saidOf({ ...issue, path: [name] }))
  })
}

/** A type of our own replaces what schema/ says of it, the description too. */
function scalar(name: string, description: string, parse: (given: unknown) => string) {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => value as string,
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : ''),
  })
}

const refused = (said: Both) => refusal('BAD_INPUT', said)
const shown = (given: unknown) => JSON.stringify(given)?.slice(0, 60) ?? 'Nothing'
