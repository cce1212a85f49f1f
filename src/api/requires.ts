// Who may ask for a field: what stands beside it in the contract, held to who is asking.
import {
  defaultFieldResolver,
  type GraphQLFieldConfigMap,
  GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Role } from '../auth/viewer.ts'
import type { Context } from '../context.ts'
import { Forbidden, Unauthenticated } from '../errors.ts'

const ranks: Record<Role, number> = { PUBLIC: 0, VIEWER: 1, COORDINATOR: 2, NATIONAL: 2, ADMIN: 3 }

/** National staff read as viewers do; only a coordinator, or an admin, does what a coordinator does. */
export const mayAsk = (role: Role, least: Role) => role === least || ranks[role] > ranks[least]

/** The role that stands beside a field; null when anybody may ask. */
export function required(field: GraphQLFieldConfigMap<unknown, unknown>[string]): Role | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'requires')
  const value = directive?.arguments?.[0]?.value
  return value && 'value' in value ? (value.value as Role) : null
}

/** Puts the check before the resolver of each field that asks for a role. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue
    for (const field of Object.values(type.getFields())) {
      const least = required(field as never)
      if (!least) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (parent, args, ctx: Context, info) => {
        const { role } = ctx.viewer
        if (mayAsk(role, least)) return resolve(parent, args, ctx, info)
        throw role === 'PUBLIC' ? new Unauthenticated() : new Forbidden()
      }
    }
  }
  return schema
}
