// What ends or turns something that several municipalities share: the others agree, or stop it, or let their time pass.
import { afterAll, describe, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { closeDue } from '../src/proposals/proposals.ts'
import { loadPacks } from '../src/recommendations/packs.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { keptIsFresh } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
afterAll(() => api.close())

const shared = () =>
  api.world({
    things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2', 'T3'], level: 'STRATEGIC' } },
  })

const fields = `act errors { code message sv: message(lang: SV) path } flags { opened { recommendation { id } } }
  proposal { id act label state reason sv: reason(lang: SV) effectiveOn asked { code } confirmed { code } by thing { id } done arguments }`

const as = (world: BuiltWorld, ...keys: ('T' | 'T2' | 'T3')[]): Viewer => ({
  ...coordinatorOf(...keys.map((key) => world.territories[key])),
  subject: keys.join('-'),
})

async function asking(mutation: string, variables: object, viewer: Viewer) {
  const { act } = await api.answer(mutation, variables, viewer)
  return act
}

const end = (world: BuiltWorld, viewer: Viewer, key?: string, on = '2026-11-23') =>
  asking(
    `mutation ($id: ID!, $key: String, $on: Date) { act: forumEnd(id: $id, input: { on: $on }, key: $key) { ${fields} } }`,
    { id: world.ids.bra, key, on },
    viewer,
  )
const reply = (how: 'Confirm' | 'Withdraw', id: string, viewer: Viewer) =>
  asking(`mutation ($id: ID!) { act: proposal${how}(id: $id) { ${fields} } }`, { id }, viewer)
const stop = (id: string, viewer: Viewer, reason = 'Vi behöver rådet') =>
  asking(
    `mutation ($id: ID!, $reason: String!) { act: proposalStop(id: $id, input: { reason: $reason }) { ${fields} } }`,
    { id, reason },
    viewer,
  )

const stands = async (world: BuiltWorld) => {
  const { node } = await api.answer(
    '{ node(id: "ID") { ... on Forum { description { status fact { period { until } } } } } }'.replace(
      'ID',
      world.ids.bra ?? '',
    ),
  )
  return node.description?.fact.period.until === null
}

const codesOf = (answer: { errors: { code: string }[] }) => answer.errors.map(({ code }) => code)

describe('What several share', () => {
  test('is ended when the last of the others agrees', async () => {
    const world = await shared()
    const { T, T2, T3 } = world.territories
    const proposed = await end(world, as(world, 'T'), `once-${T}`)
    expect(proposed).toMatchObject({ act: null, errors: [], flags: { opened: [] } })
    const { proposal } = proposed
    expect(proposal).toMatchObject({
      act: 'forumEnd',
      label: 'Samverkansforum avslutat',
      state: 'OPEN',
      by: 'T',
      effectiveOn: '2026-12-07',
      confirmed: [{ code: T }],
      thing: { id: world.ids.bra },
    })
    expect(proposal.asked.map(({ code }: { code: string }) => code)).toEqual([T, T2, T3].sort())
    expect(await stands(world)).toBe(true)
    expect((await end(world, as(world, 'T'), `once-${T}`)).proposal.id).toBe(proposal.id)

    expect(codesOf(await reply('Confirm', proposal.id, as(world, 'T')))).toEqual(['ALREADY_SO'])
    const second = await reply('Confirm', proposal.id, as(world, 'T2'))
    expect(second.proposal).toMatchObject({ state: 'OPEN', confirmed: [{ code: T }, { code: T2 }] })
    expect(await stands(world)).toBe(true)
    const third = await reply('Confirm', proposal.id, as(world, 'T3'))
    expect(third.errors).toEqual([])
    expect(third.proposal).toMatchObject({ state: 'DONE', done: third.act })
    expect(await stands(world)).toBe(false)
    expect(codesOf(await reply('Confirm', proposal.id, as(world, 'T3')))).toEqual(['ALREADY_SO'])
    await keptIsFresh(api, world)

    const { auditEntries } = await api.answer(
      '{ auditEntries(first: 5) { nodes { id act subject } } }',
      {},
      as(world, 'T3'),
    )
    expect(
      auditEntries.nodes.map(({ act, subject }: { act: string; subject: string }) => [act, subject]),
    ).toEqual([
      ['proposalConfirm', 'T3'],
      ['forumEnd', 'T'],
      ['proposalConfirm', 'T2'],
      ['proposalMake', 'T'],
      ['test.world', 'system'],
    ])
  })

  test('stays when one of the others stops it, or those who proposed it take it back', async () => {
    const world = await shared()
    const one = (await end(world, as(world, 'T'))).proposal
    expect(codesOf(await reply('Withdraw', one.id, as(world, 'T2')))).toEqual(['FORBIDDEN'])
    expect(codesOf(await stop(one.id, as(world, 'T2'), ' '))).toEqual(['BAD_INPUT'])
    expect(codesOf(await stop(one.id, coordinatorOf('9999')))).toEqual(['NOT_FOUND'])
    const stopped = await stop(one.id, as(world, 'T2'))
    expect(stopped).toMatchObject({ errors: [], proposal: { state: 'STOPPED', reason: 'Vi behöver rådet' } })
    const two = (await end(world, as(world, 'T'))).proposal
    expect((await reply('Withdraw', two.id, as(world, 'T'))).proposal.state).toBe('WITHDRAWN')
    expect(await stands(world)).toBe(true)
    const asked = `query ($code: String!) { municipality(code: $code) { proposals { id state } } }`
    const seen = async (key: 'T2' | 'T3', viewer: Viewer) =>
      (await api.answer(asked, { code: world.territories[key] }, viewer)).municipality.proposals
    expect((await seen('T3', as(world, 'T3'))).map(({ state }: { state: string }) => state).sort()).toEqual([
      'STOPPED',
      'WITHDRAWN',
    ])
    expect(await seen('T3', as(world, 'T2'))).toEqual([])
  })

  test('is ended when 14 days have passed and nobody stopped it, and not a day before', async () => {
    const world = await shared()
    const { proposal } = await end(world, as(world, 'T'))
    const { rules } = loadPacks()
    const on = (day: string) => closeDue({ database: api.database, clock: fixedClock(day), rules })
    await on('2026-12-06')
    expect(await stands(world)).toBe(true)
    await on('2026-12-07')
    const { municipality } = await api.answer(
      'query ($code: String!) { municipality(code: $code) { proposals { id state done } } }',
      { code: world.territories.T2 },
      as(world, 'T2'),
    )
    expect(municipality.proposals).toEqual([
      { id: proposal.id, state: 'DONE', done: expect.stringMatching(/^act_/) },
    ])
  })

  test('is left by one when the others agree, and then is no business of the one that left', async () => {
    const world = await shared()
    const { T, T2, T3 } = world.territories
    const leaving = `mutation ($id: ID!, $code: String!) { act: forumShareEnd(id: $id, input: { municipality: $code, on: "2026-11-22" }) { ${fields} } }`
    const left = await asking(leaving, { id: world.ids.bra, code: T3 }, as(world, 'T3'))
    expect(left).toMatchObject({
      act: null,
      errors: [],
      proposal: { state: 'OPEN', confirmed: [{ code: T3 }] },
    })
    await reply('Confirm', left.proposal.id, as(world, 'T'))
    const last = await reply('Confirm', left.proposal.id, as(world, 'T2'))
    expect(last.proposal).toMatchObject({
      state: 'DONE',
      label: 'Samverkansforum inte längre delat med en kommun',
    })
    await keptIsFresh(api, world)
    const { proposal } = await end(world, as(world, 'T'))
    expect(proposal.asked.map(({ code }: { code: string }) => code)).toEqual([T, T2].sort())
  })

  test('is closed with the reason when it can no longer be done', async () => {
    const world = await shared()
    const { proposal } = await end(world, as(world, 'T'))
    expect((await end(world, as(world, 'T', 'T2', 'T3'), undefined, '2026-11-22')).act).toMatch(/^act_/)
    await keptIsFresh(api, world)
    await reply('Confirm', proposal.id, as(world, 'T2'))
    const last = await reply('Confirm', proposal.id, as(world, 'T3'))
    expect(last.errors).toHaveLength(1)
    const [{ message, sv }] = last.errors
    expect(last.proposal).toMatchObject({ state: 'FAILED', reason: message, sv, done: null })
    expect(sv).toMatch(/har upphört|upphörde/)
  })

  test('is ended at once by an administrator, by whoever has rights in all of them, and in a trial', async () => {
    const admin: Viewer = { role: 'ADMIN', municipalities: [] }
    expect(await end(await shared(), admin)).toMatchObject({
      act: expect.stringMatching(/^act_/),
      proposal: null,
    })
    const world = await shared()
    const tried = await api.answer(
      'mutation ($acts: [ActToTry!]!) { whatIf(acts: $acts) { act errors { code } proposal { id } } }',
      { acts: [{ act: 'forumEnd', arguments: { id: world.ids.bra, input: {} } }] },
      as(world, 'T'),
    )
    expect(tried.whatIf).toEqual({ act: null, errors: [], proposal: null })
    expect(await end(world, as(world, 'T', 'T2', 'T3'))).toMatchObject({
      act: expect.stringMatching(/^act_/),
      proposal: null,
    })
  })
})
