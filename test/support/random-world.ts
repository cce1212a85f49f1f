// Random worlds for comparing two writings of the checks: biased so that every state, reason and indication comes up often.

import fc from 'fast-check'
import type { Rule } from '../../src/recommendations/rule.ts'
import type { Entry } from './entries.ts'
import { backbone } from './random-backbone.ts'
import { askedDays, type Edges, edges, weighted } from './random-days.ts'
import { answers, disputes, inventories, type Loose, parties, seats } from './random-facts.ts'
import {
  agreements,
  channels,
  documents,
  forums,
  functions,
  organisation,
  organisations,
  services,
  thing,
} from './random-things.ts'
import { papers, work } from './random-work.ts'
import type { WorldAct } from './world.ts'

export interface RandomWorld {
  acts: WorldAct[]
  day: string
  /** Whether the viewer is the municipality's own. */
  own: boolean
  /** Nothing is recorded after this audit number for the viewer; all is when absent. */
  knownSeq?: number
}

/** Without what is not said; a start that its end forgot is left out. */
function clean(entry: Loose): Entry {
  const { from, until } = entry
  const backwards = from !== undefined && until !== undefined && `${from}-01-01` > `${until}-12-31`
  return Object.fromEntries(
    Object.entries(backwards ? { ...entry, from: undefined } : entry).filter(
      (pair): pair is [string, Entry[string]] => pair[1] !== undefined,
    ),
  )
}

/** Facts that name somebody who is not there are left out. */
function present(facts: Loose[], things: Record<string, unknown>): Entry[] {
  const there = (key: Loose[string]) =>
    key === undefined ||
    ['T', 'T2', 'C', 'SE', 'kommun', 'kommun2'].includes(String(key)) ||
    Object.hasOwn(things, String(key))
  return facts.filter((each) => there(each.of) && there(each.to) && each.of !== each.to).map(clean)
}

function cast(time: Edges): fc.Arbitrary<Record<string, Entry>> {
  const entries: Record<string, fc.Arbitrary<Loose | undefined>> = {}
  for (const [key, [kind, ...usual]] of Object.entries(organisations))
    entries[key] = organisation(kind, usual, time)
  for (const list of [forums, agreements, documents, functions, services, channels])
    for (const [key, kind] of Object.entries(list))
      entries[key] = thing(kind, time, key.endsWith('2') ? 40 : 85)
  return fc.record(entries).map((all) => {
    const there = Object.entries(all).filter((pair): pair is [string, Loose] => pair[1] !== undefined)
    const names = new Set(['kommun', 'kommun2', ...there.map(([key]) => key)])
    return Object.fromEntries(
      there.map(([key, entry]) => {
        const homeless = entry.partOf !== undefined && !names.has(String(entry.partOf))
        return [key, clean(homeless ? { ...entry, partOf: undefined, reach: 'T' } : entry)]
      }),
    )
  })
}

interface Written {
  things: Record<string, Entry>
  facts: Loose[]
  disputes: [number, Loose][]
  /** Which facts are written by a second act, and which of the first it takes back. */
  later: boolean
  turns: number[]
}

function actsOf({ things, facts, disputes: disputed, later, turns }: Written): WorldAct[] {
  const all = present(facts, things).map((each, i) => ({ ...each, key: `f${i}` }) as Entry)
  const doubted = [
    ...all.map((each) => String(each.key)),
    ...Object.keys(things).map((key) => `${key}.description`),
  ].filter(
    (key) => !key.endsWith('.description') || !Object.hasOwn(organisations, key.replace('.description', '')),
  )
  const named = disputed.map(([at, each]) => clean({ ...each, to: doubted[at % doubted.length] }))
  const world = { things, facts: all } as WorldAct
  if (!later || all.length === 0) return [{ ...world, facts: [...all, ...named] } as WorldAct]
  const second = new Set(turns.filter((_, i) => i % 2 === 0).map((turn) => turn % all.length))
  const retracts = new Set(
    turns
      .filter((_, i) => i % 2 === 1)
      .map((turn) => turn % all.length)
      .filter((at) => !second.has(at) && !named.some((each) => each.to === `f${at}`)),
  )
  return [
    { ...world, facts: all.filter((_, i) => !second.has(i)) } as WorldAct,
    {
      facts: [...all.filter((_, i) => second.has(i)), ...named],
      retracts: [...retracts].map((at) => `f${at}`),
    } as WorldAct,
  ]
}

/** Worlds in which the given recommendations find efforts and explanations. */
export const randomWorld = (rules: Pick<Rule, 'id' | 'duty'>[]): fc.Arbitrary<RandomWorld> =>
  askedDays.chain((day) => {
    const time = edges(day)
    return fc
      .record({
        things: cast(time),
        facts: fc
          .tuple(
            seats(time),
            parties(time),
            inventories(time),
            papers(time),
            work(time),
            answers(time, rules),
            backbone(time),
          )
          .map((lists) => lists.flat()),
        disputes: disputes(time),
        later: weighted([3, false], [1, true]),
        turns: fc.array(fc.nat(), { maxLength: 12 }),
        own: weighted([4, true], [1, false]),
        before: weighted([4, false], [1, true]),
      })
      .map(({ own, before, ...written }) => {
        const acts = actsOf(written)
        return { acts, day, own, ...(before && acts.length > 1 ? { knownSeq: 1 } : {}) }
      })
  })
