// What to ask first: what a question promises is what its answer does, by the engine and through the act that confirms.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../src/acts/acts.ts'
import { questionsOf } from '../src/ask-first/questions.ts'
import { questionIn } from '../src/ask-first/words.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { askCsv, askLines } from '../src/cli/ask-text.ts'
import { fixedClock } from '../src/clock.ts'
import type { FactDraft } from '../src/facts/draft.ts'
import { territoryId } from '../src/facts/ids.ts'
import { grouped } from '../src/links/grouped.ts'
import { scopeNames } from '../src/recommendations/rule.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { freshPrefix, resultsOf, writeActs } from './support/engine.ts'
import { randomWorld } from './support/random-world.ts'
import { type BuiltWorld, buildActs } from './support/world.ts'

const api = openApi()
const { rules, database } = api
const byId = new Map(rules.map((rule) => [rule.id, rule]))
afterAll(() => api.close())

const fields = `id territory { code } scope forum { id } kinds question position settles { id } alone { id } partly { id } indications { recommendation { id } towards day } score`
const query = `query ($filter: AskFilter, $first: Int, $after: String) { askFirst(filter: $filter, first: $first, after: $after) {
  asOf unknown settled totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`
const guide = `query ($code: String!, $first: Int) { municipality(code: $code) { askFirst(first: $first) { ${fields} } } }`

interface Asked {
  scope: string
  forum: { id: string } | null
  settles: { id: string }[]
  alone: { id: string }[]
  position: number
  score: number
  territory: { code: string }
}

describe('through the API', () => {
  let world: BuiltWorld
  beforeAll(async () => {
    world = await api.world({
      things: {
        council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'BRÅ Påhittad' },
        police: { kind: 'POLICE' },
      },
      facts: [
        { fact: 'Seat', of: 'kommun', to: 'council' },
        { fact: 'Seat', of: 'police', to: 'council', observedOn: '2022-02-01' },
        { fact: 'Inventory', of: 'T2', scope: 'DOCUMENTS', lane: 'OWN', owner: 'T2' },
      ],
    })
  })

  test('each question is asked once, the heaviest first, and no unknown is settled twice', async () => {
    const { askFirst } = await api.answer(query, { filter: { county: world.territories.C }, first: 200 })
    const scores = askFirst.nodes.map(({ score }: Asked) => score)
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    expect(askFirst.totalCount).toBe(askFirst.nodes.length)
    const settled = askFirst.nodes.flatMap((each: Asked) =>
      each.settles.map(({ id }) => `${each.territory.code} ${id}`),
    )
    expect(new Set(settled).size).toBe(settled.length)
    expect(settled).toHaveLength(askFirst.settled)
    expect(askFirst.settled).toBeLessThanOrEqual(askFirst.unknown)
  })

  test('the list is the same in pages', async () => {
    const filter = { county: world.territories.C }
    const whole = (await api.answer(query, { filter, first: 200 })).askFirst.nodes
    const paged: { id: string }[] = []
    for (let after: string | null = null; ; ) {
      const { askFirst } = await api.answer(query, { filter, first: 5, after })
      paged.push(...askFirst.nodes)
      if (!askFirst.pageInfo.hasNextPage) break
      after = askFirst.pageInfo.endCursor
    }
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }: { id: string }) => id))
  })

  test('a seat last known to be held is settled by the list of its forum alone', async () => {
    const { askFirst } = (await api.answer(guide, { code: world.territories.T })).municipality
    const seats = askFirst.find(({ scope }: Asked) => scope === 'FORUM_SEATS')
    expect(seats.question).toBe('Vilka sitter i BRÅ Påhittad? Är listan fullständig?')
    expect(seats.forum.id).toBe(world.ids.council)
    expect(seats.alone.map(({ id }: { id: string }) => id)).toContain('S5.4-police')
    expect(seats.indications).toContainEqual({
      recommendation: { id: 'S5.4-police' },
      towards: 'MET',
      day: '2022-02-01',
    })
  })

  test('a guide has at most fifteen questions, and only as many as asked for', async () => {
    const { askFirst: all } = (await api.answer(guide, { code: world.territories.T })).municipality
    const { askFirst: two } = (await api.answer(guide, { code: world.territories.T, first: 2 })).municipality
    expect(all.length).toBeLessThanOrEqual(15)
    expect(two.map(({ position }: Asked) => position)).toEqual([1, 2])
    expect(await api.refusal(guide, { code: world.territories.T, first: -1 })).toBe(
      'first must be between 1 and 200; -1 was asked for.',
    )
  })

  test('others are not told to ask what the municipality itself already knows', async () => {
    const asked = { filter: { territories: [world.territories.T2], scopes: ['DOCUMENTS'] } }
    const { askFirst: others } = await api.answer(query, asked)
    const { askFirst: own } = await api.answer(query, asked, coordinatorOf(world.territories.T2))
    expect(own.nodes).toEqual([])
    const settledByOthers = others.nodes.flatMap(({ settles }: Asked) => settles.map(({ id }) => id))
    const known = await resultsOf(database, rules, [world.territories.T2], TODAY, {
      municipalities: [world.territories.T2],
    })
    for (const id of settledByOthers) expect(known.get(world.territories.T2)?.get(id)?.state).toBe('UNKNOWN')
  })

  test('a confirmed list is asked about no more, and what it settled is known', async () => {
    const code = world.territories.T3
    const before = (await api.answer(guide, { code })).municipality.askFirst as Asked[]
    const first = before[0] as Asked
    expect(first.settles.length).toBeGreaterThan(0)
    const ctx = { database, clock: fixedClock(TODAY), viewer: anonymous, rules }
    const facts = inventories(code, TODAY, [first.scope])
    await perform(ctx, { name: 'test.confirm', territories: [code], facts })
    const after = (await api.answer(guide, { code })).municipality.askFirst as Asked[]
    expect(after.map(({ scope }) => scope)).not.toContain(first.scope)
    const now = (await resultsOf(database, rules, [code], TODAY)).get(code)
    for (const { id } of first.settles) expect([id, now?.get(id)?.state]).not.toEqual([id, 'UNKNOWN'])
  })

  test('the list to call is CSV that a spreadsheet opens, a line for each question', async () => {
    const surroundings = { database, clock: fixedClock(TODAY), packs: [], rules }
    const lines = await askLines(surroundings, { municipality: world.territories.T }, undefined)
    const [head, ...rows] = askCsv(lines).split('\r\n')
    expect(head).toMatch(/^Kommunkod;Kommun;Ordning;/)
    expect(rows).toHaveLength(lines.total)
    expect(rows.every((row) => row.startsWith(world.territories.T))).toBe(true)
  })
})

/** Confirms these lists as they stand on record. */
const inventories = (code: string, day: string, lists: Iterable<string>): FactDraft[] =>
  [...lists].map((list) => {
    const [scope = '', forum] = list.split(' ')
    return {
      fact: 'Inventory',
      of: territoryId(code),
      ...(forum && { to: forum }),
      observedOn: day,
      source: { kind: 'INVENTED', title: 'A list confirmed in a test' },
      says: { scope, basis: 'CONFIRMED', kinds: [] },
    }
  })

/** Results of each, those of a day asked for together. */
async function onTheirDays(places: { code: string; day: string }[]) {
  const found: Awaited<ReturnType<typeof resultsOf>> = new Map()
  for (const [day, those] of grouped(places, (place) => place.day)) {
    const codes = those.map(({ code }) => code)
    for (const [code, results] of await resultsOf(database, rules, codes, day, { municipalities: codes }))
      found.set(code, results)
  }
  return found
}

test('on random worlds, what the first half of the questions promises to settle is unknown no more once they are answered', async () => {
  const samples = fc.sample(randomWorld(rules), { numRuns: 60, seed: 20_261_123 })
  // Questions are asked today: nothing has been seen later than that.
  const worlds = samples
    .map(({ acts, day }) => ({ world: buildActs(acts, { prefix: freshPrefix(), day }), day }))
    .filter(({ world, day }) => world.facts.every(({ observedOn }) => (observedOn ?? day) <= day))
  await writeActs(
    database,
    worlds.map(({ world }) => world),
  )
  const places = worlds.map(({ world, day }) => ({ code: world.territories.T, day }))
  const before = await onTheirDays(places)
  const asked: { code: string; day: string; norms: string[]; facts: FactDraft[] }[] = []
  for (const { code, day } of places) {
    const { questions } = questionsOf(code, [...(before.get(code)?.values() ?? [])], byId)
    // What comes later in the list must not be needed.
    const half = questions.slice(0, Math.ceil(questions.length / 2))
    const lists = half.map(({ scope, forum }) => (forum ? `${scope} ${forum}` : scope))
    const norms = half.flatMap(({ settles }) => settles.map(({ id }) => id))
    asked.push({ code, day, norms, facts: inventories(code, day, lists) })
  }
  await perform(
    { database, clock: fixedClock(TODAY), viewer: anonymous, rules: [] },
    {
      name: 'test.confirm',
      territories: asked.map(({ code }) => code),
      facts: asked.flatMap(({ facts }) => facts),
      unassessed: true,
    },
  )
  const after = await onTheirDays(places)
  const still = asked.flatMap(({ code, norms }) =>
    norms.filter((norm) => after.get(code)?.get(norm)?.state === 'UNKNOWN'),
  )
  expect(asked.flatMap(({ norms }) => norms).length).toBeGreaterThan(100)
  expect(still).toEqual([])
})

test('every sort of list has its question, in Swedish and in English', () => {
  for (const scope of scopeNames)
    for (const lang of ['sv', 'en'] as const) {
      const asked = { scope, kinds: ['ACTION_PLAN'], forum: null }
      const words = questionIn(asked, { level: 'MUNICIPALITY', forumName: 'BRÅ' }, lang)
      expect(words).toMatch(lang === 'sv' ? /\? Är listan fullständig\?$/ : /\? Is the list whole\?$/)
      expect(words).not.toContain('undefined')
    }
})
