// Pages of a list: what was asked for, checked; cursors that name their list; and the connection that comes back.
import { createHash } from 'node:crypto'
import { UserFacing } from '../errors.ts'
import { between } from './reading.ts'

export interface PageArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** What a statement needs to find one page, and one row more to know whether there is another. */
export interface Window {
  after: string
  before: string
  limit: number
  backward: boolean
  /** Stands for the list, its order and its filter: part of every cursor. */
  list: string
}

export interface Place {
  id: string
  sortKey: string
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[]
  nodes: T[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount(): number | Promise<number>
}

export const DEFAULT_SIZE = 50
export const LARGEST = 200
const START = ''
const END = '\uffff'

/** `list` is whatever tells one list from another: its name, order and filter. */
export function windowOf(args: PageArgs, list: unknown): Window {
  const { first, last } = args
  if (first != null && last != null)
    throw new UserFacing(
      'BAD_INPUT',
      { en: 'Give either first or last, not both.', sv: 'Ange first eller last, inte båda.' },
      ['last'],
    )
  size('first', first)
  size('last', last)
  const tag = createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12)
  return {
    after: args.after ? keyOf(args.after, tag, 'after') : START,
    before: args.before ? keyOf(args.before, tag, 'before') : END,
    limit: (first ?? last ?? DEFAULT_SIZE) + 1,
    backward: last != null,
    list: tag,
  }
}

/** The window in a list that is already here, whole and in order. */
export function cut<T extends Place>(
  rows: T[],
  args: PageArgs,
  list: unknown,
): { window: Window; rows: T[] } {
  const window = windowOf(args, list)
  const from = window.after === START ? 0 : rows.findIndex(({ sortKey }) => sortKey > window.after)
  const to = window.before === END ? rows.length : rows.findIndex(({ sortKey }) => sortKey >= window.before)
  const inside = from < 0 ? [] : rows.slice(from, to < 0 ? rows.length : to)
  if (!window.backward) return { window, rows: inside.slice(0, window.limit) }
  return { window, rows: inside.toReversed().slice(0, window.limit) }
}

/** Rows as the statement gave them (from the end when the window goes backward), each with the node it stands for. */
export function connection<T>(
  window: Window,
  found: { sortKey: string; node: T }[],
  totalCount: () => number | Promise<number>,
): Connection<T> {
  const more = found.length === window.limit
  const page = more ? found.slice(0, -1) : found
  const edges = (window.backward ? page.toReversed() : page).map(({ sortKey, node }) => ({
    cursor: Buffer.from(JSON.stringify([window.list, sortKey])).toString('base64url'),
    node,
  }))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: window.backward ? window.before !== END : more,
      hasPreviousPage: window.backward ? more : window.after !== START,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** Refuses a list of none, or of more than is answered at once. */
export function size(name: 'first' | 'last', asked: number | null | undefined, largest = LARGEST) {
  if (asked == null || (asked >= 1 && asked <= largest)) return
  throw new UserFacing('BAD_INPUT', between(name, 1, largest, asked), [name])
}

function keyOf(cursor: string, tag: string, name: 'after' | 'before'): string {
  let read: unknown
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    read = null
  }
  if (Array.isArray(read) && read[0] === tag && typeof read[1] === 'string') return read[1]
  throw new UserFacing(
    'BAD_CURSOR',
    {
      en: `The cursor given as ${name} is not from this list in this order and with this filter; begin again without it.`,
      sv: `Markören som angetts som ${name} hör inte till den här listan i den här ordningen och med det här urvalet; börja om utan det.`,
    },
    [name],
  )
}
