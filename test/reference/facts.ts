// The facts that exist for a question: known at an audit number, visible to the viewer, with every default filled in.

import type { FactDraft, Precision, TerritoryDraft, ThingDraft } from '../../src/facts/draft.ts'
import { territoryId } from '../../src/facts/ids.ts'
import { descriptionDefaults, type FactType, factDefaults } from '../../src/facts/kinds.ts'
import type { BuiltWorld } from '../support/world.ts'
import { earliest, latest } from './days.ts'

export interface Fact {
  id: string
  fact: FactType
  of: string
  to: string
  from: string
  fromPrecision: Precision
  until: string
  untilKind: 'DAY' | 'OPEN_ENDED' | 'UNKNOWN'
  /** '' when undated. */
  observedOn: string
  says: Record<string, string | string[] | number>
  recordedSeq: number
}

export interface Land extends TerritoryDraft {
  id: string
}

/** What there is to look at, and the territory and day that are asked about. */
export interface View {
  day: string
  territory: Land
  lands: Land[]
  things: Map<string, ThingDraft>
  facts: Partial<Record<FactType, Fact[]>>
  /** Days on which national rounds were closed. */
  rounds: string[]
  /** Answers given before, by question, so that big worlds do not take long. */
  answers: Map<string, unknown>
}

export interface Question {
  day: string
  territory: string
  /** Whether the viewer may see the territory's own facts. */
  own: boolean
  /** Only what was recorded at this audit number, and not yet retracted, is known. */
  knownSeq: number
  rounds: string[]
}

function complete(draft: FactDraft, things: Map<string, ThingDraft>, recordedSeq: number): Fact {
  const type = things.get(draft.of)?.type
  const described = draft.fact === 'Description' && type ? descriptionDefaults[type] : {}
  return {
    id: draft.id ?? '',
    fact: draft.fact,
    of: draft.of,
    to: draft.to ?? '',
    from: draft.from ?? earliest,
    fromPrecision: draft.fromPrecision ?? 'DAY',
    until: draft.until ?? latest,
    untilKind: draft.untilKind ?? (draft.until === undefined ? 'UNKNOWN' : 'DAY'),
    observedOn: draft.observedOn ?? '',
    says: { ...factDefaults[draft.fact], ...described, ...draft.says },
    recordedSeq,
  }
}

export function viewOf(built: BuiltWorld, question: Question): View {
  const lands = built.lands.map((land) => ({ ...land, id: territoryId(land.code) }))
  const territory = lands.find((land) => land.code === question.territory)
  if (!territory) throw new Error(`There is no territory ${question.territory}`)
  const things = new Map(built.things.map((thing) => [thing.id, thing]))
  const view: View = {
    day: question.day,
    territory,
    lands,
    things,
    facts: {},
    rounds: question.rounds,
    answers: new Map(),
  }
  const acts = built.acts.slice(0, question.knownSeq)
  const retracted = new Set(acts.flatMap((act) => act.retracts))
  acts.forEach((act, i) => {
    for (const draft of act.facts) {
      const visible =
        (draft.lane ?? 'SHARED') === 'SHARED' || (question.own && draft.owner === territory.code)
      if (!visible || retracted.has(draft.id ?? '')) continue
      const list = view.facts[draft.fact] ?? []
      view.facts[draft.fact] = list
      list.push(complete(draft, things, i + 1))
    }
  })
  return view
}

/** The answer to a question about this view and territory, worked out once. */
export function remember<T>(view: View, question: string, answer: () => T): T {
  const key = `${view.territory.code} ${question}`
  if (!view.answers.has(key)) view.answers.set(key, answer())
  return view.answers.get(key) as T
}

export const factsOf = (view: View, type: FactType) => view.facts[type] ?? []
export const thingOf = (view: View, id: string) => {
  const thing = view.things.get(id)
  if (!thing) throw new Error(`No thing has the id ${id}`)
  return thing
}
/** Facts of a type about a thing. */
export const about = (view: View, type: FactType, of: string) =>
  factsOf(view, type).filter((fact) => fact.of === of)
/** Facts of a type towards a thing. */
export const towards = (view: View, type: FactType, to: string) =>
  factsOf(view, type).filter((fact) => fact.to === to)
/** What is two in one counts as either kind. */
export const isOf = ({ kind, also }: ThingDraft, kinds: readonly string[]) =>
  kinds.includes(kind) || (also !== undefined && kinds.includes(also))

export const thingsOf = (view: View, kinds: readonly string[] | undefined, type: ThingDraft['type']) =>
  [...view.things.values()].filter(
    (thing) => thing.type === type && (!kinds || kinds.length === 0 || isOf(thing, kinds)),
  )
