// Flags: a recommendation and a territory, raised while there is a gap or the sign of one, with the history of its episodes.
import { type Assessment, type Certainty, certaintyOf, type Result } from '../assessment/result.ts'
import type { Tx } from '../database/driver.ts'
import type { RowOf } from '../database/query.ts'
import { LAST_DAY } from '../database/sentinels.ts'
import { newId, seededId } from '../facts/ids.ts'
import { type Rule, severities } from '../recommendations/rule.ts'
import { closeFlags, establish, openEpisodes, openFlags, raise } from './queries.ts'

export type Cause = 'MET' | 'CORRECTED' | 'BECAME_UNKNOWN' | 'NORM_ENDED' | 'RULE_CHANGED'

/** How sure a flag was and is: to its municipality, and to others. */
export interface Move {
  before: Certainty | ''
  after: Certainty | ''
}

export interface FlagChange {
  id: string
  code: string
  recommendation: string
  severity: string
  full: Move
  shared: Move
  /** Why it closed; empty while it is open. */
  cause: Cause | ''
  /** The same as others may know it: what a municipality keeps to itself only makes it unknown to them. */
  sharedCause: Cause | ''
}

export interface Changes {
  opened: FlagChange[]
  /** Open before and after, but surer or less sure, or seen by others or not. */
  changed: FlagChange[]
  closed: FlagChange[]
}

/** One territory as its municipality sees it, and as others do. */
export interface Seen {
  sortKey: string
  full: Assessment
  others: Assessment
}

export const flagId = (code: string, recommendation: string) => seededId('flag', `${code} ${recommendation}`)

type Open = RowOf<typeof openFlags>
type Wanted = ReturnType<typeof wanted>
type Flagged = { code: string; recommendation: string }

/** Quicker to make than the id, for all that are only looked at. */
const keyOf = ({ code, recommendation }: Flagged) => `${code} ${recommendation}`

export const openFlagsOf = (tx: Tx, codes: string[]) => openFlags(tx, { codes, never: LAST_DAY })

/** Raises, keeps and closes so that flags say what the results of the day say. Others see no gap that the municipality does not. */
export async function reflag(
  tx: Tx,
  rules: Rule[],
  day: string,
  seen: Seen[],
  before: Open[],
  corrected: boolean,
): Promise<Changes> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const was = new Map(before.map((flag) => [keyOf(flag), flag]))
  const now = new Map<string, Wanted>()
  const results = new Map<string, { full: Result; others: Result }>()
  for (const one of seen)
    for (const [i, full] of one.full.results.entries()) {
      const others = one.others.results[i] ?? full
      const key = keyOf({ code: one.full.code, recommendation: full.recommendation })
      // Most results are neither a gap nor the sign of one, and never were.
      if (certaintyOf(full)) now.set(key, wanted(one, full, others, byId.get(full.recommendation)))
      else if (!was.has(key)) continue
      results.set(key, { full, others })
    }
  const resultOf = (flag: Flagged) => results.get(keyOf(flag))?.full
  const othersOf = (flag: Flagged) => results.get(keyOf(flag))?.others

  const changed = [...now.values()].filter((flag) => differs(flag, was.get(keyOf(flag))))
  const opened = changed.filter((flag) => !was.has(keyOf(flag)))
  const closed = before.filter((flag) => !now.has(keyOf(flag)))
  const confirmed = changed.flatMap((flag) => {
    const old = was.get(keyOf(flag))
    return old?.episode && old.certainty !== 'ESTABLISHED' && flag.properties.certainty === 'ESTABLISHED'
      ? [old.episode]
      : []
  })
  const closing = closed.map((flag) => ({
    flag,
    result: resultOf(flag),
    cause: causeOf(flag, resultOf(flag), byId, corrected),
  }))

  await Promise.all([
    changed.length && raise(tx, { flags: changed.map(({ recommendation: _, ...flag }) => flag), day }),
    opened.length && openEpisodes(tx, { episodes: opened.map((flag) => episode(flag, day)) }),
    confirmed.length && establish(tx, { episodes: confirmed, day }),
    closing.length &&
      closeFlags(tx, {
        flags: closing.map(({ flag, result, cause }) => ({
          id: flag.id,
          state: result?.state ?? 'NOT_APPLICABLE',
          cause,
        })),
        day,
        never: LAST_DAY,
      }),
  ])
  const standing = changed.filter((flag) => was.has(keyOf(flag)))
  return {
    opened: opened.map((flag) => change(flag, undefined)),
    changed: standing.map((flag) => ({
      ...change(flag, was.get(keyOf(flag))),
      sharedCause: flag.properties.sharedCertainty ? '' : sharedCauseOf(othersOf(flag), 'BECAME_UNKNOWN'),
    })),
    closed: closing.map(({ flag, cause }) => ({
      id: flag.id,
      code: flag.code,
      recommendation: flag.recommendation,
      severity: flag.severity,
      full: { before: flag.certainty as Move['before'], after: '' },
      shared: { before: flag.sharedCertainty as Move['before'], after: '' },
      cause,
      sharedCause: sharedCauseOf(othersOf(flag), cause),
    })),
  }
}

const change = ({ id, code, properties }: Wanted, old: Open | undefined): FlagChange => ({
  id,
  code,
  recommendation: properties.recommendation,
  severity: properties.severity,
  full: { before: (old?.certainty ?? '') as Move['before'], after: properties.certainty },
  shared: { before: (old?.sharedCertainty ?? '') as Move['before'], after: properties.sharedCertainty },
  cause: '',
  sharedCause: '',
})

const sharedCauseOf = (result: Result | undefined, cause: Cause): Cause =>
  result?.state === 'UNKNOWN' ? 'BECAME_UNKNOWN' : cause

/** What one reader sees of what an act did to flags: an own municipality's as they are, others' as shared facts show them. */
export function changesFor(municipalities: string[], { opened, changed, closed }: Changes) {
  const all = [...opened, ...changed, ...closed].map((each) => ({
    ...each,
    ...(municipalities.includes(each.code) ? each.full : { ...each.shared, cause: each.sharedCause }),
  }))
  return {
    opened: all.filter(({ before, after }) => !before && after),
    changed: all.filter(({ before, after }) => before && after && before !== after),
    closed: all.filter(({ before, after }) => before && !after),
  }
}

export type ChangesSeen = ReturnType<typeof changesFor>
export type ChangeSeen = ChangesSeen['opened'][number]

export const noChanges: Changes = { opened: [], changed: [], closed: [] }

function wanted({ sortKey, full: { code } }: Seen, full: Result, others: Result, rule: Rule | undefined) {
  const { recommendation } = full
  const severity = rule?.severity ?? 'INFO'
  const severityRank = severities.indexOf(severity)
  return {
    id: flagId(code, recommendation),
    code,
    recommendation,
    sortKey: `${severityRank}\u0001${sortKey}\u0001${recommendation}`,
    properties: {
      code,
      recommendation,
      /** By which it was last held; its episode keeps the one that raised it. */
      version: rule?.version ?? '',
      severityRank,
      severity,
      certainty: certaintyOf(full),
      state: full.state,
      reason: full.reason ?? '',
      sharedCertainty: certaintyOf(others),
      sharedState: others.state,
      sharedReason: others.reason ?? '',
    },
  }
}

const differs = ({ properties }: Wanted, old: Open | undefined) =>
  !old ||
  (
    [
      'certainty',
      'state',
      'reason',
      'severity',
      'sharedCertainty',
      'sharedState',
      'sharedReason',
      'version',
    ] as const
  ).some((name) => properties[name] !== old[name])

const episode = ({ id, properties: { certainty, version } }: Wanted, day: string) => ({
  flag: id,
  properties: {
    id: newId('episode'),
    opened: day,
    closed: LAST_DAY,
    cause: '',
    version,
    certainty,
    establishedOn: certainty === 'ESTABLISHED' ? day : LAST_DAY,
  },
})

/** Why an episode ends. A result that is met because something was taken back was never a gap. */
function causeOf(
  flag: Open,
  result: Result | undefined,
  rules: Map<string, Rule>,
  corrected: boolean,
): Cause {
  const rule = rules.get(flag.recommendation)
  if (!rule || result?.because === 'NOT_IN_FORCE') return 'NORM_ENDED'
  if (flag.version && flag.version !== rule.version) return 'RULE_CHANGED'
  if (result?.because === 'NO_SUCH_ACTOR' || (result?.state === 'MET' && corrected)) return 'CORRECTED'
  return result?.state === 'MET' ? 'MET' : 'BECAME_UNKNOWN'
}
