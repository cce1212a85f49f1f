// What could close a gap, ranked, with reasons: the least change, who is here already, whom others nearby work with, what could be shared.
import type { Sector } from '../actors/kinds.ts'
import { size } from '../api/pages.ts'
import { childrenOf } from '../api/reading.ts'
import { type LeastChangeRow, leastChange } from '../assessment/least-change.ts'
import type { ResultRead } from '../assessment/reading.ts'
import { certaintyOf } from '../assessment/result.ts'
import type { Context } from '../context.ts'
import type { RowOf } from '../database/query.ts'
import { type ThingRow, things } from '../evidence/things.ts'
import { neighbours as neighboursOf } from '../territories/queries.ts'
import { type TerritoryRow, territory } from '../territories/territories.ts'
import {
  mayBeAsked,
  mayComeFromElsewhere,
  partnerKinds,
  sharable,
  sharableKinds,
  wantsPartner,
} from './candidates.ts'
import * as queries from './queries.ts'

export type SuggestionKind =
  | 'LEAST_CHANGE'
  | 'ACTOR_HERE'
  | 'ACTOR_IN_COUNTY'
  | 'ACTOR_OF_OTHERS'
  | 'SHARED_SOLUTION'

interface Candidate {
  kind: SuggestionKind
  /** The actor, forum, plan or service; null for a step about nothing on record. */
  id: string | null
  shared: string[]
  neighbours: string[]
  others: string[]
  change: LeastChangeRow | null
}

export interface SuggestionRow extends Omit<Candidate, 'shared' | 'neighbours' | 'others'> {
  rank: number
  thing: ThingRow | null
  shared: ThingRow[]
  neighbours: TerritoryRow[]
  others: TerritoryRow[]
  /** How many neighbours there are. */
  ofNeighbours: number
  result: ResultRead
}

const DEFAULT_SIZE = 5
const LARGEST = 20
/** So many of each kind are looked up. */
const MOST = 10

/** None where there is no gap, nor the sign of one. */
export async function suggestions(
  ctx: Context,
  result: ResultRead | null,
  first: number | null | undefined,
): Promise<SuggestionRow[]> {
  size('first', first, LARGEST)
  if (!result || !certaintyOf(result)) return []
  const [change, partners, solutions] = await Promise.all([
    least(ctx, result),
    partnersFor(ctx, result),
    solutionsFor(ctx, result),
  ])
  const told = merged(change, [...partners, ...solutions]).slice(0, first ?? DEFAULT_SIZE)
  return Promise.all(told.map((candidate, i) => filled(ctx, result, candidate, i + 1)))
}

/** When the least change is about somebody on the list, they are told of once, with their reasons. */
function merged(change: Candidate[], rest: Candidate[]): Candidate[] {
  const about = new Map(rest.map((each) => [each.id, each]))
  const first = change.map((each) => ({ ...each, ...reasonsOf(about.get(each.id)) }))
  return [...first, ...rest.filter(({ id }) => !change.some((each) => each.id === id))]
}

const reasonsOf = (row: Candidate | undefined) => ({ shared: row?.shared ?? [], ...placesOf(row) })

const nobody = { shared: [], neighbours: [], others: [], change: null }

async function least(ctx: Context, result: ResultRead): Promise<Candidate[]> {
  const change = await leastChange(ctx, result)
  if (!change) return []
  return [{ ...nobody, kind: 'LEAST_CHANGE', id: change.actor?.id ?? change.thing?.id ?? null, change }]
}

/** Those here first, then those of the county, then those that neighbours or others of the county work with; nobody twice. */
async function partnersFor(ctx: Context, result: ResultRead): Promise<Candidate[]> {
  const { rule, reason, asOf, code } = result
  if (rule.actorKinds.length === 0 || !wantsPartner(reason)) return []
  const asked = { asOf, kinds: partnerKinds(ctx.rules), most: MOST }
  const [here, worked] = await Promise.all([
    childrenOf(ctx, queries.onRecord, code, asked),
    childrenOf(ctx, queries.workedWith, code, asked),
  ])
  const fits = (row: { kind: string; sector: Sector }) => mayBeAsked(rule, row)
  const elsewhere = new Map(worked.map((row) => [row.id, row]))
  const known = here.filter(fits).map(
    (row): Candidate => ({
      ...nobody,
      kind: row.here ? 'ACTOR_HERE' : 'ACTOR_IN_COUNTY',
      id: row.id,
      shared: row.shared,
      ...placesOf(elsewhere.get(row.id)),
    }),
  )
  const there = new Set(known.map(({ id }) => id))
  const among = {
    here: new Set(here.filter(({ here: near }) => near).map(({ kind }) => kind)),
    county: (await territory(ctx, code)).within,
  }
  const met = worked
    .filter((row) => fits(row) && !there.has(row.id) && mayComeFromElsewhere(row, among))
    .map((row): Candidate => ({ ...nobody, kind: 'ACTOR_OF_OTHERS', id: row.id, ...placesOf(row) }))
  return ranked(known).concat(ranked(met))
}

type Worked = RowOf<typeof queries.workedWith>
const placesOf = (row: Pick<Worked, 'neighbours' | 'others'> | undefined) => ({
  neighbours: row?.neighbours ?? [],
  others: row?.others ?? [],
})

const places: SuggestionKind[] = ['ACTOR_HERE', 'ACTOR_IN_COUNTY', 'ACTOR_OF_OTHERS']

/** Nearest first; then those that share most tables, that most neighbours work with, that most others do. */
const ranked = (candidates: Candidate[]) =>
  candidates.toSorted(
    (a, b) =>
      places.indexOf(a.kind) - places.indexOf(b.kind) ||
      b.shared.length - a.shared.length ||
      b.neighbours.length - a.neighbours.length ||
      b.others.length - a.others.length,
  )

async function solutionsFor(ctx: Context, { rule, reason, asOf, code }: ResultRead): Promise<Candidate[]> {
  const kinds = sharable(rule, reason)
  if (kinds.length === 0) return []
  const rows = await childrenOf(ctx, queries.solutions, code, {
    asOf,
    kinds: sharableKinds(ctx.rules),
    most: MOST,
  })
  return rows
    .filter(({ kind }) => kinds.includes(kind))
    .map((row) => ({ ...nobody, kind: 'SHARED_SOLUTION', id: row.id, ...placesOf(row) }))
}

async function filled(
  ctx: Context,
  result: ResultRead,
  { id, shared, neighbours, others, ...candidate }: Candidate,
  rank: number,
): Promise<SuggestionRow> {
  const [[thing = null], tables, near, far, all] = await Promise.all([
    things(ctx, id === null ? [] : [id]),
    things(ctx, shared),
    Promise.all(neighbours.map((code) => territory(ctx, code))),
    Promise.all(others.map((code) => territory(ctx, code))),
    childrenOf(ctx, neighboursOf, result.code, { across: null }),
  ])
  return {
    ...candidate,
    id,
    rank,
    thing,
    shared: tables,
    neighbours: near,
    others: far,
    ofNeighbours: all.length,
    result,
  }
}
