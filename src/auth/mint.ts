// Makes tokens of our own from the local secret, such as identity.ts then accepts.
import { SignJWT } from 'jose'
import type { Auth } from '../config.ts'
import type { Role } from './viewer.ts'

interface Bearer {
  role: Role
  municipalities: string[]
  subject: string
  /** As long as 30m, 8h or 7d. */
  expires: string
}

export async function mint(
  { secret, issuer = 'samverkansgraf', audience, claims }: Extract<Auth, { kind: 'secret' }>,
  { role, municipalities, subject, expires }: Bearer,
): Promise<string> {
  const token = new SignJWT({
    [claims.role]: role,
    ...(municipalities.length > 0 && { [claims.municipalities]: municipalities }),
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(issuer)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(expires)
  if (audience) token.setAudience(audience)
  return token.sign(new TextEncoder().encode(secret))
}
