// The recommended partners: one node per kind that is not there, and what is still wanted of those that are.
import { organisationKinds } from '../actors/kinds.ts'
import type { Asked } from '../api/reading.ts'
import { assessment, type ResultRead } from '../assessment/reading.ts'
import { isGap } from '../assessment/result.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { NetworkNodeRow } from './network.ts'

export interface WantedRow {
  rule: Rule
  state: ResultRead['state']
  towards: 'MET' | 'NOT_MET' | null
  tables: string[]
}

const STEPS_AWAY = 2

/** The nodes with what is wanted of them, and a ghost for each kind that nobody near is of. */
export async function withGhosts(
  ctx: Context,
  code: string,
  args: Asked,
  nodes: NetworkNodeRow[],
): Promise<NetworkNodeRow[]> {
  const gaps = await gapsOf(ctx, code, args, nodes)
  const near = nodes.filter(({ distance }) => distance <= STEPS_AWAY)
  const there = new Set(near.map(({ kind }) => kind))
  const missing = gaps.filter(({ rule }) => !rule.actorKinds.some((kind) => there.has(kind)))
  const own = ctx.viewer.municipalities.includes(code)
  const told = new Set(near.filter((node) => own || !isNamedFaith(node)))
  const present = nodes.map((node) => ({
    ...node,
    wanted: told.has(node) ? gaps.filter(({ rule }) => concerns(rule, node)) : [],
  }))
  return [...present, ...ghosts(code, missing)]
}

/** The norms about partners that the territory does not meet, or that nobody knows whether it meets. */
async function gapsOf(
  ctx: Context,
  code: string,
  { asOf, knownAt }: Asked,
  nodes: NetworkNodeRow[],
): Promise<WantedRow[]> {
  const { results } = await assessment(ctx, code, { asOf, knownAt })
  return results
    .filter(({ rule, state }) => rule.actorKinds.length > 0 && (state === 'UNKNOWN' || isGap(state)))
    .map(({ rule, state, indication }) => ({
      rule,
      state,
      towards: indication?.towards ?? null,
      tables: tablesFor(rule, nodes),
    }))
}

/** An empty seat of a named faith community is its municipality's only. */
const isNamedFaith = ({ kind, placeholder }: NetworkNodeRow) => kind === 'FAITH_COMMUNITY' && !placeholder

const concerns = ({ actorKinds }: Rule, { kind }: NetworkNodeRow) => actorKinds.some((each) => each === kind)

function ghosts(code: string, gaps: WantedRow[]): NetworkNodeRow[] {
  const wanted = new Map<string, WantedRow[]>()
  for (const gap of gaps) {
    const kind = gap.rule.actorKinds[0] as string
    wanted.set(kind, [...(wanted.get(kind) ?? []), gap])
  }
  return [...wanted].map(([kind, rows]) => ({
    id: `missing_${code}_${kind}`,
    type: 'ORGANISATION',
    kind,
    name: null,
    sector: organisationKinds[kind as keyof typeof organisationKinds].sector,
    presence: rows.some(({ state }) => isGap(state)) ? 'MISSING' : 'UNKNOWN',
    distance: STEPS_AWAY,
    wide: false,
    placeholder: false,
    invented: false,
    wanted: rows,
  }))
}

/** The forums in the picture where a seat would count. */
function tablesFor(rule: Rule, nodes: NetworkNodeRow[]): string[] {
  const kinds = rule.with.forumKinds
  if (!Array.isArray(kinds)) return []
  return nodes
    .filter(({ type, kind, distance }) => type === 'FORUM' && distance === 1 && kinds.includes(kind))
    .map(({ id }) => id)
}
