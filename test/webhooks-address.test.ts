// Where messages of webhooks go, and where they do not.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPublic, placeOf } from '../src/webhooks/address.ts'
import { post } from '../src/webhooks/post.ts'

let status = 200
const receiver = createServer((_, outgoing) => outgoing.writeHead(status).end())
let origin = ''
beforeAll(async () => {
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`
})
afterAll(() => new Promise((closed) => receiver.close(closed)))

test('A message goes to public addresses only', () => {
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
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2001::1',
    'fec0::1',
    'localhost',
  ])
    expect(isPublic(address), address).toBe(false)
  for (const address of ['194.68.61.1', '2a00:801::1']) expect(isPublic(address), address).toBe(true)
})

test('A message is not sent without https, nor behind the wall, and a redirect is not followed', async () => {
  const message = { url: `${origin}/x`, secret: 's', event: 'event_1', at: 1, body: '{}' }
  expect(await post(message)).toBe('Only https is called.')
  expect(await post({ ...message, url: 'https://127.0.0.1/x' })).toBe('The address is not a public one.')
  status = 302
  expect(await post(message, { loopback: true })).toBe('It answered 302.')
  status = 200
  expect(await post(message, { loopback: true })).toBeNull()
})

test('A name is looked up for so long and no longer', async () => {
  const late = AbortSignal.abort(new Error('It took too long.'))
  await expect(placeOf('localhost', true, late)).rejects.toThrow('It took too long.')
  const inTime = new AbortController().signal
  expect((await placeOf('127.0.0.1', true, inTime)).address).toBe('127.0.0.1')
})
