// The contract itself: described to the last value, answered to the last field, and guarded.
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isUnionType,
} from 'graphql'
import { expect, test } from 'vitest'
import { mayAsk, required } from '../src/api/requires.ts'
import { createSchema } from '../src/schema.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(
  ({ name, astNode }) => !name.startsWith('__') && astNode,
)

/** Everything of a type that a reader of the contract meets. */
function parts(type: GraphQLNamedType): { path: string; description: string | null | undefined }[] {
  const own = [{ path: type.name, description: type.description }]
  if (isEnumType(type))
    return [
      ...own,
      ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
    ]
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own
  const fields: (GraphQLField<unknown, unknown> | GraphQLInputField)[] = Object.values(type.getFields())
  return [
    ...own,
    ...fields.flatMap((field) => {
      const path = `${type.name}.${field.name}`
      const args = 'args' in field ? field.args : []
      return [
        { path, description: field.description },
        ...args.map((arg) => ({ path: `${path}(${arg.name})`, description: arg.description })),
      ]
    }),
  ]
}

test('every type, field, argument, value and directive is described in a sentence', () => {
  const all = [
    ...types.flatMap(parts),
    ...schema
      .getDirectives()
      .filter((each) => !isSpecifiedDirective(each))
      .map(({ name, description }) => ({ path: `@${name}`, description })),
  ]
  expect(all.filter(({ description }) => !description?.trim().endsWith('.')).map(({ path }) => path)).toEqual(
    [],
  )
})

test('every field of Query has a resolver', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  expect(fields.filter(({ resolve }) => !resolve).map(({ name }) => name)).toEqual([])
})

test('the roots are those that clients rely on', () => {
  const promised = [
    'viewer',
    'node',
    'nodes',
    'search',
    'country',
    'counties',
    'county',
    'municipality',
    'municipalities',
    'actor',
    'actors',
    'actorKinds',
    'agreements',
    'rulePacks',
    'recommendation',
    'recommendationDraft',
    'recommendationDrafts',
    'recommendationEffect',
    'recommendationVersions',
    'reassessment',
    'flags',
    'coverage',
    'askFirst',
    'trends',
    'trendsBetween',
    'network',
    'release',
    'releases',
    'auditEntries',
    'calendars',
    'partnerAsks',
    'round',
    'rounds',
    'vocabulary',
    'webhooks',
  ]
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted()).toEqual(promised.toSorted())
})

test('what is open to anybody is named here, and is about norms and counts only', () => {
  const open = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    (field) => !required(field as never),
  )
  expect(open.map(({ name }) => name).toSorted()).toEqual([
    'actorKinds',
    'counties',
    'country',
    'county',
    'recommendation',
    'release',
    'releases',
    'rulePacks',
    'viewer',
    'vocabulary',
  ])
})

test('a role may do what a lesser one may, and national staff are no coordinators', () => {
  expect(mayAsk('COORDINATOR', 'VIEWER')).toBe(true)
  expect(mayAsk('VIEWER', 'COORDINATOR')).toBe(false)
  expect(mayAsk('NATIONAL', 'COORDINATOR')).toBe(false)
  expect(mayAsk('ADMIN', 'NATIONAL')).toBe(true)
})

test('every union and interface tells its types apart', () => {
  const abstract = types.filter((type) => isUnionType(type) || isInterfaceType(type))
  expect(
    abstract.filter((type) => !(type as { resolveType?: unknown }).resolveType).map(({ name }) => name),
  ).toEqual([])
})
