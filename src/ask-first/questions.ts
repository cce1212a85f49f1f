// The questions to one territory, in the order of what their answers settle. Pure: from results to questions.
import type { Indication, Result } from '../assessment/result.ts'
import { type Rule, type Scope, scopeNames, severities } from '../recommendations/rule.ts'

export interface Pointed {
  rule: Rule
  towards: Indication['towards']
  day: string | null
}

export interface Question {
  code: string
  scope: Scope['scope']
  /** The forum whose seats are asked for. */
  forum: string | null
  /** What the list should hold to be whole for the norms that hang on it; empty when they ask for all kinds. */
  kinds: string[]
  /** The unknowns this answer turns into results, once those before it in the list are answered. */
  settles: Rule[]
  /** Those of them that it settles by itself. */
  alone: Rule[]
  /** Unknowns that hang on it and on lists asked for later. */
  partly: Rule[]
  /** What something points to already, among all that hang on it. */
  indications: Pointed[]
  /** What it weighs: each unknown's weight, shared equally among the lists that settle it together. */
  score: number
}

export interface Questions {
  questions: Question[]
  /** How many results are unknown. */
  unknown: number
  /** How many of them the questions settle, all answered. */
  settled: number
}

/** The smaller the rank the heavier the norm: CRITICAL weighs 5, INFO 1; twice that where something points somewhere. */
export const weightOf = ({ severity }: Rule, { indication }: Pick<Result, 'indication'>) =>
  (severities.length - severities.indexOf(severity)) * (indication ? 2 : 1)

interface Hanging {
  rule: Rule
  result: Result
  weight: number
}

export function questionsOf(code: string, results: Result[], rules: ReadonlyMap<string, Rule>): Questions {
  const unknown = results.filter(({ state }) => state === 'UNKNOWN')
  const hanging = unknown.flatMap((result): Hanging[] => {
    const rule = rules.get(result.recommendation)
    return rule && result.settledBy.length > 0 ? [{ rule, result, weight: weightOf(rule, result) }] : []
  })
  const lists = ordered(hanging)
  const asked = new Set<string>()
  const settled = new Set<Hanging>()
  const questions = lists.map(({ list, score }) => {
    asked.add(list)
    const here = hanging.filter(({ result }) => hangsOn(result, list))
    const now = here.filter((one) => !settled.has(one) && enough(one.result, asked))
    for (const one of now) settled.add(one)
    return question(code, list, score, {
      here,
      now,
      later: here.filter((one) => !settled.has(one)),
    })
  })
  return { questions, unknown: unknown.length, settled: settled.size }
}

const hangsOn = ({ settledBy }: Result, list: string) => settledBy.some((lists) => lists.includes(list))
const enough = ({ settledBy }: Result, asked: ReadonlySet<string>) =>
  settledBy.some((lists) => lists.every((list) => asked.has(list)))

/** The heaviest first; then as scopes are told of, and by name. */
function ordered(hanging: Hanging[]) {
  const scores = new Map<string, number>()
  for (const { result, weight } of hanging) {
    const [least = []] = result.settledBy
    for (const list of least) scores.set(list, (scores.get(list) ?? 0) + weight / least.length)
  }
  const rank = (list: string) => scopeNames.indexOf(scopeOf(list))
  return [...scores]
    .map(([list, score]) => ({ list, score }))
    .sort((a, b) => b.score - a.score || rank(a.list) - rank(b.list) || (a.list < b.list ? -1 : 1))
}

const scopeOf = (list: string) => list.split(' ')[0] as Scope['scope']

function question(
  code: string,
  list: string,
  score: number,
  { here, now, later }: Record<'here' | 'now' | 'later', Hanging[]>,
): Question {
  const scope = scopeOf(list)
  const rulesOf = (some: Hanging[]) => some.map(({ rule }) => rule)
  const asked = here.flatMap(({ rule }) => rule.scopes.filter((each) => each.scope === scope))
  const all = asked.some(({ kinds }) => kinds.length === 0)
  return {
    code,
    scope,
    forum: list.split(' ')[1] ?? null,
    kinds: all || scope === 'FORUM_SEATS' ? [] : [...new Set(asked.flatMap(({ kinds }) => kinds))].sort(),
    settles: rulesOf(now),
    alone: rulesOf(here.filter(({ result }) => enough(result, new Set([list])))),
    partly: rulesOf(later),
    indications: here.flatMap(({ rule, result: { indication } }) =>
      indication ? [{ rule, towards: indication.towards, day: indication.day }] : [],
    ),
    score,
  }
}
