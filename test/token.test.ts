// `samverkansgraf token`: what it mints is believed by the server, and what it cannot mint it says in a sentence.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { identity } from '../src/auth/identity.ts'
import { signingIn } from '../src/cli/listening.ts'
import { main } from '../src/cli/main.ts'
import { loadConfig } from '../src/config.ts'
import { openApi } from './support/api.ts'
import { stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'

const api = openApi()
const folder = mkdtempSync(join(tmpdir(), 'token-'))
const server = inject('neo4j')
beforeAll(() => stubServer(server))
afterEach(() => {
  vi.stubEnv('AUTH_SECRET', undefined)
  vi.stubEnv('AUTH_ROLE_CLAIM', undefined)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await api.close()
  rmSync(folder, { recursive: true })
})

const secret = 'x'.repeat(40)

async function cli(...argv: string[]) {
  const terminal = listen()
  return { code: await main(['token', ...argv], terminal), ...terminal.heard() }
}

async function bearer(token: string, env: Record<string, string> = {}) {
  const { auth } = loadConfig({ DATA_DIR: folder, AUTH_SECRET: secret, ...env })
  if (!auth) throw new Error('No identity is configured.')
  const headers = { authorization: `Bearer ${token}` }
  return identity(auth, () => {})(new Request('http://localhost/', { headers }))
}

describe('a token', () => {
  test('of a coordinator carries the municipalities, by code without any database', async () => {
    vi.stubEnv('AUTH_SECRET', secret)
    vi.stubEnv('NEO4J_URI', 'bolt://127.0.0.1:1')
    const { code, out, err } = await cli('--municipality', '0780,1480', '--municipality', '0764')
    vi.stubEnv('NEO4J_URI', server.uri)
    expect([code, err]).toEqual([0, ''])
    expect(await bearer(out)).toMatchObject({ role: 'COORDINATOR', municipalities: ['0780', '1480', '0764'] })
  })

  test('finds municipalities by name in the database', async () => {
    vi.stubEnv('AUTH_SECRET', secret)
    const { T, T2 } = (await api.world({})).territories
    const prefix = T.slice(0, -1)
    const { out } = await cli('--municipality', `Kommun T ${prefix},${T2}`)
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(await bearer(out)).toMatchObject({ role: 'COORDINATOR', municipalities: [T, T2] })
    const { code, err } = await cli('--municipality', 'Ingenstans')
    expect([code, err.trim()]).toEqual([2, 'Det finns ingen kommun med koden eller namnet Ingenstans.'])
  })

  test.each(['VIEWER', 'NATIONAL', 'ADMIN'])('of %s has no municipalities', async (role) => {
    vi.stubEnv('AUTH_SECRET', secret)
    const { out } = await cli('--role', role.toLowerCase())
    expect(await bearer(out)).toMatchObject({ role, municipalities: [] })
    const refused = await cli('--role', role, '--municipality', '0780')
    expect([refused.code, refused.out]).toEqual([2, ''])
  })

  test('lasts 8 hours unless told otherwise, and says whom it is for', async () => {
    vi.stubEnv('AUTH_SECRET', secret)
    const usual = decodeJwt((await cli('--role', 'VIEWER')).out)
    expect(Number(usual.exp) - Number(usual.iat)).toBe(8 * 3600)
    const asked = decodeJwt((await cli('--role', 'VIEWER', '--expires', '30m', '--subject', 'kontoret')).out)
    expect([Number(asked.exp) - Number(asked.iat), asked.sub]).toEqual([1800, 'kontoret'])
  })

  test('has its role where the server looks for it', async () => {
    vi.stubEnv('AUTH_SECRET', secret)
    vi.stubEnv('AUTH_ROLE_CLAIM', 'realm_access.roles')
    const { out } = await cli('--role', 'NATIONAL')
    expect(await bearer(out, { AUTH_ROLE_CLAIM: 'realm_access.roles' })).toMatchObject({ role: 'NATIONAL' })
    expect(await bearer(out)).toMatchObject({ role: 'PUBLIC' })
  })
})

describe('without what it takes', () => {
  test.each([
    [[], 'Säg vilken roll med --role'],
    [['--role', 'CHEF'], '--role är något av VIEWER, COORDINATOR, NATIONAL, ADMIN, inte CHEF.'],
    [['--role', 'COORDINATOR'], 'En samordnare behöver minst en kommun'],
    [['--role', 'VIEWER', '--expires', '0h'], '--expires är en tid som 30m, 8h eller 7d'],
    [['--role', 'VIEWER', '--expires', '367d'], 'högst 366d'],
    [['--role', 'VIEWER', '--expires', 'alltid'], 'inte alltid.'],
  ])('%j is one sentence', async (argv, sentence) => {
    vi.stubEnv('AUTH_SECRET', secret)
    const { code, out, err } = await cli(...(argv as string[]))
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  test('no secret is told with how to make one, and an issuer elsewhere with where to sign in', async () => {
    const { code, out, err } = await cli('--role', 'VIEWER')
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`export AUTH_SECRET=$(node -p "crypto.randomBytes(32).toString('hex')")`)
    expect(err.trim().split('\n')).toHaveLength(1)
    vi.stubEnv('AUTH_JWKS_URL', 'https://login.example/keys')
    vi.stubEnv('AUTH_ISSUER', 'https://login.example')
    vi.stubEnv('AUTH_AUDIENCE', 'samverkansgraf')
    expect((await cli('--role', 'VIEWER')).err).toContain('AUTH_JWKS_URL')
    for (const name of ['AUTH_JWKS_URL', 'AUTH_ISSUER', 'AUTH_AUDIENCE']) vi.stubEnv(name, undefined)
  })
})

test('a server without identity says that everybody only reads and how to sign in; one with it says nothing', () => {
  const lines = signingIn(loadConfig({})).join('\n')
  for (const word of ['bara den här datorn', 'VIEWER', 'AUTH_SECRET', 'samverkansgraf token'])
    expect(lines).toContain(word)
  expect(signingIn(loadConfig({ AUTH_SECRET: secret }))).toEqual([])
})
