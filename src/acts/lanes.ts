// What is said of a thing that a municipality keeps to itself is kept to itself too, whatever the act would have said.
import type { RowOf } from '../database/query.ts'
import type { FactDraft, Lane } from '../facts/draft.ts'
import type * as queries from './queries.ts'

type ThingRow = RowOf<typeof queries.knownThings>
type Keeping = Required<Pick<FactDraft, 'lane' | 'owner'>>

const strictness: Record<Lane, number> = { SHARED: 0, OWN: 1, SECRET: 2 }

export function keptWithThings(facts: FactDraft[], things: ThingRow[]): FactDraft[] {
  const keeping = new Map(things.flatMap((thing) => keepingOf(thing)))
  return facts.map((fact) =>
    [fact.of, fact.to ?? ''].reduce((kept, end) => stricter(kept, keeping.get(end)), fact),
  )
}

/** Nobody else knows of a thing of which nothing is shared; a territory is there for everybody, whatever is said of it. */
function keepingOf({ id, type, facts }: ThingRow): [string, Keeping][] {
  if (type === 'Territory') return []
  const lanes = facts.map(({ says }) => ({ lane: says.lane as Lane, owner: says.owner as string }))
  const [first] = lanes.toSorted((a, b) => strictness[b.lane] - strictness[a.lane])
  return first && lanes.every(({ lane }) => lane !== 'SHARED') ? [[id, first]] : []
}

const stricter = (fact: FactDraft, keeping: Keeping | undefined): FactDraft =>
  keeping && strictness[keeping.lane] > strictness[fact.lane ?? 'SHARED'] ? { ...fact, ...keeping } : fact
