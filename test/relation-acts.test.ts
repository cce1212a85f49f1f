// What coordinators say between actors, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const DAY = '2026-11-01'

const aTown = () =>
  api.world({
    things: {
      klubb: { kind: 'SPORTS_CLUB' },
      forsamling: { kind: 'FAITH_COMMUNITY' },
      polis: { kind: 'POLICE' },
    },
    facts: [
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
      { fact: 'Inventory', of: 'T', scope: 'ACTORS' },
      { fact: 'NoSuchActor', of: 'T', kind: 'SECURITY_COMPANY', from: '2020-01-01', key: 'ingen' },
      { fact: 'Tie', of: 'kommun', to: 'polis', rung: 'DIALOGUE', from: '2020-01-01', key: 'dialog' },
      { fact: 'Support', of: 'kommun', to: 'klubb', prevention: 'YES', from: '2020-01-01', key: 'bidrag' },
    ],
  })

/** A town that supports nobody. */
const aMeanTown = () => api.world({ things: { klubb: { kind: 'SPORTS_CLUB' }, polis: { kind: 'POLICE' } } })

describe('A coordinator', () => {
  test('says that no such actor is here, and nobody asks for it any more', async () => {
    const world = await aTown()
    const { T } = world.territories
    const input = { municipality: T, kind: 'PARKING_COMPANY' }
    await stands(api, world, {
      act: 'noSuchActorRecord',
      input,
      closes: ['S5.11-parking'],
      refuses: [
        { input: { ...input, kind: 'MUNICIPALITY' }, at: 'kind' },
        { input: { ...input, kind: 'SSPF' }, at: 'kind' },
        { input: { ...input, kind: 'SECURITY_COMPANY' }, code: 'ALREADY_SO', at: 'kind' },
      ],
    })
  })

  test('keeps that to the municipality, and what is shared of the place is still shared', async () => {
    const world = await aMeanTown()
    const { T, T2 } = world.territories
    const mine = coordinatorOf(T)
    const none = { municipality: T, kind: 'PARKING_COMPANY', lane: 'OWN' }
    const kept = await doing(api, { act: 'noSuchActorRecord', input: none }, mine)
    expect(kept.errors).toEqual([])
    const add = { municipality: T, kind: 'SCHOOL', name: 'Skolan' }
    const { thing } = await doing(api, { act: 'actorAdd', input: add }, mine)
    const { actor } = await api.answer(
      `{ actor(id: "${thing?.id}") { reach { territory { code } } } }`,
      {},
      coordinatorOf(T2),
    )
    expect(actor.reach).toEqual([{ territory: { code: T } }])
  })

  test('ends it when such an actor has come', async () => {
    const world = await aTown()
    await stands(api, world, {
      act: 'noSuchActorEnd',
      id: world.ids.ingen ?? '',
      input: { on: '2026-11-22' },
      opens: ['S5.11-security'],
      refuses: [
        { input: { on: '2019-01-01' }, at: 'on' },
        { id: world.ids.dialog ?? '', input: {}, at: 'id' },
      ],
    })
  })

  test('says how far two actors have come, the rung before ending the day before', async () => {
    const world = await aTown()
    const { T } = world.territories
    const { kommun, polis, klubb } = world.ids
    const mine = coordinatorOf(T)
    const input = { municipality: T, actor: kommun, with: klubb, rung: 'DIALOGUE', from: DAY }
    await stands(api, world, {
      act: 'tieRecord',
      input,
      refuses: [
        { input: { ...input, with: kommun }, at: 'with' },
        { input: { ...input, with: 'actor_nowhere' }, code: 'NOT_FOUND', at: 'with' },
        { input: { ...input, from: DAY, until: '2026-10-01' }, at: 'until' },
      ],
    })
    const first = await doing(api, { act: 'tieRecord', input }, mine)
    const same = await doing(api, { act: 'tieRecord', input: { ...input, actor: klubb, with: kommun } }, mine)
    expect(same.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([['ALREADY_SO', 'rung']])
    const next = await doing(
      api,
      { act: 'tieRecord', input: { ...input, rung: 'COLLABORATION', from: '2026-11-15' } },
      mine,
    )
    expect([first.errors, next.errors]).toEqual([[], []])
    const ties = await api.database.read((tx) =>
      tx.run(
        'test',
        `MATCH (:Thing {id: $a})<-[:TIE_OF]-(f:Tie)-[:TIE_TO]->(:Thing {id: $b}) WHERE f.retractedSeq = 9007199254740991
         RETURN f.rung AS rung, toString(f.from) AS from, toString(f.until) AS until, f.lane AS lane ORDER BY f.from`,
        { a: kommun, b: klubb },
      ),
    )
    expect(ties).toEqual([
      { rung: 'DIALOGUE', from: DAY, until: '2026-11-14', lane: 'OWN' },
      { rung: 'COLLABORATION', from: '2026-11-15', until: '9999-12-31', lane: 'OWN' },
    ])
    expect(polis).toBeDefined()
  })

  test('cannot tell others that a named faith community keeps its distance, but that it is in dialogue', async () => {
    const world = await aTown()
    const { T } = world.territories
    const mine = coordinatorOf(T)
    const input = { municipality: T, actor: world.ids.kommun, with: world.ids.forsamling, lane: 'SHARED' }
    const distant = await doing(api, { act: 'tieRecord', input: { ...input, rung: 'COEXISTENCE' } }, mine)
    expect(distant.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([['BAD_INPUT', 'lane']])
    const own = { ...input, lane: null, rung: 'COEXISTENCE' }
    expect((await doing(api, { act: 'tieRecord', input: own }, mine)).errors).toEqual([])
    const near = await doing(api, { act: 'tieRecord', input: { ...input, rung: 'DIALOGUE' } }, mine)
    expect(near.errors).toEqual([])
  })

  test('says nothing between the actors of another municipality', async () => {
    const world = await aTown()
    const { T } = world.territories
    const input = {
      municipality: T,
      actor: world.ids.kommun2,
      with: world.ids.polis,
      rung: 'DIALOGUE',
      lane: 'SHARED',
    }
    const theirs = await doing(api, { act: 'tieRecord', input }, coordinatorOf(T))
    expect(theirs.errors.map(({ code }) => code)).toEqual(['FORBIDDEN'])
  })

  test('ends a tie', async () => {
    const world = await aTown()
    await stands(api, world, {
      act: 'tieEnd',
      id: world.ids.dialog ?? '',
      input: { on: DAY },
      refuses: [{ id: world.ids.bidrag ?? '', input: {}, at: 'id' }],
    })
  })

  test('records support to civil society, and its flag closes for the municipality only', async () => {
    const world = await aMeanTown()
    const { T } = world.territories
    const input = { municipality: T, giver: world.ids.kommun, receiver: world.ids.klubb, prevention: true }
    await stands(api, world, {
      act: 'supportRecord',
      input,
      refuses: [
        { input: { ...input, receiver: world.ids.polis }, at: 'receiver' },
        { input: { ...input, giver: world.ids.klubb }, at: 'receiver' },
      ],
    })
    await doing(api, { act: 'supportRecord', input }, coordinatorOf(T))
    const stateOf = async (as = coordinatorOf(T)) => {
      const { municipality } = await api.answer(
        `{ municipality(code: "${T}") { assessment { results { state recommendation { id } } } } }`,
        {},
        as,
      )
      return municipality.assessment.results.find(
        ({ recommendation }: { recommendation: { id: string } }) => recommendation.id === 'S10.1',
      ).state
    }
    expect(await stateOf()).toBe('MET')
    expect(await stateOf(coordinatorOf(world.territories.T2))).toBe('UNKNOWN')
  })

  test('ends support, and what hung on it is asked about', async () => {
    const world = await aTown()
    await stands(api, world, {
      act: 'supportEnd',
      id: world.ids.bidrag ?? '',
      input: { on: '2026-11-22' },
      opens: ['S10.1'],
      refuses: [{ id: world.ids.ingen ?? '', input: {}, at: 'id' }],
    })
  })
})
