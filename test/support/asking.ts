// Writes a question for any root field: its required arguments with stand-ins, and as little of the answer as may be asked.
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** A code, an id, a text: all that a coordinator of this municipality may name. */
export const STAND_IN = '0000'

/** What a scalar takes, written as in a question; a new one needs its line. */
const literals: Record<string, string> = {
  Boolean: 'true',
  Int: '1',
  Float: '1',
  Date: '"2026-11-23"',
  DateTime: '"2026-11-23T12:00:00Z"',
  OrganisationNumber: '"202100-5489"',
  Url: '"https://example.se/"',
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType)
  if (isListType(type)) return `[${literal(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return literals[type.name] ?? `"${STAND_IN}"`
  const fields = Object.values(type.getFields())
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField)
  return `{ ${needed.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`
}

export function asking({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`)
  const list = given.length > 0 ? `(${given.join(', ')})` : ''
  return `${name}${list}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`
}
