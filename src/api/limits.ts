// How much one request may ask for: depth, aliases, directives, and a cost that multiplies by the size of every list.
import {
  type ASTVisitor,
  type FieldNode,
  type GraphQLFieldMap,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import type { Both } from '../days.ts'
import { refusal } from './failures.ts'
import { DEFAULT_SIZE, LARGEST } from './pages.ts'

export const limits = {
  /** Fields inside fields; an introspection query, which is data of ours only, may go deeper. */
  depth: 14,
  introspectionDepth: 20,
  aliases: 15,
  directives: 8,
  /** Fields answered, were every list as long as it may be. */
  cost: 150_000,
  /** Words and signs of the request's text. */
  tokens: 4_000,
}

/** What a list without `first` is reckoned as: most are short. */
const SHORT_LIST = 5

interface Sum {
  depth: number
  aliases: number
  directives: number
  cost: number
}

type Fields = GraphQLFieldMap<unknown, unknown> | undefined

/** One validation rule for all of it, so that a request is walked once. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const sum = weigh(context, operation)
      const introspects = operation.selectionSet.selections.every(
        (each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'),
      )
      const deepest = introspects ? limits.introspectionDepth : limits.depth
      const refuse = (said: Both) => context.reportError(refusal('TOO_MUCH', said, [operation]))
      if (sum.depth > deepest)
        refuse({
          en: `The request is ${sum.depth} fields deep; at most ${deepest} are allowed.`,
          sv: `Frågan är ${sum.depth} fält djup; högst ${deepest} är tillåtet.`,
        })
      if (sum.aliases > limits.aliases)
        refuse({
          en: `The request uses ${sum.aliases} aliases; at most ${limits.aliases} are allowed.`,
          sv: `Frågan använder ${sum.aliases} alias; högst ${limits.aliases} är tillåtet.`,
        })
      if (sum.directives > limits.directives)
        refuse({
          en: `The request uses ${sum.directives} directives; at most ${limits.directives} are allowed.`,
          sv: `Frågan använder ${sum.directives} direktiv; högst ${limits.directives} är tillåtet.`,
        })
      if (sum.cost > limits.cost && !introspects)
        refuse({
          en: `The request could ask for ${sum.cost} values; at most ${limits.cost} are allowed. Ask for smaller pages.`,
          sv: `Frågan skulle kunna hämta ${sum.cost} värden; högst ${limits.cost} är tillåtet. Be om mindre sidor.`,
        })
    },
  }
}

function weigh(context: ValidationContext, operation: OperationDefinitionNode): Sum {
  const sum: Sum = { depth: 0, aliases: 0, directives: operation.directives?.length ?? 0, cost: 0 }
  const root = context.getSchema().getRootType(operation.operation)
  walk(operation.selectionSet, root?.getFields(), 1, 1, [])

  function walk(set: SelectionSetNode, fields: Fields, depth: number, times: number, inside: string[]) {
    for (const each of set.selections) {
      sum.directives += each.directives?.length ?? 0
      if (each.kind === Kind.FIELD) field(each, fields, depth, times, inside)
      else if (each.kind === Kind.INLINE_FRAGMENT)
        walk(each.selectionSet, fieldsOf(each.typeCondition?.name.value) ?? fields, depth, times, inside)
      else {
        // A fragment inside itself is another rule's to report; here it must only not go on for ever.
        const fragment = inside.includes(each.name.value) ? null : context.getFragment(each.name.value)
        if (fragment)
          walk(fragment.selectionSet, fieldsOf(fragment.typeCondition.name.value), depth, times, [
            ...inside,
            each.name.value,
          ])
      }
      if (sum.cost > limits.cost * 100) return
    }
  }

  function field(node: FieldNode, fields: Fields, depth: number, times: number, inside: string[]) {
    sum.depth = Math.max(sum.depth, depth)
    sum.cost += times
    if (node.alias) sum.aliases++
    const type = fields?.[node.name.value]?.type
    if (!node.selectionSet || !type) return
    const named = getNamedType(type)
    const next = isObjectType(named) || isInterfaceType(named) ? named.getFields() : undefined
    const size = sizeOf(node, fields?.[node.name.value]?.args.some(({ name }) => name === 'first') ?? false)
    // Of a connection, edges and nodes are as many as the page; the page itself is one.
    const listed =
      isListType(getNullableType(type)) &&
      size === null &&
      !(node.name.value === 'nodes' || node.name.value === 'edges')
    walk(node.selectionSet, next, depth + 1, times * (size ?? (listed ? SHORT_LIST : 1)), inside)
  }

  function fieldsOf(name: string | undefined): Fields {
    const type = name ? context.getSchema().getType(name) : undefined
    return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined
  }

  return sum
}

/** How many a page asks for; a variable is reckoned as the most there may be. Null for what is no page. */
function sizeOf(node: FieldNode, paged: boolean): number | null {
  if (!paged) return null
  const given = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value
  if (given === undefined || given.kind === Kind.NULL) return DEFAULT_SIZE
  return given.kind === Kind.INT ? Math.min(Number(given.value), LARGEST) : LARGEST
}
