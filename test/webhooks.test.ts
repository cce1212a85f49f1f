// Webhooks: whose they are, what they are told, in which order, signed how, and what becomes of what is not taken.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixedClock } from '../src/clock.ts'
import { isPublic } from '../src/webhooks/address.ts'
import { deliver, waitAfter } from '../src/webhooks/deliver.ts'
import { type Message, post } from '../src/webhooks/post.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
const received: { url: string; headers: Record<string, unknown>; body: string }[] = []
let status = 200
const receiver = createServer((incoming, outgoing) => {
  let body = ''
  incoming.on('data', (piece: Buffer) => {
    body += piece.toString()
  })
  incoming.on('end', () => {
    received.push({ url: incoming.url ?? '', headers: incoming.headers, body })
    outgoing.writeHead(status).end()
  })
})
let origin = ''
beforeAll(async () => {
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise((closed) => receiver.close(closed))
  await api.close()
})

const add = `mutation ($input: WebhookAddInput!) { webhookAdd(input: $input) {
  webhook { id label failures municipality { code } } secret errors { code message path } } }`
const listed = `query ($municipality: String) { webhooks(municipality: $municipality) {
  id failures lastError nextAttemptAt deadLetters { id event error } } }`

const aCouncil = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC' },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', role: 'CHAIR' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    ],
  })

async function hooked() {
  const world = await aCouncil()
  const { T } = world.territories
  const input = { municipality: T, url: `https://${T}.example.se/hook`, label: 'Ärendesystemet' }
  const { webhookAdd } = await api.answer(add, { input }, coordinatorOf(T))
  expect(webhookAdd.errors).toEqual([])
  return { world, T, secret: webhookAdd.secret as string }
}

const seat = async ({ ids, territories }: BuiltWorld, actor: string) =>
  doing(
    api,
    { act: 'forumJoin', id: ids.bra ?? '', input: { actor: ids[actor], openEnded: true } },
    coordinatorOf(territories.T),
  )

/** The clock as it is some seconds later. */
const later = (seconds: number) => {
  const clock = fixedClock(TODAY)
  const now = new Date(Date.parse(clock.now()) + seconds * 1000).toISOString()
  return { ...clock, now: () => now }
}

/** Every address is the receiver's; what is sent for one municipality is told by the path. */
const sending = (seconds = 0) =>
  deliver({
    database: api.database,
    clock: later(seconds),
    chance: () => 0.5,
    post: (message: Message) =>
      post({ ...message, url: `${origin}/${new URL(message.url).hostname}` }, { loopback: true }),
  })

const told = (T: string) => received.filter(({ url }) => url === `/${T.toLowerCase()}.example.se`)
const state = async (T: string) =>
  (await api.answer(listed, { municipality: T }, coordinatorOf(T))).webhooks[0]

describe('A webhook', () => {
  test('is told what an act did, signed, once, and in order', async () => {
    const { world, T, secret } = await hooked()
    const first = await seat(world, 'polis')
    await seat(world, 'frivard')
    await sending()
    await sending(1)
    const messages = told(T)
    expect(messages).toHaveLength(2)
    const [message] = messages
    expect(message?.headers['x-samverkansgraf-event']).toBe(first.act?.replace('act', 'event'))
    const { id, closed } = JSON.parse(message?.body ?? '')
    expect(id).toBe(first.act?.replace('act', 'event'))
    expect(closed).toContainEqual(
      expect.objectContaining({ territory: T, recommendation: 'S5.4-police', cause: 'MET' }),
    )
    const [, at, sum] =
      /^t=(\d+),v1=([0-9a-f]+)$/.exec(String(message?.headers['x-samverkansgraf-signature'])) ?? []
    expect(sum).toBe(createHmac('sha256', secret).update(`${at}.${message?.body}`).digest('hex'))
  })

  test('is not told of another municipality, nor of what one keeps to itself', async () => {
    const { T } = await hooked()
    const elsewhere = await aCouncil()
    await seat(elsewhere, 'polis')
    const group = { municipality: T, kind: 'SSPF', name: 'Egen grupp', lane: 'OWN', openEnded: true }
    const { thing } = await doing(api, { act: 'forumAdd', input: group }, coordinatorOf(T))
    await sending()
    const before = told(T).length
    const joined = {
      act: 'forumJoin',
      id: thing?.id ?? '',
      input: { actor: elsewhere.ids.polis, openEnded: true },
    }
    expect((await doing(api, joined, coordinatorOf(T))).errors).toEqual([])
    await sending(10)
    expect(told(T)).toHaveLength(before)
    expect(received.map(({ body }) => body).join()).not.toContain('Egen grupp')
  })

  test('that does not answer well is tried again later, then gives up the event, which can be sent once more', async () => {
    const { world, T } = await hooked()
    const me = coordinatorOf(T)
    const first = await seat(world, 'polis')
    status = 500
    let clock = 100
    await sending(clock)
    expect(await state(T)).toMatchObject({ failures: 1, lastError: 'It answered 500.', deadLetters: [] })
    await sending(clock + 5)
    expect(told(T)).toHaveLength(1)
    for (let attempt = 2; attempt <= 10; attempt++) {
      clock += waitAfter(attempt, () => 1) + 1
      await sending(clock)
    }
    const { failures, deadLetters } = await state(T)
    expect(failures).toBe(0)
    expect(deadLetters).toMatchObject([
      { event: first.act?.replace('act', 'event'), error: 'It answered 500.' },
    ])
    status = 200
    await seat(world, 'frivard')
    await sending(clock + 1)
    expect(told(T)).toHaveLength(11)
    const retry = `mutation { webhookRetry(id: "${deadLetters[0].id}") { errors { code } } }`
    const stranger = await api.answer(retry, {}, coordinatorOf('elsewhere'))
    expect(stranger.webhookRetry.errors).toEqual([{ code: 'NOT_FOUND' }])
    expect((await api.answer(retry, {}, me)).webhookRetry.errors).toEqual([])
    await sending(clock + 2)
    expect(told(T).at(-1)?.headers['x-samverkansgraf-event']).toBe(first.act?.replace('act', 'event'))
    expect((await state(T)).deadLetters).toEqual([])
  })

  test('is added, seen and removed by those who work for the municipality only', async () => {
    const { world, T } = await hooked()
    const me = coordinatorOf(T)
    const input = { municipality: T, url: 'https://example.se/hook', label: 'Prov' }
    const codes = async (given: object, as = me) =>
      (await api.answer(add, { input: given }, as)).webhookAdd.errors.map((e: { code: string }) => e.code)
    expect(await codes(input, coordinatorOf('elsewhere'))).toEqual(['FORBIDDEN'])
    expect(await codes({ ...input, municipality: undefined })).toEqual(['FORBIDDEN'])
    expect(await codes({ ...input, url: 'http://example.se/hook' })).toEqual(['BAD_INPUT'])
    expect(await codes({ ...input, label: 'Ring 121212-1212' })).toEqual(['BAD_INPUT'])
    expect(await api.refusal(listed, { municipality: T }, coordinatorOf('elsewhere'))).toContain('work for')
    expect(await api.refusal(listed, { municipality: T })).toBe('You are not allowed to do this.')
    const { id } = await state(T)
    const remove = `mutation { webhookRemove(id: "${id}") { errors { code } } }`
    expect((await api.answer(remove, {}, coordinatorOf('elsewhere'))).webhookRemove.errors).toHaveLength(1)
    expect((await api.answer(remove, {}, me)).webhookRemove.errors).toEqual([])
    expect(await state(T)).toBeUndefined()
    await seat(world, 'polis')
    await sending()
    expect(told(T)).toEqual([])
  })
})

describe('A message', () => {
  test('goes to public addresses only', () => {
    const inside = [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
    ]
    for (const address of [
      ...inside,
      '::1',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      'localhost',
    ])
      expect(isPublic(address), address).toBe(false)
    for (const address of ['194.68.61.1', '2a00:801::1']) expect(isPublic(address), address).toBe(true)
  })

  test('is not sent without https, nor behind the wall, and a redirect is not followed', async () => {
    const message = { url: `${origin}/x`, secret: 's', event: 'event_1', at: 1, body: '{}' }
    expect(await post(message)).toBe('Only https is called.')
    expect(await post({ ...message, url: 'https://127.0.0.1/x' })).toBe('The address is not a public one.')
    status = 302
    expect(await post(message, { loopback: true })).toBe('It answered 302.')
    status = 200
    expect(await post(message, { loopback: true })).toBeNull()
  })
})
