// An issuer of tokens as organisations have them: keys of its own, published over HTTP, and changed now and then.
import { createServer } from 'node:http'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

interface Key {
  kid: string
  alg: string
  privateKey: CryptoKey
  publicKey: CryptoKey
}

export async function openIssuer() {
  let published: Key[] = []
  let answers = true
  let fetched = 0
  const server = createServer(async (_, response) => {
    fetched += 1
    if (!answers) return response.writeHead(500).end()
    const keys = await Promise.all(
      published.map(async ({ kid, alg, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, alg })),
    )
    return response.end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The issuer has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/jwks`,
    key: async (kid: string, alg = 'ES256'): Promise<Key> => ({
      kid,
      alg,
      ...(await generateKeyPair(alg, { extractable: true })),
    }),
    publish(...keys: Key[]) {
      published = keys
    },
    /** Whether it answers at all. */
    answers(does: boolean) {
      answers = does
    },
    fetched: () => fetched,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

export const signed = ({ kid, alg, privateKey }: Key, claims: JWTPayload) =>
  new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(privateKey)
