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

const noRole = {
  en: 'You are signed in, but your token gives you no role here that may do this.',
  sv: 'Du är inloggad, men inloggningen ger dig ingen roll här som får göra det här.',
}

const ranks: Record<Role, number> = { PUBLIC: 0, VIEWER: 1, COORDINATOR: 2, NATIONAL: 2, ADMIN: 3 }

/** National staff read as viewers do; only a coordinator, or an admin, does what a coordinator does. */
export const mayAsk = (role: Role, least: Role) => role === least || ranks[role] > ranks[least]

/** The role that stands beside a field; null when anybody may ask. */
export function required(field: GraphQLFieldConfigMap<unknown, unknown>[string]): Role | null {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'requires')
  const value = directive?.arguments?.[0]?.value
  return value && 'value' in value ? (value.value as Role) : null
}

function hold({ viewer: { role, subject } }: Context, least: Role) {
  if (mayAsk(role, least)) return
  if (role !== 'PUBLIC') throw new Forbidden()
  throw subject ? new Forbidden(noRole) : new Unauthenticated()
}

/** Puts the check before the resolver of each field that asks for a role. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType)) continue
    for (const field of Object.values(type.getFields())) {
      const least = required(field as never)
      if (!least) continue
      const { resolve = defaultFieldResolver, subscribe } = field
      field.resolve = (parent, args, ctx: Context, info) => {
        hold(ctx, least)
        return resolve(parent, args, ctx, info)
      }
      // A subscription begins before its first value is resolved, and must not begin for those who may not have it.
      if (subscribe)
        field.subscribe = (parent, args, ctx: Context, info) => {
          hold(ctx, least)
          return subscribe(parent, args, ctx, info)
        }
    }
  }
  return schema
}
