// Rounds: who opens, answers and closes them, what they freeze, and what changed between two.
import { afterAll, describe, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { territoryId } from '../src/facts/ids.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { closing, NORM, national, opening, reporting, rounds } from './support/rounds.ts'
import { doing, stands } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())
const { aCouncil, opened, aRound, close, read, auditOf } = rounds(api)

describe('National staff', () => {
  test('open a round, which asks every municipality in its territory, and it is in the audit', async () => {
    const world = await aCouncil()
    const { round, errors } = await opened(world)
    expect(errors).toEqual([])
    expect(round).toMatchObject({ status: 'OPEN', asked: 3, answered: 0, recommendations: [NORM] })
    expect(await auditOf('roundOpen', world.territories.SE)).toEqual([{ subject: 'a-national' }])
    const again = await opened(world)
    expect(again.errors[0]).toMatchObject({ code: 'ALREADY_SO', path: ['input', 'name'] })
  })

  test('are told what is wrong with a round', async () => {
    const world = await aCouncil()
    const refusals = await Promise.all([
      opened(world, { closes: '2026-10-01' }),
      opened(world, { recommendations: ['S99'] }),
      opened(world, { name: 'Samtal med 19121212-1212' }),
    ])
    expect(refusals.map(({ errors }) => errors[0].path.at(-1))).toEqual(['closes', 'recommendations', 'name'])
  })

  test('are the only ones who open, close and report', async () => {
    const world = await aCouncil()
    const id = await aRound(world)
    const input = { name: 'Annan', opens: '2026-11-01', closes: '2026-12-01', within: world.territories.SE }
    for (const as of [coordinatorOf(world.territories.T), { role: 'VIEWER', municipalities: [] } as Viewer]) {
      for (const [query, variables] of [
        [opening, { input }],
        [closing, { id }],
        [reporting, { id, input: { csv: '', title: 'x' } }],
      ] as const) {
        const { errors } = await api.ask(query, variables, as)
        expect(errors[0]?.extensions?.code).toBe('FORBIDDEN')
      }
    }
  })
})

describe('The country', () => {
  const followedUp = async ({ territories }: BuiltWorld) => {
    const asked = `query ($id: ID!) { node(id: $id) { ... on Country { assessment { results { recommendation { id } state lapsesOn account evidence { id } } } } } }`
    const { node } = await api.answer(asked, { id: territoryId(territories.SE) })
    const found = node.assessment.results as { recommendation: { id: string }; account: string }[]
    return found.find(({ recommendation }) => recommendation.id === 'N8.1')
  }

  test('has been followed up when a round of all of it is closed, and not when one of a county is', async () => {
    const world = await aCouncil()
    await close(await aRound(world, { within: world.territories.C, name: 'Länets' }))
    expect(await followedUp(world)).toMatchObject({ state: 'UNKNOWN' })
    const id = await aRound(world)
    expect(await followedUp(world)).toMatchObject({ state: 'UNKNOWN' })
    await close(id)
    expect(await followedUp(world)).toMatchObject({ state: 'MET', lapsesOn: '2028-11-24', evidence: [] })
    expect((await followedUp(world))?.account).toContain('har följts upp nationellt')
  })
})

describe('A municipality', () => {
  test('answers an open round by confirming its lists, which the act that does it shows and an undoing takes back', async () => {
    const world = await aCouncil()
    const id = await aRound(world)
    const { T } = world.territories
    await stands(api, world, {
      act: 'roundAnswer',
      id,
      input: { municipality: T },
      opens: [NORM],
      refuses: [
        { input: { municipality: T, observedOn: '2026-10-01' }, at: 'observedOn' },
        { input: { municipality: T }, id: 'round_none', code: 'NOT_FOUND', at: 'id' },
        { input: { municipality: T, scopes: [] }, at: 'scopes' },
      ],
    })
    expect(await read(id, 'answered')).toEqual({ answered: 0 })
    await doing(api, { act: 'roundAnswer', id, input: { municipality: T } }, coordinatorOf(T))
    expect(await read(id, 'answered answers { municipality { code } on }')).toEqual({
      answered: 1,
      answers: [{ municipality: { code: T }, on: TODAY }],
    })
  })

  test('that answers twice has answered once when the second is undone, and a round that has closed remembers it', async () => {
    const world = await aCouncil()
    const id = await aRound(world)
    const mine = coordinatorOf(world.territories.T)
    const answered = async (observedOn: string) => {
      const input = { municipality: world.territories.T, observedOn }
      const { act, errors } = await doing(api, { act: 'roundAnswer', id, input }, mine)
      expect(errors).toEqual([])
      return act ?? ''
    }
    const undo = async (act: string) =>
      expect((await doing(api, { act: 'actUndo', id: act, input: {} }, mine)).errors).toEqual([])
    const days = async () =>
      (await read(id, 'answered answers { on }')).answers.map(({ on }: { on: string }) => on)
    const first = await answered('2026-11-20')
    const second = await answered(TODAY)
    expect(await days()).toEqual([TODAY])
    await undo(second)
    expect(await days()).toEqual(['2026-11-20'])
    await close(id)
    await undo(first)
    expect(await read(id, 'answered answers { on }')).toEqual({
      answered: 1,
      answers: [{ on: '2026-11-20' }],
    })
  })

  test('does not answer a round that has not opened, has closed, or is held elsewhere', async () => {
    const [world, other] = [await aCouncil(), await aCouncil()]
    const { T } = world.territories
    const [early, late, elsewhere] = [
      await aRound(world, { name: 'Tidig', opens: '2026-12-01' }),
      await aRound(world, { name: 'Sen' }),
      await aRound(other),
    ]
    await close(late)
    const errors = []
    for (const id of [early, late, elsewhere]) {
      const done = await doing(api, { act: 'roundAnswer', id, input: { municipality: T } }, coordinatorOf(T))
      errors.push(done.errors[0]?.code)
    }
    expect(errors).toEqual(['BAD_INPUT', 'ALREADY_SO', 'BAD_INPUT'])
  })
})

describe('A round that closes', () => {
  test('freezes how territories stand, with denominators, the unknown apart, and later acts change nothing of it', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    const first = await aRound(world, { name: 'Första' })
    const fields =
      'counts { recommendation of applies known unknown counts { state count } } snapshot(code: $c) { state }'
    const frozen = (id: string) =>
      api
        .answer(`query ($id: ID!, $c: String!) { round(id: $id) { ${fields} } }`, { id, c: T }, national)
        .then((found) => found.round)
    expect(await frozen(first)).toEqual({ counts: null, snapshot: null })
    expect(await close(first)).toMatchObject({ round: { status: 'CLOSED', closedOn: TODAY }, errors: [] })
    const before = await frozen(first)
    expect(before.counts).toMatchObject([{ recommendation: NORM, of: 3, applies: 3, known: 0, unknown: 3 }])
    expect(before.snapshot).toEqual([{ state: 'UNKNOWN' }])

    const second = await aRound(world, { name: 'Andra' })
    await doing(api, { act: 'roundAnswer', id: second, input: { municipality: T } }, coordinatorOf(T))
    await close(second)
    expect(await frozen(first)).toEqual(before)
    expect((await frozen(second)).snapshot).toEqual([{ state: 'NOT_MET' }])

    const third = await aRound(world, { name: 'Tredje' })
    const seat = { actor: world.ids.frivard, openEnded: true }
    await doing(api, { act: 'forumJoin', id: world.ids.bra ?? '', input: seat }, coordinatorOf(T))
    await close(third)
    const compare = async (id: string, other: string) =>
      (
        await api.answer(
          `query ($id: ID!, $with: ID!) { round(id: $id) { compared(with: $with) { of knownInBoth opened closed becameKnown becameUnknown unknownInBoth norms { recommendation versionChanged closed } } } }`,
          { id, with: other },
          national,
        )
      ).round.compared
    const none = { of: 3, opened: 0, closed: 0, becameKnown: 0, becameUnknown: 0 }
    expect(await compare(second, first)).toMatchObject({
      ...none,
      knownInBoth: 0,
      becameKnown: 1,
      unknownInBoth: 2,
    })
    expect(await compare(third, second)).toMatchObject({
      ...none,
      knownInBoth: 1,
      closed: 1,
      unknownInBoth: 2,
    })
    expect(await compare(second, third)).toMatchObject({ ...none, opened: 1 })
    expect(await compare(first, second)).toMatchObject({ ...none, becameUnknown: 1 })
    expect((await close(third)).errors[0].code).toBe('ALREADY_SO')
    expect(await auditOf('roundClose', world.territories.SE)).toHaveLength(3)
  })

  test('keeps what everybody may know only', async () => {
    const world = await api.world({
      things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, frivard: { kind: 'PROBATION' } },
      facts: [{ fact: 'Seat', of: 'frivard', to: 'bra', lane: 'OWN' }],
    })
    const id = await aRound(world)
    await close(id)
    const query = 'query ($id: ID!, $c: String!) { round(id: $id) { snapshot(code: $c) { state } } }'
    const own = coordinatorOf(world.territories.T)
    expect((await api.answer(query, { id, c: world.territories.T }, own)).round.snapshot).toEqual([
      { state: 'UNKNOWN' },
    ])
  })

  test('is compared only with one that has closed too', async () => {
    const world = await aCouncil()
    const [closed, open] = [await aRound(world, { name: 'A' }), await aRound(world, { name: 'B' })]
    await close(closed)
    const query = 'query ($id: ID!, $with: ID!) { round(id: $id) { compared(with: $with) { of } } }'
    expect(await api.refusal(query, { id: closed, with: open }, national)).toContain('once both have closed')
  })
})
