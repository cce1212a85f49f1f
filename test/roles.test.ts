// What a token's claims make of a person, whatever names an organisation gives them.
import { describe, expect, test } from 'vitest'
import { rightsOf } from '../src/auth/claims.ts'
import { loadConfig } from '../src/config.ts'

const names = (env: Record<string, string> = {}) => {
  const { auth } = loadConfig({ AUTH_SECRET: 's'.repeat(32), ...env })
  if (!auth) throw new Error('No identity is configured.')
  return auth.claims
}
const rights = (claims: Record<string, unknown>, env?: Record<string, string>) => rightsOf(claims, names(env))
const role = (claims: Record<string, unknown>, env?: Record<string, string>) => rights(claims, env).role

describe('the role', () => {
  test.each(['PUBLIC', 'VIEWER', 'COORDINATOR', 'NATIONAL', 'ADMIN'])('%s is known by its name', (name) => {
    expect(role({ role: name })).toBe(name)
  })

  test.each([['admin'], ['Admin'], ['owner'], [''], ['constructor'], [7], [null], [{ ADMIN: true }], [[]]])(
    'of somebody whose claim is %j is that of anybody',
    (claim) => {
      expect(role({ role: claim })).toBe('PUBLIC')
      expect(role({})).toBe('PUBLIC')
    },
  )

  test('of several is the highest that we know', () => {
    expect(role({ role: ['offline_access', 'VIEWER', 'NATIONAL', 'uma'] })).toBe('NATIONAL')
    expect(role({ role: ['COORDINATOR', 'VIEWER', 7] })).toBe('COORDINATOR')
    expect(role({ role: ['NATIONAL', 'COORDINATOR'] })).toBe('COORDINATOR')
    expect(role({ role: ['offline_access'] })).toBe('PUBLIC')
  })

  test('is found by a path, or by a name that has dots of its own', () => {
    const path = { AUTH_ROLE_CLAIM: 'realm_access.roles' }
    expect(role({ realm_access: { roles: ['VIEWER'] } }, path)).toBe('VIEWER')
    expect(role({ realm_access: 'VIEWER', role: 'ADMIN' }, path)).toBe('PUBLIC')
    const address = { AUTH_ROLE_CLAIM: 'https://kommun.example/role' }
    expect(role({ 'https://kommun.example/role': 'VIEWER' }, address)).toBe('VIEWER')
    expect(role({}, { AUTH_ROLE_CLAIM: 'constructor.name' })).toBe('PUBLIC')
  })

  test('may go by another name', () => {
    const map = { AUTH_ROLE_MAP: 'bra-analyst=NATIONAL, drift = ADMIN' }
    expect(role({ role: 'bra-analyst' }, map)).toBe('NATIONAL')
    expect(role({ role: ['drift', 'bra-analyst'] }, map)).toBe('ADMIN')
    expect(role({ role: 'VIEWER' }, map)).toBe('VIEWER')
    expect(role({ role: 'bra-analyst' })).toBe('PUBLIC')
  })

  test.each(['bra-analyst', 'a=CHEF', '=ADMIN', 'a=ADMIN=b', 'a=ADMIN,'])(
    'is not mapped by %j, and the server says so',
    (text) => {
      expect(() => names({ AUTH_ROLE_MAP: text })).toThrow(/AUTH_ROLE_MAP: ska vara namn och roller som/)
    },
  )
})

describe('the municipalities', () => {
  const of = (municipalities: unknown) => rights({ role: 'COORDINATOR', municipalities }).municipalities

  test('of a coordinator may be several, in a list or in one text', () => {
    expect(of(['0780', '1480', '0780'])).toEqual(['0780', '1480'])
    expect(of('0780')).toEqual(['0780'])
    expect(of('0780,1480 0114')).toEqual(['0780', '1480', '0114'])
    expect(of(undefined)).toEqual([])
  })

  test.each([[780], [[780]], [['0780', null]], [{ code: '0780' }], [['0780 1480']], [['x'.repeat(17)]]])(
    'cannot be read from %j, which is refused',
    (claim) => {
      expect(() => of(claim)).toThrow('The token\'s claim "municipalities" must be municipalities\' codes')
    },
  )

  test.each(['VIEWER', 'NATIONAL', 'ADMIN', 'PUBLIC'])('of %s are none', (name) => {
    expect(rights({ role: name, municipalities: ['0780'] }).municipalities).toEqual([])
  })

  test('are found under another name', () => {
    const env = { AUTH_MUNICIPALITIES_CLAIM: 'attributes.kommun' }
    expect(rights({ role: 'COORDINATOR', attributes: { kommun: '0780' } }, env).municipalities).toEqual([
      '0780',
    ])
  })
})
