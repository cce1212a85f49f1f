// What coordinators do with agreements, each act put to every trial.
import { afterAll, describe, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing, stands } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const DAY = '2026-11-01'

/** A complete register of agreements. */
const aTown = () =>
  api.world({
    things: {
      polis: { kind: 'POLICE' },
      forening: { kind: 'CIVIL_ASSOCIATION' },
      forsamling: { kind: 'FAITH_COMMUNITY' },
      avtal: {
        kind: 'POLICE_AGREEMENT',
        written: 'YES',
        prevention: 'YES',
        purposeStated: 'YES',
        areaStated: 'YES',
        from: '2023-01-01',
        until: '2026-12-31',
      },
      iop: { kind: 'IOP', written: 'YES', from: '2025-01-01', untilKind: 'OPEN_ENDED' },
    },
    facts: [
      { fact: 'Party', of: 'kommun', to: 'avtal' },
      { fact: 'Party', of: 'polis', to: 'avtal' },
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Party', of: 'forsamling', to: 'iop' },
      { fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' },
    ],
  })

const anEmptyTown = () =>
  api.world({
    things: { polis: { kind: 'POLICE' }, forsamling: { kind: 'FAITH_COMMUNITY' } },
    facts: [{ fact: 'Inventory', of: 'T', scope: 'AGREEMENTS' }],
  })

const resultOf = async (code: string, id: string, as = coordinatorOf(code)) => {
  const { municipality } = await api.answer(
    `{ municipality(code: "${code}") { assessment { results { state lapsesOn recommendation { id } } } } }`,
    {},
    as,
  )
  return municipality.assessment.results.find(
    ({ recommendation }: { recommendation: { id: string } }) => recommendation.id === id,
  )
}

describe('A coordinator', () => {
  test('signs an agreement with the police, and its flags close', async () => {
    const world = await anEmptyTown()
    const { T, T2 } = world.territories
    const { kommun, kommun2, polis } = world.ids
    const input = {
      municipality: T,
      kind: 'POLICE_AGREEMENT',
      name: 'Samverkansöverenskommelse',
      parties: [kommun, polis],
      from: DAY,
      until: '2028-12-31',
      written: true,
      prevention: true,
      purposes: ['Tryggare centrum'],
      areaStated: false,
      signedOn: '2026-10',
    }
    const done = await stands(api, world, {
      act: 'agreementSign',
      input,
      closes: ['L9.1', 'L9.3'],
      warns: ['AGREEMENT_NO_AREA', 'AGREEMENT_NOT_READ'],
      refuses: [
        { input: { ...input, parties: [kommun] }, at: 'parties' },
        { input: { ...input, parties: [kommun, kommun] }, at: '1' },
        { input: { ...input, parties: [kommun, 'actor_nowhere'] }, code: 'NOT_FOUND', at: '1' },
        { input: { ...input, signedOn: 'i våras' }, at: 'signedOn' },
        { input: { ...input, until: '2020-01-01' }, at: 'until' },
        { input: { ...input, purposes: ['19121212-1212'] }, at: '0' },
        { input: { ...input, covers: [{ municipality: '0000' }] }, code: 'NOT_FOUND', at: 'municipality' },
      ],
    })
    expect(done.flags.closed.filter(({ recommendation }) => recommendation.id === 'L9.3')).toEqual([
      expect.objectContaining({ cause: 'MET' }),
    ])
    const theirs = await doing(
      api,
      { act: 'agreementSign', input: { ...input, parties: [kommun2, polis] } },
      coordinatorOf(T),
    )
    expect(theirs.errors.map(({ code }) => code)).toEqual(['FORBIDDEN'])
    const draft = await doing(
      api,
      { act: 'agreementSign', input: { ...input, status: 'DRAFT' } },
      coordinatorOf(T),
    )
    expect([draft.errors, draft.flags.closed]).toEqual([[], []])
    const both = await doing(
      api,
      { act: 'agreementSign', input: { ...input, parties: [kommun, kommun2, polis] } },
      coordinatorOf(T),
    )
    expect(both.errors).toEqual([])
    expect((await resultOf(T2, 'L9.1')).state).toBe('MET')
  })

  test('says more of what an agreement states', async () => {
    const world = await aTown()
    await stands(api, world, {
      act: 'agreementDescribe',
      id: world.ids.avtal ?? '',
      input: { areas: ['Centrum'], followUpStated: false },
      warns: ['AGREEMENT_NO_FOLLOW_UP'],
      refuses: [
        { input: { signedOn: '2021-13' }, at: 'signedOn' },
        { id: world.ids.polis ?? '', input: {}, code: 'NOT_FOUND', at: 'id' },
      ],
    })
  })

  test('renews an agreement: the old period ends the day before, and it lapses later', async () => {
    const world = await aTown()
    const { T } = world.territories
    const id = world.ids.avtal ?? ''
    const input = { from: '2027-01-01', until: '2027-06-30' }
    await stands(api, world, {
      act: 'agreementRenew',
      id,
      input,
      refuses: [
        { input: { from: '2023-01-01', until: '2028-12-31' }, at: 'from' },
        { input: { from: '2027-01-01', until: '2026-01-01' }, at: 'until' },
      ],
    })
    expect(await resultOf(T, 'L9.3')).toMatchObject({ state: 'MET', lapsesOn: '2027-01-01' })
    const periods = async () => {
      const { node } = await api.answer(
        `{ node(id: "${id}") { ... on Agreement { descriptions { status fact { period { from until } } } parties(asOf: "2027-02-01") { actor { id } } } } }`,
      )
      return [
        node.descriptions.map(({ fact }: { fact: { period: object } }) => fact.period),
        node.parties.length,
      ]
    }
    expect((await doing(api, { act: 'agreementRenew', id, input }, coordinatorOf(T))).errors).toEqual([])
    expect(await resultOf(T, 'L9.3')).toMatchObject({ state: 'MET', lapsesOn: '2027-07-01' })
    expect(await periods()).toEqual([
      [
        { from: '2027-01-01', until: '2027-06-30' },
        { from: '2023-01-01', until: '2026-12-31' },
      ],
      2,
    ])
    const early = { from: '2027-05-01', openEnded: true }
    expect((await doing(api, { act: 'agreementRenew', id, input: early }, coordinatorOf(T))).errors).toEqual(
      [],
    )
    expect((await periods())[0]).toEqual([
      { from: '2027-05-01', until: null },
      { from: '2027-01-01', until: '2027-04-30' },
      { from: '2023-01-01', until: '2026-12-31' },
    ])
  })

  test('gives notice, and what hung on it lapses on that day', async () => {
    const world = await aTown()
    const { T } = world.territories
    const id = world.ids.avtal ?? ''
    await stands(api, world, {
      act: 'agreementNotice',
      id,
      input: { on: '2026-12-15' },
      refuses: [
        { input: { on: '2026-11-23' }, at: 'on' },
        { input: { on: '2026-12-31' }, code: 'ALREADY_SO', at: 'on' },
      ],
    })
    await doing(api, { act: 'agreementNotice', id, input: { on: '2026-12-15' } }, coordinatorOf(T))
    expect(await resultOf(T, 'L9.3')).toMatchObject({ state: 'MET', lapsesOn: '2026-12-16' })
  })

  test('ends an agreement, and the gap is established', async () => {
    const world = await aTown()
    await stands(api, world, {
      act: 'agreementEnd',
      id: world.ids.avtal ?? '',
      input: { on: '2026-11-22' },
      opens: ['L9.3'],
      refuses: [
        { input: { on: '2026-12-01' }, at: 'on' },
        { input: { on: '2022-12-01' }, at: 'on' },
      ],
    })
  })

  test('lets a party come, for whose municipality it counts from then on, and leave', async () => {
    const world = await aTown()
    const { T, T2 } = world.territories
    const id = world.ids.avtal ?? ''
    const { kommun2 } = world.ids
    await stands(api, world, {
      act: 'agreementPartyAdd',
      id,
      input: { actor: kommun2, from: DAY },
      refuses: [
        { input: { actor: world.ids.kommun }, code: 'ALREADY_SO', at: 'actor' },
        { input: { actor: world.ids.iop }, code: 'NOT_FOUND', at: 'actor' },
      ],
    })
    await doing(api, { act: 'agreementPartyAdd', id, input: { actor: kommun2 } }, coordinatorOf(T))
    expect((await resultOf(T2, 'L9.1')).state).toBe('MET')
    await stands(api, world, {
      act: 'agreementPartyLeave',
      id,
      input: { actor: kommun2, on: '2026-11-22' },
      refuses: [{ input: { actor: world.ids.forening }, code: 'NOT_FOUND', at: 'actor' }],
    })
    const last = await doing(
      api,
      { act: 'agreementPartyLeave', id, input: { actor: world.ids.polis, on: '2026-11-22' } },
      coordinatorOf(T),
    )
    expect(last.warnings).toEqual([])
    const one = await doing(
      api,
      { act: 'agreementPartyLeave', id, input: { actor: kommun2, on: '2026-11-22' } },
      coordinatorOf(T2),
    )
    expect(one.warnings.map(({ code }) => code)).toEqual(['AGREEMENT_FEW_PARTIES'])
  })
})

describe('What an agreement with a named faith community lacks', () => {
  test('is recorded for its municipality alone', async () => {
    const world = await anEmptyTown()
    const { T, T2 } = world.territories
    const mine = coordinatorOf(T)
    const input = {
      municipality: T,
      kind: 'IOP',
      name: 'Partnerskap',
      parties: [world.ids.kommun, world.ids.forsamling],
      prevention: true,
      democracyClause: false,
    }
    const told = await doing(api, { act: 'agreementSign', input: { ...input, lane: 'SHARED' } }, mine)
    expect(told.errors.map(({ code, path }) => [code, path.at(-1)])).toEqual([['BAD_INPUT', 'lane']])
    const kept = await doing(api, { act: 'agreementSign', input }, mine)
    expect(kept.errors).toEqual([])
    expect(kept.warnings.map(({ code }) => code)).toContain('KEPT_TO_THE_MUNICIPALITY')
    const seenBy = async (as = mine) =>
      (await api.answer(`{ node(id: "${kept.thing?.id}") { id } }`, {}, as)).node
    expect(await seenBy()).not.toBeNull()
    expect(await seenBy(coordinatorOf(T2))).toBeNull()
  })

  test('cannot be said of one that everybody sees, but what it has can', async () => {
    const world = await aTown()
    const id = world.ids.iop ?? ''
    const mine = coordinatorOf(world.territories.T)
    const lacks = await doing(api, { act: 'agreementDescribe', id, input: { democracyClause: false } }, mine)
    expect(lacks.errors.map(({ code }) => code)).toEqual(['BAD_INPUT'])
    const renewed = { from: '2027-01-01', steeringGroup: false }
    expect((await doing(api, { act: 'agreementRenew', id, input: renewed }, mine)).errors).toHaveLength(1)
    const has = await doing(api, { act: 'agreementDescribe', id, input: { democracyClause: true } }, mine)
    expect(has.errors).toEqual([])
  })
})
