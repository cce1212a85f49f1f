// What a closed round keeps of each territory, counted for each norm and compared with what another round kept.
import { isGap, type Result } from '../assessment/result.ts'
import type { RowOf } from '../database/query.ts'
import { type Rule, type State, states } from '../recommendations/rule.ts'
import type * as queries from './queries.ts'

export interface SnapshotRow {
  recommendation: string
  version: string
  state: State
  /** The newest day that what it rests on was seen; null when nothing dated. */
  evidenceOn: string | null
  /** What the territory itself reported in the round. */
  reported: 'YES' | 'NO' | 'UNKNOWN' | null
}

export interface Frozen {
  code: string
  level: string
  rows: SnapshotRow[]
}

type Report = RowOf<typeof queries.reports>

export function snapshotOf(
  results: Result[],
  rules: Rule[],
  recommendations: string[],
  reports: Report[],
): SnapshotRow[] {
  const wanted = new Set(recommendations)
  return results.flatMap(({ recommendation, state, evidenceOn }) =>
    wanted.has(recommendation)
      ? [
          {
            recommendation,
            version: rules.find(({ id }) => id === recommendation)?.version ?? '',
            state,
            evidenceOn,
            reported: reports.find(({ asks }) => asks === recommendation)?.answer ?? null,
          },
        ]
      : [],
  )
}

export const thawed = (rows: RowOf<typeof queries.snapshots>[]): Frozen[] =>
  rows.map(({ code, level, rows: text }) => ({ code, level, rows: JSON.parse(text) as SnapshotRow[] }))

/** A gap, something that is none, or nothing known. */
const sideOf = (state: State) => (state === 'UNKNOWN' ? 'UNKNOWN' : isGap(state) ? 'GAP' : 'NO_GAP')

/** What the rows say of each norm, by the norm's id. */
function byNorm(frozen: Frozen[]) {
  const found = new Map<string, Map<string, SnapshotRow>>()
  for (const { code, rows } of frozen)
    for (const row of rows) {
      const those = found.get(row.recommendation) ?? new Map<string, SnapshotRow>()
      found.set(row.recommendation, those.set(code, row))
    }
  return found
}

export function countsOf(frozen: Frozen[]) {
  return [...byNorm(frozen)].map(([recommendation, rows]) => {
    const all = [...rows.values()]
    const count = (of: (row: SnapshotRow) => boolean) => all.filter(of).length
    const counted = states.map((state) => ({ state, count: count((row) => row.state === state) }))
    const applies = count(({ state }) => state !== 'NOT_APPLICABLE')
    const unknown = count(({ state }) => state === 'UNKNOWN')
    return {
      recommendation,
      version: all[0]?.version ?? '',
      of: all.length,
      applies,
      known: applies - unknown,
      unknown,
      counts: counted,
      reportedYes: count(({ reported }) => reported === 'YES'),
      reportedNo: count(({ reported }) => reported === 'NO'),
      reportedUnknown: count(({ reported }) => reported === 'UNKNOWN'),
    }
  })
}

export type RoundCountRow = ReturnType<typeof countsOf>[number]

/** From an earlier round to a later one, norm by norm, over the territories and norms that both kept. */
export function compared(before: Frozen[], after: Frozen[]) {
  const earlier = byNorm(before)
  const norms = [...byNorm(after)].flatMap(([recommendation, rows]) => {
    const old = earlier.get(recommendation)
    return old ? [comparedNorm(recommendation, old, rows)] : []
  })
  const sum = (of: (norm: (typeof norms)[number]) => number) => norms.reduce((n, norm) => n + of(norm), 0)
  return {
    of: sum((norm) => norm.of),
    knownInBoth: sum((norm) => norm.knownInBoth),
    opened: sum((norm) => norm.opened),
    closed: sum((norm) => norm.closed),
    becameKnown: sum((norm) => norm.becameKnown),
    becameUnknown: sum((norm) => norm.becameUnknown),
    unknownInBoth: sum((norm) => norm.unknownInBoth),
    norms,
  }
}

function comparedNorm(
  recommendation: string,
  before: Map<string, SnapshotRow>,
  after: Map<string, SnapshotRow>,
) {
  const both = [...after].flatMap(([code, now]) => {
    const was = before.get(code)
    return was ? [{ was, now, from: sideOf(was.state), to: sideOf(now.state) }] : []
  })
  const count = (of: (one: (typeof both)[number]) => boolean) => both.filter(of).length
  return {
    recommendation,
    versionChanged: both.some(({ was, now }) => was.version !== now.version),
    of: both.length,
    knownInBoth: count(({ from, to }) => from !== 'UNKNOWN' && to !== 'UNKNOWN'),
    opened: count(({ from, to }) => from === 'NO_GAP' && to === 'GAP'),
    closed: count(({ from, to }) => from === 'GAP' && to === 'NO_GAP'),
    becameKnown: count(({ from, to }) => from === 'UNKNOWN' && to !== 'UNKNOWN'),
    becameUnknown: count(({ from, to }) => from !== 'UNKNOWN' && to === 'UNKNOWN'),
    unknownInBoth: count(({ from, to }) => from === 'UNKNOWN' && to === 'UNKNOWN'),
  }
}

export type ComparisonRow = ReturnType<typeof compared>
export type NormComparedRow = ComparisonRow['norms'][number]
