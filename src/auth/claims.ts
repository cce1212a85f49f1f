// What a token's claims make of a person: a role and the municipalities that go with it.
import { RefusedToken } from '../errors.ts'
import { type Role, roles, type Viewer } from './viewer.ts'

export interface ClaimNames {
  /** A claim, or a path of dots into one: realm_access.roles. */
  role: string
  municipalities: string
  /** What others call our roles; ours are known besides. */
  roleMap: Record<string, Role>
}

type Claims = Record<string, unknown>

const isRole = (name: string): name is Role => (roles as readonly string[]).includes(name)

/** Without a role that we know, somebody who has signed in is let no further than anybody. */
export function rightsOf(claims: Claims, names: ClaimNames): Pick<Viewer, 'role' | 'municipalities'> {
  const role = texts(claimed(claims, names.role))
    .map((name) =>
      Object.hasOwn(names.roleMap, name) ? names.roleMap[name] : isRole(name) ? name : 'PUBLIC',
    )
    .reduce<Role>(
      (best, next) => (roles.indexOf(next as Role) > roles.indexOf(best) ? (next as Role) : best),
      'PUBLIC',
    )
  // Only a coordinator acts for municipalities; in other hands the claim would open what is theirs alone.
  return { role, municipalities: role === 'COORDINATOR' ? codes(claims, names.municipalities) : [] }
}

/** The claim of that very name, for names of addresses have dots; else the one that the path leads to. */
function claimed(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name]
  return name
    .split('.')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? (at as Claims)[part] : undefined,
      claims,
    )
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')

/** A list, or one text with commas or spaces between; numbers have lost their leading zero and are refused. */
function codes(claims: Claims, name: string): string[] {
  const value = claimed(claims, name) ?? []
  const listed: unknown[] = typeof value === 'string' ? value.split(/[\s,]+/).filter(Boolean) : [value].flat()
  if (!listed.every((code) => typeof code === 'string' && /^\S{1,16}$/.test(code)))
    throw new RefusedToken({
      en: `The token's claim "${name}" must be municipalities' codes as texts, such as ["0780", "1480"].`,
      sv: `Inloggningens uppgift ”${name}” ska vara kommuners koder som text, till exempel ["0780", "1480"].`,
    })
  return [...new Set(listed as string[])]
}
