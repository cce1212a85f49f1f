// What is known of the whole country today, counted: every number with its denominator.

import { organisationKinds } from '../actors/kinds.ts'
import { kept } from '../assessment/kept.ts'
import { certaintyOf } from '../assessment/result.ts'
import { anonymous } from '../auth/viewer.ts'
import type { Surroundings } from '../context.ts'
import { LAST_SEQ } from '../database/sentinels.ts'
import { type Rule, type State, states } from '../recommendations/rule.ts'
import { ofLevel } from '../territories/queries.ts'
import * as queries from './queries.ts'

export interface PartnerGap {
  label: string
  /** Municipalities whose known lists lack this partner. */
  gaps: number
  /** Municipalities with a list that could have named it. */
  lists: number
}

export interface Summary {
  asOf: string
  municipalities: number
  published: number
  recommendations: number
  states: Record<State, number>
  established: number
  indicated: number
  partners: PartnerGap[]
  /** First and last year of the dated evidence behind the indications. */
  years: [string, string] | null
}

/** As anyone may see it: only shared facts count. */
export async function summaryOf({ database, clock, rules, packs }: Surroundings): Promise<Summary> {
  const asked = { never: LAST_SEQ }
  const [places, networks, lists] = await Promise.all([
    ofLevel(database, { level: 'MUNICIPALITY' }),
    queries.networks(database, asked),
    queries.lists(database, asked),
  ])
  const ctx = { database, clock, rules, packs, viewer: anonymous }
  const results = (
    await kept(
      ctx,
      places.map(({ code }) => code),
    )
  ).flatMap(({ code, results: rows }) =>
    rows.map((result) => ({ code, ...result, certainty: certaintyOf(result) })),
  )
  const count = (state: State) => results.filter((result) => result.state === state).length
  const indicated = results.filter(({ certainty }) => certainty === 'INDICATED')
  const partners = rules.filter(isSeated).map((rule) => partnerGap(rule, lists, indicated))
  const years = indicated.flatMap(({ indication }) => indication?.day?.slice(0, 4) ?? []).sort()
  return {
    asOf: clock.today(),
    municipalities: places.length,
    published: networks.length,
    recommendations: rules.filter(({ level }) => level === 'MUNICIPALITY').length,
    states: Object.fromEntries(states.map((state) => [state, count(state)])) as Record<State, number>,
    established: results.filter(({ certainty }) => certainty === 'ESTABLISHED').length,
    indicated: indicated.length,
    partners: partners.filter(({ gaps }) => gaps > 0).sort((a, b) => b.gaps / b.lists - a.gaps / a.lists),
    years: years.length ? [years[0] as string, years.at(-1) as string] : null,
  }
}

/** Norms that ask for a seat: only of those does a list of members say anything. */
const isSeated = ({ level, check, with: asked }: Rule) =>
  level === 'MUNICIPALITY' && check === 'participation' && (asked.by as string[]).includes('SEAT')

type Row = { code: string; kind: string }
type Gap = { code: string; recommendation: string }

function partnerGap({ id, actorKinds, with: asked }: Rule, lists: Row[], indicated: Gap[]): PartnerGap {
  const kinds = asked.forumKinds as string[] | undefined
  const listed = new Set(lists.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ code }) => code))
  const gaps = indicated.filter(({ code, recommendation }) => recommendation === id && listed.has(code))
  // A norm that also takes its parts (psychiatry for health care) is known by its first kind.
  const [kind] = actorKinds
  const label = kind ? organisationKinds[kind].sv : id
  return { label, gaps: gaps.length, lists: listed.size }
}
