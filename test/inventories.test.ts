// Confirming that lists are whole: questions become results, a neighbour's stay questions, and it can be taken back.
import { afterAll, describe, expect, test } from 'vitest'
import { assess } from '../src/assessment/assessment.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing, stands } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

const NORM = 'S5.4-probation'

/** A council of two municipalities, whose published list without the probation service is old news. */
const aCouncil = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'] },
      elsewhere: { kind: 'SSPF', reach: ['T2'] },
      hidden: { kind: 'SSPF', reach: ['T'], lane: 'OWN', owner: 'T2' },
      frivard: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', from: '2020-01-01' },
      {
        fact: 'Inventory',
        of: 'T',
        to: 'bra',
        scope: 'FORUM_SEATS',
        basis: 'PUBLISHED',
        observedOn: '2023-05-01',
      },
    ],
  })

async function resultOf(code: string) {
  const viewer = coordinatorOf(code)
  const asked = { codes: [code], asOf: TODAY }
  const [found] = await assess({ database: api.database, rules: api.rules, viewer }, asked)
  return found?.results.find(({ recommendation }) => recommendation === NORM)
}

const confirming = (world: BuiltWorld, more: object = {}) => ({
  act: 'inventoryConfirm',
  input: { municipality: world.territories.T, scopes: ['FORUMS', 'FORUM_SEATS'], ...more },
})

describe('A coordinator', () => {
  test('confirms that lists are whole, and what was indicated is established', async () => {
    const world = await aCouncil()
    const { T, T2 } = world.territories
    const { bra, elsewhere } = world.ids
    expect(await resultOf(T)).toMatchObject({ state: 'UNKNOWN', indication: { towards: 'NOT_MET' } })
    const seats = { municipality: T, scopes: ['FORUM_SEATS'] }
    const done = await stands(api, world, {
      ...confirming(world),
      refuses: [
        { input: { ...seats, forum: elsewhere }, at: 'forum' },
        { input: { ...seats, forum: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'forum' },
        { input: { municipality: T, scopes: ['FORUMS'], forum: bra }, at: 'forum' },
        { input: { ...seats, kinds: ['SSPF'] }, at: 'kinds' },
        { input: { municipality: T, scopes: ['FORUMS'], kinds: ['POLICE'] }, at: 'kinds' },
        { input: { municipality: T, scopes: [] }, at: 'scopes' },
        { input: { ...seats, observedOn: '2026-11-24' }, at: 'observedOn' },
        { input: { ...seats, municipality: T2 }, code: 'FORBIDDEN', at: 'municipality' },
      ],
    })
    expect(done.flags.changed).toContainEqual({
      recommendation: { id: NORM },
      certainty: 'ESTABLISHED',
      cause: null,
    })
    await doing(api, confirming(world), coordinatorOf(T))
    expect(await resultOf(T)).toMatchObject({ state: 'NOT_MET' })
    expect(await resultOf(T2)).toMatchObject({ state: 'UNKNOWN' })
  })

  test('confirms the seats of one forum, and those of others stay a question', async () => {
    const world = await api.world({
      things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, sspf: { kind: 'SSPF' } },
      facts: [],
    })
    const { T } = world.territories
    const one = {
      act: 'inventoryConfirm',
      input: { municipality: T, scopes: ['FORUM_SEATS'], forum: world.ids.bra },
    }
    await stands(api, world, one)
    await doing(api, one, coordinatorOf(T))
    const { municipality } = await api.answer(
      `{ municipality(code: "${T}") { inventories { scope basis day forum { id } } } }`,
    )
    expect(municipality.inventories).toEqual([
      { scope: 'FORUM_SEATS', basis: 'CONFIRMED', day: TODAY, forum: { id: world.ids.bra } },
    ])
  })

  test('confirms a list of some kinds, which settles what those kinds settle', async () => {
    const world = await api.world({ facts: [] })
    const { T } = world.territories
    const documents = (kind: string) => ({
      act: 'inventoryConfirm',
      input: { municipality: T, scopes: ['DOCUMENTS'], kinds: [kind] },
    })
    await stands(api, world, { ...documents('SITUATION_PICTURE'), opens: ['L4.1'] })
    const { flags } = await doing(api, documents('GUIDELINE'), coordinatorOf(T))
    expect(flags.opened.map(({ recommendation }) => recommendation.id)).not.toContain('L4.1')
  })

  test('cannot confirm the seats of forums where there is none', async () => {
    const world = await api.world({ facts: [] })
    const { T } = world.territories
    const given = { act: 'inventoryConfirm', input: { municipality: T, scopes: ['FORUM_SEATS'] } }
    const { errors } = await doing(api, given, coordinatorOf(T))
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', path: ['input', 'scopes'] }])
  })

  test('takes back what was confirmed by mistake, and nothing else', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    await doing(api, confirming(world), coordinatorOf(T))
    const back = { act: 'inventoryTakeBack', input: { municipality: T, scopes: ['FORUMS'] } }
    await stands(api, world, {
      ...back,
      refuses: [
        { input: { ...back.input, observedOn: '2026-11-22' }, code: 'NOT_FOUND', at: 'observedOn' },
        { input: { ...back.input, scopes: ['SERVICES'] }, code: 'NOT_FOUND', at: 'observedOn' },
      ],
    })
    expect(await resultOf(T)).toMatchObject({ state: 'NOT_MET' })
    await doing(api, back, coordinatorOf(T))
    expect(await resultOf(T)).toMatchObject({ state: 'UNKNOWN' })
    const again = await doing(api, back, coordinatorOf(T))
    expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }])
    const seats = {
      act: 'inventoryTakeBack',
      input: { ...back.input, scopes: ['FORUM_SEATS'], forum: world.ids.bra },
    }
    expect((await doing(api, seats, coordinatorOf(T))).errors).toEqual([])
  })
})

test('a neighbour that shares the forum takes back nobody’s word but its own', async () => {
  const world = await aCouncil()
  const { T, T2 } = world.territories
  await doing(api, confirming(world), coordinatorOf(T))
  const { municipality } = await api.answer(
    `{ municipality(code: "${T}") { inventories { scope basis fact { id } } } }`,
  )
  type Row = { scope: string; basis: string; fact: { id: string } }
  const own = municipality.inventories.find(
    (one: Row) => one.scope === 'FORUM_SEATS' && one.basis === 'CONFIRMED',
  )
  const retract = { act: 'factRetract', id: own.fact.id, input: { reason: 'Prov' } }
  expect((await doing(api, retract, coordinatorOf(T2))).errors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect((await doing(api, retract, coordinatorOf(T))).errors).toEqual([])
})
