// Tells from a request who is asking: nobody in particular, or the bearer of a token that is held to everything we know of its issuer.
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose'
import type { Auth } from '../config.ts'
import { RefusedToken, Unavailable } from '../errors.ts'
import { rightsOf } from './claims.ts'
import { pseudonyms } from './pseudonym.ts'
import { anybody, type Viewer } from './viewer.ts'

/** Told why keys could not be fetched; never of a token or what is in it. */
type Report = (error: unknown) => void

/** Pinned: what a token says of itself decides neither how nor with what it is verified. */
const algorithms = { jwks: ['RS256', 'PS256', 'ES256', 'EdDSA'], secret: ['HS256'] }

/** An unknown key is asked for again at most so often, so that made-up ones cost the issuer nothing. */
const COOLDOWN_MS = 30_000
const FETCH_MS = 5_000

export function identity(auth: Auth, report: Report): (request: Request) => Promise<Viewer> {
  const verify = verifier(auth)
  const pseudonym = pseudonyms(auth.pseudonyms)
  return async (request) => {
    const token = bearer(request.headers.get('authorization'))
    if (token === null) return anybody
    const claims = await verify(token).catch((error: unknown) => {
      throw refusal(error, report)
    })
    const { iss = '', sub = '', exp = 0 } = claims
    if (!sub) throw new RefusedToken('The token does not say who its bearer is (sub).')
    return { ...rightsOf(claims, auth.claims), subject: pseudonym(iss, sub), until: exp * 1000 }
  }
}

function verifier(auth: Auth): (token: string) => Promise<JWTPayload> {
  const options: JWTVerifyOptions = {
    algorithms: algorithms[auth.kind],
    clockTolerance: auth.clockSkew,
    requiredClaims: ['exp', 'sub'],
    ...(auth.issuer && { issuer: auth.issuer }),
    ...(auth.audience && { audience: auth.audience }),
  }
  if (auth.kind === 'secret') {
    const key = new TextEncoder().encode(auth.secret)
    return async (token) => (await jwtVerify(token, key, options)).payload
  }
  const keys = createRemoteJWKSet(new URL(auth.url), {
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: FETCH_MS,
  })
  return async (token) => (await jwtVerify(token, keys, options)).payload
}

/** Another scheme, or a scheme with nothing after it, is a mistake and not nobody. */
function bearer(header: string | null): string | null {
  if (header === null) return null
  const [, token] = /^bearer +(\S+)\s*$/i.exec(header) ?? []
  if (token) return token
  throw new RefusedToken('The Authorization header must be the word Bearer and a token.')
}

const ofClaims: Record<string, string> = {
  nbf: 'The token is not valid yet.',
  iss: 'The token is from another issuer than the one trusted here.',
  aud: 'The token is meant for another service than this.',
  exp: 'The token does not say when it expires.',
  sub: 'The token does not say who its bearer is (sub).',
}

/** One sentence, without the error behind it, which carries what is in the token. */
function refusal(error: unknown, report: Report): Error {
  if (error instanceof errors.JWTExpired) return new RefusedToken('The token has expired; sign in again.')
  if (error instanceof errors.JWTClaimValidationFailed)
    return new RefusedToken(ofClaims[error.claim] ?? 'The token says something that cannot be so.')
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return new RefusedToken('The token is not signed by the one it says it is from.')
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new RefusedToken('The token is signed in a way that is not accepted here.')
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new RefusedToken('The token is signed with a key that its issuer does not publish.')
  if (unreadable(error)) return new RefusedToken('The token cannot be read; it must be a signed JWT.')
  report(error)
  return new Unavailable('Nobody can sign in right now: the keys of the issuer could not be fetched.')
}

const unreadable = (error: unknown) =>
  [errors.JWTInvalid, errors.JWSInvalid, errors.JOSENotSupported].some((kind) => error instanceof kind)
