// Whether a request asks for something of what a field gives: what costs much is done for those only.
import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'

export function asksFor(
  { schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo,
  name: string,
): boolean {
  const type = getNamedType(returnType) as GraphQLObjectType
  const asked = collectSubfields(schema, fragments, variableValues, type, fieldNodes)
  return [...asked.values()].some((nodes) => nodes.some((node) => node.name.value === name))
}
