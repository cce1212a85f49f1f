// An OpenID provider as organisations run them, of others' making, on this machine: people sign in with the authorization code flow.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Provider } from 'oidc-provider'

type Claims = Record<string, unknown>

interface Providing {
  keys: JWK[]
  /** How access tokens are signed. */
  alg: string
  /** What access tokens say of each person. */
  people: Record<string, Claims>
  /** Where it was before; anywhere when left out. */
  port?: number
}

const LIVES_S = 600
const client = {
  client_id: 'utforskaren',
  client_secret: 'en-hemlighet-som-bara-klienten-har',
  redirect_uris: ['https://samverkan.example/in'],
  grant_types: ['authorization_code'],
  response_types: ['code'],
}
const [redirect = ''] = client.redirect_uris

export const signingKey = async (kid: string, alg: string): Promise<JWK> => ({
  ...(await exportJWK((await generateKeyPair(alg, { extractable: true })).privateKey)),
  ...{ kid, alg, use: 'sig' },
})

export async function openProvider({ keys, alg, people, port = 0 }: Providing) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The provider has no port.')
  const issuer = `http://127.0.0.1:${address.port}`
  const ttl = ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session']
  const provider = new Provider(issuer, {
    jwks: { keys },
    clients: [{ ...client, id_token_signed_response_alg: alg }],
    cookies: { keys: ['en-nyckel-for-kakor'] },
    ttl: Object.fromEntries(ttl.map((name) => [name, LIVES_S])),
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: (_: unknown, audience: string) => ({
          ...{
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: LIVES_S,
            jwt: { sign: { alg } },
          },
        }),
      },
    },
    extraTokenClaims: (_: unknown, { accountId }: { accountId: string }) => people[accountId],
  })
  const ordinary = provider.callback()

  /** Where a person would type a password: whoever is hinted at is signed in, and agrees. */
  async function interaction(request: IncomingMessage, response: ServerResponse) {
    const { login_hint: accountId = '', resource = '' } = (
      await provider.interactionDetails(request, response)
    ).params
    const grant = new provider.Grant({ accountId, clientId: client.client_id })
    grant.addOIDCScope('openid')
    grant.addResourceScope(resource, '')
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId }, consent })
  }
  server.on('request', (request, response) => {
    // Nobody goes on over a connection to the one before it.
    response.setHeader('connection', 'close')
    return request.url?.startsWith('/interaction/')
      ? interaction(request, response)
      : ordinary(request, response)
  })

  return {
    issuer,
    port: address.port,
    /** Signed in as a browser does it, from one page to the next until the client gets its code. */
    async signIn(person: string, resource: string): Promise<{ access: string; identity: string }> {
      const cookies = new Map<string, string>()
      const asked = { client_id: client.client_id, response_type: 'code', scope: 'openid' }
      const query = { ...asked, redirect_uri: redirect, resource, login_hint: person }
      let at = new URL(`/auth?${new URLSearchParams(query)}`, issuer)
      while (at.origin === issuer) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const page = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const set of page.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
          cookies.set(name, value)
        }
        const next = page.headers.get('location')
        if (!next) throw new Error(`The provider answered ${page.status}: ${await page.text()}`)
        at = new URL(next, issuer)
      }
      const code = at.searchParams.get('code') ?? ''
      const basic = [client.client_id, client.client_secret].map(encodeURIComponent).join(':')
      const answer = await fetch(new URL('/token', issuer), {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(basic).toString('base64')}` },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          redirect_uri: redirect,
          resource,
        }),
      })
      const { access_token: access, id_token: identity } = (await answer.json()) as Record<string, string>
      if (!access || !identity) throw new Error(`The provider gave no tokens: ${answer.status}.`)
      return { access, identity }
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
