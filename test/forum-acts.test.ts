// What coordinators do with forums, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const DAY = '2026-11-01'

/** A strategic council in order, whose list is complete, without the police: their absence is established. */
const aCouncil = (reach = ['T']) =>
  api.world({
    things: {
      bra: {
        kind: 'CRIME_PREVENTION_COUNCIL',
        level: 'STRATEGIC',
        leadership: 'MUNICIPALITY',
        mission: 'YES',
        reach,
      },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
      skola: { kind: 'SCHOOL', partOf: 'kommun' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', role: 'CHAIR', from: '2020-01-01', key: 'ordforande' },
      { fact: 'Seat', of: 'frivard', to: 'bra', key: 'frivarden' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    ],
  })

describe('A coordinator', () => {
  test('seats an actor that was missing, and its flag closes', async () => {
    const world = await aCouncil()
    const { bra = '', polis = '' } = world.ids
    const done = await stands(api, world, {
      act: 'forumJoin',
      id: bra,
      input: { actor: polis, role: 'MEMBER', level: 'LEADING', from: DAY, openEnded: true },
      closes: ['S5.4-police'],
      refuses: [
        { input: { actor: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'actor' },
        { input: { actor: world.ids.frivard }, code: 'ALREADY_SO', at: 'actor' },
        { input: { actor: polis, from: DAY, until: '2026-10-01' }, at: 'until' },
        { input: { actor: polis, observedOn: '2027-01-01' }, at: 'observedOn' },
        { id: world.ids.polis ?? '', input: { actor: polis }, code: 'NOT_FOUND', at: 'id' },
      ],
    })
    expect(done.flags.closed.find(({ recommendation }) => recommendation.id === 'S5.4-police')?.cause).toBe(
      'MET',
    )
  })

  test('ends a seat, and the gap is established', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'forumLeave',
      id: world.ids.bra ?? '',
      input: { actor: world.ids.frivard, on: '2026-11-22' },
      opens: ['S5.4-probation'],
      refuses: [{ input: { actor: world.ids.polis }, code: 'NOT_FOUND', at: 'actor' }],
    })
  })

  test('begins a forum', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'forumAdd',
      input: { municipality: world.territories.T, kind: 'SSPF', name: 'SSPF Påhittad', from: DAY },
      refuses: [
        { input: { municipality: world.territories.T, kind: 'SSPF', name: '  ' }, at: 'name' },
        {
          input: { municipality: '0000', kind: 'SSPF', name: 'SSPF' },
          code: 'NOT_FOUND',
          at: 'municipality',
        },
        { input: { municipality: world.territories.T, kind: 'POLICE', name: 'Polisen' }, at: 'kind' },
      ],
    })
  })

  test('says more of what a forum is', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'forumDescribe',
      id: world.ids.bra ?? '',
      input: { goals: true, meetingsPerYear: 4 },
      refuses: [{ input: { meetingsPerYear: 0 }, at: 'meetingsPerYear' }],
    })
  })

  test('moves the chair, and whoever had it goes on as a member', async () => {
    const world = await aCouncil()
    const { bra = '', frivard = '' } = world.ids
    await stands(api, world, {
      act: 'forumChair',
      id: bra,
      input: { actor: frivard, on: DAY },
      refuses: [
        { input: { actor: world.ids.kommun }, code: 'ALREADY_SO', at: 'actor' },
        { input: { actor: world.ids.polis }, code: 'NOT_FOUND', at: 'actor' },
      ],
    })
    await doing(
      api,
      { act: 'forumChair', id: bra, input: { actor: frivard, on: DAY } },
      coordinatorOf(world.territories.T),
    )
    const members = async (asOf: string) =>
      (
        await api.answer(
          `{ actor(id: "${bra}") { ... on Forum { members(asOf: "${asOf}") { role actor { id } } } } }`,
        )
      ).actor.members.map((seat: { role: string; actor: { id: string } }) => [seat.actor.id, seat.role])
    expect(await members(DAY)).toEqual(
      expect.arrayContaining([
        [frivard, 'CHAIR'],
        [world.ids.kommun, 'MEMBER'],
      ]),
    )
    expect(await members('2026-10-31')).toEqual(
      expect.arrayContaining([
        [frivard, 'MEMBER'],
        [world.ids.kommun, 'CHAIR'],
      ]),
    )
  })

  test('lets a forum work in one municipality more, and in one less', async () => {
    const world = await aCouncil(['T', 'T2'])
    const { T, T2, T3 } = world.territories
    const { bra: id = '' } = world.ids
    await stands(api, world, {
      act: 'forumShare',
      id,
      input: { municipality: T3 },
      refuses: [
        { input: { municipality: T }, code: 'ALREADY_SO', at: 'municipality' },
        { input: { municipality: '0000' }, code: 'NOT_FOUND', at: 'municipality' },
      ],
    })
    await stands(api, world, {
      act: 'forumShareEnd',
      id,
      input: { municipality: T, on: '2026-11-22' },
      also: [T2],
      refuses: [
        { input: { municipality: T3 }, code: 'NOT_FOUND', at: 'municipality' },
        { input: { municipality: T, observedOn: '2027-01-01' }, at: 'observedOn' },
      ],
    })
  })

  test('ends a forum', async () => {
    const world = await aCouncil()
    await stands(api, world, { act: 'forumEnd', id: world.ids.bra ?? '', input: { on: '2026-11-22' } })
  })

  test('records a meeting and who was there', async () => {
    const world = await aCouncil()
    await stands(api, world, {
      act: 'meetingRecord',
      id: world.ids.bra ?? '',
      input: { on: DAY, attendedBy: [world.ids.frivard, world.ids.kommun] },
      refuses: [
        { input: { on: '2027-01-01', attendedBy: [] }, at: 'on' },
        { input: { on: DAY, attendedBy: ['actor_nowhere'] }, code: 'NOT_FOUND', at: '0' },
      ],
    })
  })
})
