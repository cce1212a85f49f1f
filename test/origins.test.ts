// Front-ends elsewhere: whose pages a browser lets read the answers, and whose not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { anonymous } from '../src/auth/viewer.ts'
import { fixedClock } from '../src/clock.ts'
import { openApi, TODAY } from './support/api.ts'
import type { BuiltWorld } from './support/world.ts'

const NAMED = 'https://karta.example.se'
const OTHER = 'https://annan.example.se'
const api = openApi()
const surroundings = () => ({
  database: api.database,
  clock: fixedClock(TODAY),
  packs: [],
  rules: api.rules,
})
const appFor = (clientOrigins: string[]) =>
  createApp(surroundings(), { logLevel: 'error', clientOrigins }, { viewerOf: () => anonymous })
const apps = { named: appFor([NAMED]), any: appFor(['*']), none: appFor([]) }
let world: BuiltWorld
beforeAll(async () => {
  world = await api.world({ things: { council: { kind: 'CRIME_PREVENTION_COUNCIL' } } })
})
afterAll(async () => {
  await Promise.all(Object.values(apps).map((app) => app.close()))
  await api.close()
})

const requests = (origin: string): Record<string, Request> => ({
  graphql: new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{"query":"{ __typename }"}',
  }),
  contract: new Request('http://localhost/schema.graphql', { headers: { origin } }),
  file: new Request(`http://localhost/export/network/${world.territories.T}.cytoscape`, {
    headers: { origin },
  }),
})
const asking = (path: string, origin: string) =>
  new Request(`http://localhost${path}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': path === '/graphql' ? 'POST' : 'GET',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
const allowed = (response: Response) => response.headers.get('access-control-allow-origin')

describe.each(['graphql', 'contract', 'file'])('a page that asks for the %s', (what) => {
  test.each([
    ['named', NAMED, true],
    ['named', 'http://localhost:5173', true],
    ['named', OTHER, false],
    ['named', 'https://karta.example.se.annan.se', false],
    ['any', OTHER, true],
    ['none', NAMED, false],
    ['none', 'http://127.0.0.1:8080', true],
  ] as const)('with %s configured, from %s: %s', async (app, origin, may) => {
    const response = await apps[app].fetch(requests(origin)[what] as Request)
    expect(response.status).toBe(200)
    expect(allowed(response)).toBe(may ? origin : null)
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true')
    expect(response.headers.get('vary')?.toLowerCase() ?? '').toContain(may ? 'origin' : '')
  })
})

test.each(['/graphql', '/schema.graphql', '/export/network/1480.cytoscape'])(
  'a browser that asks before it sends a token to %s is told whether it may',
  async (path) => {
    const yes = await apps.named.fetch(asking(path, NAMED))
    expect([yes.status, allowed(yes)]).toEqual([204, NAMED])
    expect(yes.headers.get('access-control-allow-headers')).toContain('authorization')
    expect(allowed(await apps.named.fetch(asking(path, OTHER)))).toBeNull()
  },
)

test('the configuration of who may ask changes nothing for the explorer or for what outsiders are sent', async () => {
  const health = await apps.any.fetch(new Request('http://localhost/health', { headers: { origin: OTHER } }))
  expect([health.status, allowed(health)]).toEqual([200, null])
})
