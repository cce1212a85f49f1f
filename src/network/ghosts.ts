// The recommended partners that are not there: one node per kind of partner, with every norm that wants it.
import { organisationKinds } from '../actors/kinds.ts'
import type { Asked } from '../api/reading.ts'
import { assessment, type ResultRead } from '../assessment/reading.ts'
import type { Context } from '../context.ts'
import type { Rule } from '../recommendations/rule.ts'
import type { NetworkNodeRow } from './network.ts'

export interface WantedRow {
  rule: Rule
  state: ResultRead['state']
  towards: 'MET' | 'NOT_MET' | null
  tables: string[]
}

const established: ReadonlySet<string> = new Set(['NOT_MET', 'EFFORT_DOCUMENTED', 'EXPLAINED'])

export async function ghosts(
  ctx: Context,
  code: string,
  args: Asked,
  nodes: NetworkNodeRow[],
): Promise<NetworkNodeRow[]> {
  const { asOf, knownAt } = args
  const { results } = await assessment(ctx, code, { asOf, knownAt })
  const there = new Set(nodes.filter(({ distance }) => distance <= 2).map(({ kind }) => kind))
  const wanted = new Map<string, WantedRow[]>()
  for (const { rule, state, indication } of results) {
    const [kind] = rule.actorKinds
    const gap = state === 'UNKNOWN' || established.has(state)
    if (!kind || !gap || rule.actorKinds.some((each) => there.has(each))) continue
    const row = { rule, state, towards: indication?.towards ?? null, tables: tablesFor(rule, nodes) }
    wanted.set(kind, [...(wanted.get(kind) ?? []), row])
  }
  return [...wanted].map(([kind, rows]) => ({
    id: `missing_${code}_${kind}`,
    type: 'ORGANISATION',
    kind,
    name: null,
    sector: organisationKinds[kind as keyof typeof organisationKinds].sector,
    presence: rows.some(({ state }) => established.has(state)) ? 'MISSING' : 'UNKNOWN',
    distance: 2,
    wide: false,
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
