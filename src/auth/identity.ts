// Tells from a request who is asking: nobody in particular, or the bearer of a token that is held to everything we know of its issuer.
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose'
import type { Auth } from '../config.ts'
import type { Both } from '../days.ts'
import { RefusedToken, Unavailable } from '../errors.ts'
import { rightsOf } from './claims.ts'
import { pseudonyms } from './pseudonym.ts'
import { anybody, type Viewer } from './viewer.ts'

const NOBODY: Both = {
  en: 'The token does not say who its bearer is (sub).',
  sv: 'Inloggningen säger inte vem den gäller (sub).',
}

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
    if (!sub) throw new RefusedToken(NOBODY)
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
  throw new RefusedToken({
    en: 'The Authorization header must be the word Bearer and a token.',
    sv: 'Authorization ska vara ordet Bearer och en inloggning (token).',
  })
}

const ofClaims: Record<string, Both> = {
  nbf: { en: 'The token is not valid yet.', sv: 'Inloggningen gäller inte än.' },
  iss: {
    en: 'The token is from another issuer than the one trusted here.',
    sv: 'Inloggningen kommer från en annan utfärdare än den som gäller här.',
  },
  aud: {
    en: 'The token is meant for another service than this.',
    sv: 'Inloggningen är avsedd för en annan tjänst.',
  },
  exp: { en: 'The token does not say when it expires.', sv: 'Inloggningen säger inte när den går ut.' },
  sub: NOBODY,
}

/** One sentence, without the error behind it, which carries what is in the token. */
function refusal(error: unknown, report: Report): Error {
  if (error instanceof errors.JWTExpired)
    return new RefusedToken({
      en: 'The token has expired; sign in again.',
      sv: 'Inloggningen har gått ut; logga in igen.',
    })
  if (error instanceof errors.JWTClaimValidationFailed)
    return new RefusedToken(
      ofClaims[error.claim] ?? {
        en: 'The token says something that cannot be so.',
        sv: 'Inloggningen säger något som inte kan stämma.',
      },
    )
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return new RefusedToken({
      en: 'The token is not signed by the one it says it is from.',
      sv: 'Inloggningen är inte undertecknad av den som den säger sig komma från.',
    })
  if (error instanceof errors.JOSEAlgNotAllowed)
    return new RefusedToken({
      en: 'The token is signed in a way that is not accepted here.',
      sv: 'Inloggningen är undertecknad på ett sätt som inte godtas här.',
    })
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return new RefusedToken({
      en: 'The token is signed with a key that its issuer does not publish.',
      sv: 'Inloggningen är undertecknad med en nyckel som utfärdaren inte har offentliggjort.',
    })
  if (unreadable(error))
    return new RefusedToken({
      en: 'The token cannot be read; it must be a signed JWT.',
      sv: 'Inloggningen går inte att läsa; den ska vara en undertecknad JWT.',
    })
  report(error)
  return new Unavailable({
    en: 'Nobody can sign in right now: the keys of the issuer could not be fetched.',
    sv: 'Ingen kan logga in just nu: utfärdarens nycklar gick inte att hämta.',
  })
}

const unreadable = (error: unknown) =>
  [errors.JWTInvalid, errors.JWSInvalid, errors.JOSENotSupported].some((kind) => error instanceof kind)
