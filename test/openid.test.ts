// Signed in by a provider of others' making: what its tokens make of their bearers, whose are refused, and what a change of its keys does.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportSPKI, importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { identity } from '../src/auth/identity.ts'
import { loadConfig } from '../src/config.ts'
import { openProvider, signingKey } from './support/openid-provider.ts'

const AUDIENCE = 'https://samverkan.example/graphql'
const people = {
  samordnare: {
    'https://kommun.example/roll': ['anställd', 'samordnare'],
    rights: { kommuner: ['0780', '1480'] },
  },
  drift: { 'https://kommun.example/roll': 'drift', rights: { kommuner: ['0780'] } },
  vikarie: { rights: { kommuner: ['0780'] } },
  nollor: { 'https://kommun.example/roll': ['samordnare'], rights: { kommuner: [780] } },
}
const folder = mkdtempSync(join(tmpdir(), 'openid-'))
let rsa: JWK
let provider: Awaited<ReturnType<typeof openProvider>>
beforeAll(async () => {
  rsa = await signingKey('rsa', 'RS256')
  provider = await openProvider({ keys: [rsa, await signingKey('ec', 'ES256')], alg: 'RS256', people })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  await provider.close()
  rmSync(folder, { recursive: true })
})

/** As a server that has just started would tell who is asking. */
function server(env: Record<string, string> = {}) {
  const { auth } = loadConfig({
    DATA_DIR: folder,
    AUTH_JWKS_URL: `${provider.issuer}/jwks`,
    AUTH_ISSUER: provider.issuer,
    AUTH_AUDIENCE: AUDIENCE,
    AUTH_ROLE_CLAIM: 'https://kommun.example/roll',
    AUTH_MUNICIPALITIES_CLAIM: 'rights.kommuner',
    AUTH_ROLE_MAP: 'samordnare=COORDINATOR,drift=ADMIN',
    ...env,
  })
  if (!auth) throw new Error('No identity is configured.')
  const whose = identity(auth, () => {})
  return (token: string) =>
    whose(new Request('http://graf.example/', { headers: { authorization: `Bearer ${token}` } }))
}
const tokenOf = async (person: string, resource = AUDIENCE, from = provider) =>
  (await from.signIn(person, resource)).access

test('its people have the roles and municipalities that its claims give them, and no more', async () => {
  const ask = server()
  const who = await ask(await tokenOf('samordnare'))
  expect(who).toMatchObject({ role: 'COORDINATOR', municipalities: ['0780', '1480'] })
  expect(who.subject).toMatch(/^subject_/)
  // Signed in anew, one is the same; another is another.
  expect((await ask(await tokenOf('samordnare'))).subject).toBe(who.subject)
  const admin = await ask(await tokenOf('drift'))
  expect(admin).toMatchObject({ role: 'ADMIN', municipalities: [] })
  expect(admin.subject).not.toBe(who.subject)
  expect(await ask(await tokenOf('vikarie'))).toMatchObject({ role: 'PUBLIC', municipalities: [] })
  await expect(ask(await tokenOf('nollor'))).rejects.toThrow(
    /"rights.kommuner" must be municipalities' codes/,
  )
  expect(await server({ AUTH_ROLE_CLAIM: 'roll' })(await tokenOf('samordnare'))).toMatchObject({
    role: 'PUBLIC',
  })
})

test('a token for another service, for the client itself, or from another issuer is refused', async () => {
  const ask = server()
  await expect(ask(await tokenOf('samordnare', 'https://annat.example/'))).rejects.toThrow(
    /for another service/,
  )
  await expect(ask((await provider.signIn('samordnare', AUDIENCE)).identity)).rejects.toThrow(
    /for another service/,
  )
  const elsewhere = await openProvider({ keys: [rsa], alg: 'RS256', people })
  await expect(ask(await tokenOf('drift', AUDIENCE, elsewhere))).rejects.toThrow(/from another issuer/)
  await elsewhere.close()
})

test('its public key is no secret to sign with, whatever is made of it', async () => {
  const [jwk] = ((await (await fetch(`${provider.issuer}/jwks`)).json()) as { keys: JWK[] }).keys as [JWK]
  const pem = await exportSPKI((await importJWK(jwk, 'RS256', { extractable: true })) as CryptoKey)
  for (const secret of [pem, pem.trim(), JSON.stringify(jwk), jwk.n ?? '']) {
    const forged = new SignJWT({ 'https://kommun.example/roll': 'drift' })
      .setProtectedHeader({ alg: 'HS256', kid: 'rsa', typ: 'at+jwt' })
      .setIssuer(provider.issuer)
      .setAudience(AUDIENCE)
      .setSubject('drift')
      .setExpirationTime('5 min')
    await expect(server()(await forged.sign(new TextEncoder().encode(secret)))).rejects.toThrow(
      /not accepted here/,
    )
  }
})

test('when it starts again with other keys, its new tokens are believed and its old ones are not', async () => {
  const ask = server()
  const old = await tokenOf('samordnare')
  expect(await ask(old)).toMatchObject({ role: 'COORDINATOR' })
  await provider.close()
  const keys = [await signingKey('next', 'ES256')]
  provider = await openProvider({ keys, alg: 'ES256', people, port: provider.port })
  const fresh = await tokenOf('samordnare')
  // The keys were fetched a moment ago, and are not asked for again at once for one that nobody knows.
  expect(await ask(old)).toMatchObject({ role: 'COORDINATOR' })
  await expect(ask(fresh)).rejects.toThrow(/a key that its issuer does not publish/)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
  expect(await ask(fresh)).toMatchObject({ role: 'COORDINATOR', municipalities: ['0780', '1480'] })
  await expect(ask(old)).rejects.toThrow(/a key that its issuer does not publish/)
  vi.useRealTimers()
  await expect(server()(old)).rejects.toThrow(/a key that its issuer does not publish/)
})
