// Values for any input of the contract that a careless or hostile client might send: right in type, and wrong in every other way.
import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'

const texts = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\ud800',
  '\u202egnirts',
  '👩‍👩‍👧‍👦'.repeat(400),
  'å'.repeat(10_001),
  "'; MATCH (n) DETACH DELETE n //",
  '"} ) { __typename',
  '$input',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '19121212-1212',
  '202100-5489',
  'javascript:alert(1)',
  'https://example.se/',
  'act_0',
  'act_99999999999999999999',
  'fact_',
  'territory_SE',
  'SE',
  'null',
]
const days = ['0001-01-01', '1582-10-10', '2026-02-28', '2026-11-01', '2026-11-24', '9999-12-31']
const numbers = [-2_147_483_648, -1, 0, 1, 7, 100_000, 2_147_483_647]

/** What there is: most of what is sent is about it, so that not everything is refused at the first look. */
export interface Known {
  municipality: string
  ids: string[]
}

export function nasty(type: GraphQLInputType, known: Known): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valued(type.ofType, known)
  // One in three optional values is given.
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: valued(type, known) },
  )
}

function valued(type: GraphQLInputType, known: Known): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valued(type.ofType, known)
  if (isListType(type)) return fc.array(valued(type.ofType, known), { maxLength: 4 })
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    if (type.isOneOf)
      return fc.oneof(...fields.map(({ name, type: one }) => fc.record({ [name]: valued(one, known) })))
    return fc.record(
      Object.fromEntries(
        fields.map(({ name, type: one }) => [
          name,
          name === 'municipality' ? mostly(known.municipality, nasty(one, known)) : nasty(one, known),
        ]),
      ),
    )
  }
  return leaf(String(getNamedType(type)), known)
}

function leaf(name: string, known: Known): fc.Arbitrary<unknown> {
  if (name === 'Boolean') return fc.boolean()
  if (name === 'Int' || name === 'Float') return fc.constantFrom(...numbers)
  if (name === 'Date') return fc.constantFrom(...days)
  if (name === 'DateTime') return fc.constantFrom(...days.map((day) => `${day}T00:00:00Z`))
  if (name === 'OrganisationNumber') return fc.constantFrom('202100-5489', '212000-1355')
  if (name === 'Url') return fc.constantFrom('https://example.se/', 'http://[::1]/')
  if (name === 'ID') return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known.ids) }, text())
  return mostly('Ett namn', text())
}

const mostly = (usual: unknown, otherwise: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: otherwise })

const text = () => fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 40 }))

/** A question for a field whose arguments all come as variables. */
export function withVariables(
  root: string,
  name: string,
  args: readonly GraphQLArgument[],
  type: unknown,
): string {
  const declared = args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const body = isLeafType(getNamedType(type as never)) ? '' : ` { ${bodyOf(type)} }`
  return `${root}${declared && `(${declared})`} { it: ${name}${given && `(${given})`}${body} }`
}

const bodyOf = (type: unknown) =>
  String(getNamedType(type as never)).endsWith('Payload')
    ? 'errors { code message sv: message(lang: SV) path }'
    : '__typename'
