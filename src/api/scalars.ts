// The two scalars: a day that is in the calendar, and a point in time.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { z } from 'zod'

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
      throw refused(`${given} is not a day in the calendar; write a day as 2026-03-31.`)
    throw refused(`${shown(given)} is not a day; write a day as 2026-03-31.`)
  },
)

export const GraphInstant = scalar(
  'DateTime',
  'A point in time, written 2026-03-31T12:00:00Z; always with its offset from UTC.',
  (given) => {
    if (instant.safeParse(given).success) return given as string
    throw refused(`${shown(given)} is not a point in time; write one as 2026-03-31T12:00:00Z.`)
  },
)

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

const refused = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } })
const shown = (given: unknown) => JSON.stringify(given)?.slice(0, 60) ?? 'Nothing'
