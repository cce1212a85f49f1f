// A channel between authorities that work in the whole country: the country's, open to all to see and to administrators to keep.
import { afterAll, expect, test } from 'vitest'
import type { Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

const admin: Viewer = { role: 'ADMIN', municipalities: [], subject: 'keeper' }

/** A complete register of the country's channels, which holds none. */
const aCountry = () =>
  api.world({
    things: {
      polis: { kind: 'POLICE', reach: 'SE' },
      sapo: { kind: 'SECURITY_POLICE', reach: 'SE' },
      lokal: { kind: 'POLICE', reach: 'T' },
      verket: { kind: 'NATIONAL_AGENCY', reach: 'SE' },
    },
    facts: [{ fact: 'Inventory', of: 'SE', scope: 'CHANNELS' }],
  })

const closed = (answer: Awaited<ReturnType<typeof doing>>) =>
  answer.flags.closed.map(({ recommendation }) => recommendation.id)
const opened = (answer: Awaited<ReturnType<typeof doing>>) =>
  answer.flags.opened.map(({ recommendation }) => recommendation.id)

test('An administrator opens it, everybody may read it, and the country’s flag closes and opens with it', async () => {
  const { territories, ids } = await aCountry()
  const input = {
    municipality: territories.SE,
    name: 'Säkerhetspolisen och polisen',
    parties: [ids.sapo, ids.polis],
    direction: 'BOTH',
    legalBasis: 'OSL 10 kap. 24 §',
    from: TODAY,
  }
  const open = (more: object = {}, as = admin) =>
    doing(api, { act: 'channelOpen', input: { ...input, ...more } }, as)

  const theirs = coordinatorOf(territories.T)
  expect((await open({}, theirs)).errors).toMatchObject([
    { code: 'FORBIDDEN', message: 'This concerns the whole country; only an administrator may change it.' },
  ])
  expect((await open({ lane: 'SECRET' })).errors).toMatchObject([{ path: ['input', 'lane'] }])
  const local = await open({ parties: [ids.sapo, ids.lokal] })
  expect(local.errors).toMatchObject([{ path: ['input', 'parties', '1'] }])

  const done = await open()
  expect([done.errors, closed(done)]).toEqual([[], ['N5.1']])
  const id = done.thing?.id ?? ''
  const { node } = await api.answer('query ($id: ID!) { node(id: $id) { id ... on Channel { name } } }', {
    id,
  })
  expect(node).toEqual({ id, name: input.name })

  const verify = (as: Viewer) => doing(api, { act: 'channelVerify', id, input: { direction: 'ONE_WAY' } }, as)
  expect((await verify(theirs)).errors).toMatchObject([{ code: 'FORBIDDEN' }])
  const verified = await verify(admin)
  expect([verified.errors, opened(verified)]).toEqual([[], ['N5.1']])
  const undone = await doing(api, { act: 'actUndo', id: verified.act ?? '', input: {} }, admin)
  expect([undone.errors, closed(undone)]).toEqual([[], ['N5.1']])

  const join = (actor = '') => doing(api, { act: 'channelPartyAdd', id, input: { actor } }, admin)
  expect((await join(ids.kommun)).errors).toMatchObject([{ path: ['input', 'actor'] }])
  expect((await join(ids.verket)).errors).toEqual([])

  const ended = await doing(api, { act: 'channelEnd', id, input: {} }, admin)
  expect(ended.errors).toEqual([])
})

test('A municipality’s own channel with the same authorities stays secret, and counts for no country', async () => {
  const { territories, ids } = await aCountry()
  const mine = coordinatorOf(territories.T)
  const input = {
    municipality: territories.T,
    name: 'Vår väg',
    parties: [ids.sapo, ids.polis],
    direction: 'BOTH',
  }
  const shared = await doing(api, { act: 'channelOpen', input: { ...input, lane: 'SHARED' } }, mine)
  expect(shared.errors).toMatchObject([{ path: ['input', 'lane'] }])
  const done = await doing(api, { act: 'channelOpen', input }, mine)
  expect([done.errors, closed(done)]).toEqual([[], []])
  const asked = 'query ($id: ID!) { node(id: $id) { id } }'
  const id = done.thing?.id
  expect([
    await api.answer(asked, { id }, mine),
    await api.answer(asked, { id }, coordinatorOf(territories.T2)),
  ]).toEqual([{ node: { id } }, { node: null }])
})
