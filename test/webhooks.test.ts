// Webhooks: whose they are, what they are told, in which order, signed how, and what becomes of what is not taken.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetOld } from '../src/outbox/outbox.ts'
import { deliver, waitAfter } from '../src/webhooks/deliver.ts'
import { type Message, post } from '../src/webhooks/post.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing } from './support/trials.ts'
import {
  councilOf,
  hookedUp,
  later,
  seated,
  stateOf,
  webhookAdding,
  webhookListing,
} from './support/webhooks.ts'
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

const aCouncil = () => councilOf(api)
const hooked = () => hookedUp(api)
const seat = (world: BuiltWorld, actor: string) => seated(api, world, actor)
const state = (T: string) => stateOf(api, T)

/** Every address is the receiver's; what is sent for one municipality is told by the path. */
const sending = (seconds = 0) =>
  deliver({
    database: api.database,
    clock: later(() => seconds),
    chance: () => 0.5,
    post: (message: Message) =>
      post({ ...message, url: `${origin}/${new URL(message.url).hostname}` }, { loopback: true }),
  })

const told = (T: string) => received.filter(({ url }) => url === `/${T.toLowerCase()}.example.se`)

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
    for (let attempt = 2; attempt <= 16; attempt++) {
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
    expect(told(T)).toHaveLength(17)
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
      (await api.answer(webhookAdding, { input: given }, as)).webhookAdd.errors.map(
        (e: { code: string }) => e.code,
      )
    expect(await codes(input, coordinatorOf('elsewhere'))).toEqual(['FORBIDDEN'])
    expect(await codes({ ...input, municipality: undefined })).toEqual(['FORBIDDEN'])
    expect(await codes({ ...input, url: 'http://example.se/hook' })).toEqual(['BAD_INPUT'])
    expect(await codes({ ...input, label: 'Ring 121212-1212' })).toEqual(['BAD_INPUT'])
    expect(await api.refusal(webhookListing, { municipality: T }, coordinatorOf('elsewhere'))).toContain(
      'work for',
    )
    expect(await api.refusal(webhookListing, { municipality: T })).toBe('You are not allowed to do this.')
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

/** Sends to nobody: `answer` says what became of a message for this webhook; everybody else's are taken. */
const trying = (
  T: string,
  answer: (message: Message) => Promise<string | null>,
  seconds: () => number = () => 0,
) => {
  const post = async (message: Message) =>
    message.url.toLowerCase().includes(`//${T.toLowerCase()}.`) ? answer(message) : null
  return deliver({ database: api.database, clock: later(seconds), chance: () => 0.5, post })
}
const into =
  (sent: string[]) =>
  async ({ event }: Message) => {
    sent.push(event)
    return null
  }
const retry = (letter: string) => `mutation { webhookRetry(id: "${letter}") { errors { code message } } }`

/** An event that was given up, by its letter. */
async function givenUp(T: string): Promise<{ id: string; event: string }> {
  for (let attempt = 1, clock = 0; attempt <= 16; attempt++) {
    const at = clock
    const refusing = async () => 'It answered 500.'
    await trying(T, refusing, () => at)
    clock += waitAfter(attempt, () => 1) + 1
  }
  const { deadLetters } = await state(T)
  return deadLetters[0]
}

describe('An event that was given up', () => {
  test('is sent again also when it was asked for while another message was under way', async () => {
    const { world, T } = await hooked()
    await seat(world, 'polis')
    const letter = await givenUp(T)
    await seat(world, 'frivard')
    const sent: string[] = []
    const now = () => 10 ** 6
    const asking = async ({ event }: Message) => {
      sent.push(event)
      const { webhookRetry } = await api.answer(retry(letter.id), {}, coordinatorOf(T))
      expect(webhookRetry.errors).toEqual([])
      return null
    }
    await trying(T, asking, now)
    expect(sent).not.toContain(letter.event)
    expect((await state(T)).deadLetters).toMatchObject([{ id: letter.id }])
    await trying(T, into(sent), now)
    await trying(T, into(sent), now)
    expect(sent.slice(1)).toEqual([letter.event])
    expect((await state(T)).deadLetters).toEqual([])
  })

  test('is refused when it is no longer kept', async () => {
    const { world, T } = await hooked()
    await seat(world, 'polis')
    const letter = await givenUp(T)
    const seq = Number(letter.event.slice('event_'.length))
    // Asked for in time, and gone when its turn comes.
    const { webhookRetry: asked } = await api.answer(retry(letter.id), {}, coordinatorOf(T))
    expect(asked.errors).toEqual([])
    const gone = 'MATCH (e:OutboxEvent {seq: $seq}) DELETE e'
    await api.database.write((tx) => tx.run('test', gone, { seq }))
    const { webhookRetry: late } = await api.answer(retry(letter.id), {}, coordinatorOf(T))
    expect(late.errors).toMatchObject([{ code: 'NOT_FOUND', message: expect.stringContaining('30 days') }])
    await seat(world, 'frivard')
    const sent: string[] = []
    await trying(T, into(sent), () => 10 ** 6)
    expect(sent).toHaveLength(1)
    const left = 'MATCH (w:Webhook {owner: $T}) RETURN w.again AS again'
    expect(await api.database.read((tx) => tx.run('test', left, { T }))).toEqual([{ again: [] }])
  })

  test('is forgotten with it', async () => {
    const { world, T } = await hooked()
    await seat(world, 'polis')
    const letter = await givenUp(T)
    const aged = "MATCH (e:OutboxEvent {seq: $seq}) SET e.at = e.at - duration('P1000D')"
    await api.database.write((tx) =>
      tx.run('test', aged, { seq: Number(letter.event.slice('event_'.length)) }),
    )
    await forgetOld(api.database, later(() => 0).now())
    expect((await state(T)).deadLetters).toEqual([])
  })
})

describe('An address that is slow', () => {
  test('is told by one run at a time, which ends after a minute and lets the next go on', async () => {
    const { world, T } = await hooked()
    await seat(world, 'polis')
    await seat(world, 'frivard')
    const sent: string[] = []
    let seconds = 0
    await trying(
      T,
      async ({ event }) => {
        sent.push(event)
        // Another run begins meanwhile, and finds that somebody is at it.
        await trying(T, into(sent))
        seconds += 61
        return null
      },
      () => seconds,
    )
    expect(sent).toHaveLength(1)
    await trying(T, into(sent), () => seconds)
    expect(sent).toHaveLength(2)
    expect(sent).toEqual(sent.toSorted())
  })

  test('gets nothing more once it has been removed', async () => {
    const { world, T, id } = await hooked()
    await seat(world, 'polis')
    await seat(world, 'frivard')
    let sent = 0
    await trying(T, async () => {
      sent++
      const remove = `mutation { webhookRemove(id: "${id}") { errors { code } } }`
      expect((await api.answer(remove, {}, coordinatorOf(T))).webhookRemove.errors).toEqual([])
      return null
    })
    expect(sent).toBe(1)
  })

  test('does not keep another from being told, nor does one at which something breaks', async () => {
    const [broken, other] = [await hooked(), await hooked()]
    await seat(broken.world, 'polis')
    await seat(other.world, 'polis')
    // The other was told in the same run.
    const breaking = trying(broken.T, async () => {
      throw new Error('It broke.')
    })
    await expect(breaking).rejects.toThrow('It broke.')
    const sent: string[] = []
    await trying(other.T, into(sent))
    expect(sent).toEqual([])
  })
})
