// Who is asking: what makes a token good, every way it can be bad, and what it makes of its bearer.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportSPKI, type JWTPayload, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { identity } from '../src/auth/identity.ts'
import { loadConfig } from '../src/config.ts'
import { connect } from '../src/database/driver.ts'
import { openIssuer, signed } from './support/issuer.ts'

type Issuer = Awaited<ReturnType<typeof openIssuer>>
type Key = Awaited<ReturnType<Issuer['key']>>

const database = connect(inject('neo4j'))
const clock = { today: () => '2026-11-23', now: () => '2026-11-23T12:00:00Z' }
const folder = mkdtempSync(join(tmpdir(), 'identity-'))
const secret = 'a secret that is as long as it must be'
const now = () => Math.floor(Date.now() / 1000)

let issuer: Issuer
let key: Key
beforeAll(async () => {
  issuer = await openIssuer()
  key = await issuer.key('first')
  issuer.publish(key)
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  await issuer.close()
  await database.close()
  rmSync(folder, { recursive: true })
})

const byKeys = () => ({
  AUTH_JWKS_URL: issuer.url,
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'samverkansgraf',
})
const bySecret = () => ({ AUTH_SECRET: secret })

const authOf = (env: Record<string, string>) => {
  const { auth } = loadConfig({ DATA_DIR: folder, ...env })
  if (!auth) throw new Error('No identity is configured.')
  return auth
}

/** Asks as the bearer; the whole answer, status and all. */
async function asked(authorization: string | null, env: Record<string, string> = byKeys()) {
  const app = createApp({ database, clock, packs: [], rules: [] }, { logLevel: 'silent', auth: authOf(env) })
  const response = await app.fetch(
    new Request('http://graf.example/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== null && { authorization }) },
      body: JSON.stringify({ query: '{ viewer { role municipalities } }' }),
    }),
  )
  const { data, errors = [] } = (await response.json()) as {
    data?: { viewer: { role: string; municipalities: string[] } }
    errors?: { message: string; extensions: { code: string } }[]
  }
  return { status: response.status, challenge: response.headers.get('www-authenticate'), data, errors }
}

const claims = (more: Record<string, unknown> = {}): JWTPayload => ({
  iss: 'https://login.example',
  aud: 'samverkansgraf',
  sub: 'somebody',
  exp: now() + 600,
  role: 'VIEWER',
  ...more,
})

const good = async (token: string | Promise<string>, env?: Record<string, string>) => {
  const { status, data, errors } = await asked(`Bearer ${await token}`, env)
  expect({ status, errors }).toEqual({ status: 200, errors: [] })
  return data?.viewer
}

const refused = async (authorization: string, env?: Record<string, string>) => {
  const { status, challenge, data, errors } = await asked(authorization, env)
  expect({ status, challenge, data: data ?? null }).toEqual({
    status: 401,
    challenge: 'Bearer error="invalid_token"',
    data: null,
  })
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  return errors[0]?.message
}
const bad = async (token: string | Promise<string>, env?: Record<string, string>) =>
  refused(`Bearer ${await token}`, env)

const own = (payload: JWTPayload, alg = 'HS256') =>
  new SignJWT(payload).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret))

test('without a token one is nobody in particular', async () => {
  const { data } = await asked(null)
  expect(data?.viewer).toEqual({ role: 'PUBLIC', municipalities: [] })
})

describe('a token of an issuer that publishes its keys', () => {
  test.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('is believed when it is signed by %s', async (alg) => {
    const made = await issuer.key('first', alg)
    issuer.publish(made)
    expect(await good(signed(made, claims()))).toEqual({ role: 'VIEWER', municipalities: [] })
    issuer.publish(key)
  })

  test('is refused when another key signed it under the same name', async () => {
    const forged = await issuer.key('first')
    expect(await bad(signed(forged, claims()))).toMatch(/not signed by the one/)
  })

  test('expires, give or take the skew', async () => {
    expect(await good(signed(key, claims({ exp: now() - 30 })))).toMatchObject({ role: 'VIEWER' })
    expect(await bad(signed(key, claims({ exp: now() - 90 })))).toBe('The token has expired; sign in again.')
    const strict = { ...byKeys(), AUTH_CLOCK_SKEW: '0' }
    expect(await bad(signed(key, claims({ exp: now() - 30 })), strict)).toMatch(/expired/)
  })

  test('must say when it expires and who its bearer is', async () => {
    expect(await bad(signed(key, claims({ exp: undefined })))).toMatch(/does not say when it expires/)
    expect(await bad(signed(key, claims({ sub: undefined })))).toMatch(/does not say who/)
    expect(await bad(signed(key, claims({ sub: '' })))).toMatch(/does not say who/)
  })

  test('is not valid before its time, give or take the skew', async () => {
    expect(await good(signed(key, claims({ nbf: now() + 30 })))).toMatchObject({ role: 'VIEWER' })
    expect(await bad(signed(key, claims({ nbf: now() + 90 })))).toBe('The token is not valid yet.')
  })

  test('is refused from another issuer, and for another service', async () => {
    expect(await bad(signed(key, claims({ iss: 'https://evil.example' })))).toMatch(/another issuer/)
    expect(await bad(signed(key, claims({ iss: undefined })))).toMatch(/another issuer/)
    expect(await bad(signed(key, claims({ aud: 'something-else' })))).toMatch(/another service/)
    expect(await good(signed(key, claims({ aud: ['something-else', 'samverkansgraf'] })))).toBeDefined()
  })

  test('is refused unsigned, though it says that it need not be', async () => {
    const [, payload] = (await signed(key, claims())).split('.')
    for (const alg of ['none', 'None', 'NONE']) {
      const header = Buffer.from(JSON.stringify({ alg, kid: 'first' })).toString('base64url')
      expect(await bad(`${header}.${payload}.`)).toMatch(/signed in a way that is not accepted/)
    }
  })

  test('is refused when it takes a public key for a shared secret', async () => {
    const made = await issuer.key('first', 'RS256')
    issuer.publish(made)
    const confused = new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256', kid: 'first' })
      .sign(new TextEncoder().encode(await exportSPKI(made.publicKey)))
    expect(await bad(confused)).toMatch(/signed in a way that is not accepted/)
    expect(await good(signed(made, claims()))).toBeDefined()
    issuer.publish(key)
  })

  test('may be signed with a new key as soon as the issuer is asked again, which made-up keys do not hasten', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const whose = identity(authOf(byKeys()), () => {})
    const ask = async (token: Promise<string>) =>
      whose(new Request('http://graf.example/', { headers: { authorization: `Bearer ${await token}` } }))
    await ask(signed(key, claims()))
    const before = issuer.fetched()
    const rotated = await issuer.key('second')
    for (let i = 0; i < 5; i++)
      await expect(ask(signed(rotated, claims()))).rejects.toThrow('a key that its issuer does not publish')
    expect(issuer.fetched()).toBe(before)
    issuer.publish(rotated)
    vi.setSystemTime(Date.now() + 31_000)
    expect(await ask(signed(rotated, claims()))).toMatchObject({ role: 'VIEWER' })
    expect(issuer.fetched()).toBe(before + 1)
    await expect(ask(signed(key, claims()))).rejects.toThrow('a key that its issuer does not publish')
    issuer.publish(key)
  })

  test('is neither believed nor taken for none while the issuer does not answer', async () => {
    issuer.answers(false)
    const { data, errors } = await asked(`Bearer ${await signed(key, claims())}`)
    expect([data ?? null, errors[0]?.extensions.code]).toEqual([null, 'UNAVAILABLE'])
    expect((await asked(null)).data?.viewer.role).toBe('PUBLIC')
    issuer.answers(true)
  })
})

describe('a token of our own secret', () => {
  test('is believed when it is signed by HS256 with that secret, and by nothing else', async () => {
    expect(await good(own(claims()), bySecret())).toMatchObject({ role: 'VIEWER' })
    expect(await bad(own(claims()), { AUTH_SECRET: `${secret}!` })).toMatch(/not signed by the one/)
    expect(await bad(own(claims(), 'HS512'), bySecret())).toMatch(/not accepted/)
    expect(await bad(signed(key, claims()), bySecret())).toMatch(/not accepted/)
  })

  test('is held to an issuer and an audience when they are configured', async () => {
    const env = { ...bySecret(), AUTH_ISSUER: 'https://login.example', AUTH_AUDIENCE: 'samverkansgraf' }
    expect(await good(own(claims()), env)).toBeDefined()
    expect(await bad(own(claims({ iss: 'another' })), env)).toMatch(/another issuer/)
    expect(await bad(own(claims({ aud: 'another' })), env)).toMatch(/another service/)
  })
})

test.each(['Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'token', 'Bearer a b'])(
  'the header %j is a mistake, not nobody',
  async (header) => {
    expect(await refused(header)).toBe('The Authorization header must be the word Bearer and a token.')
  },
)

test('what is no token at all is refused, wherever it is broken', async () => {
  const whole = await signed(key, claims())
  const [header, payload, signature] = whole.split('.')
  const broken = ['x', 'a.b.c', '..', `${header}.${payload}`, `${header}..${signature}`, `${whole}.x`]
  const cut = [1, 20, 60, 100, whole.length - 1].map((at) => whole.slice(0, at))
  const swapped = `${header}.${Buffer.from('{"role":"ADMIN"}').toString('base64url')}.${signature}`
  for (const token of [...broken, ...cut, swapped]) expect(await bad(token)).toMatch(/^The token .*\.$/)
})

test('the pseudonym’s key is made at first use, for its owner’s eyes only, and kept', async () => {
  const file = join(folder, 'pseudonym.key')
  rmSync(file, { force: true })
  const whose = (env: Record<string, string>) => identity(authOf(env), () => {})
  const request = async (more: JWTPayload) =>
    new Request('http://x/', { headers: { authorization: `Bearer ${await own(claims(more))}` } })
  const { subject } = await whose(bySecret())(await request({}))
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(subject).toMatch(/^subject_[\w-]{43}$/)
  expect(await whose(bySecret())(await request({ exp: now() + 60 }))).toMatchObject({ subject })
  expect((await whose(bySecret())(await request({ sub: 'another' }))).subject).not.toBe(subject)
  expect((await whose(bySecret())(await request({ iss: 'another' }))).subject).not.toBe(subject)
  const given = { ...bySecret(), AUDIT_PSEUDONYM_KEY: 'k'.repeat(32) }
  expect((await whose(given)(await request({}))).subject).not.toBe(subject)
  const kept = readFileSync(file, 'utf8')
  rmSync(file)
  writeFileSync(file, kept, { mode: 0o644 })
  expect(() => whose(bySecret())).toThrow(/read by its owner only; run chmod 600/)
  rmSync(file)
  writeFileSync(file, 'short', { mode: 0o600 })
  expect(() => whose(bySecret())).toThrow(/shorter than 32/)
  rmSync(file)
})
