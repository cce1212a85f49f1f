// Whoever puts an organisation on record is told of those that may be the same: by number anywhere, by name where it works.
import { afterAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing } from './support/trials.ts'

const api = openApi()
afterAll(() => api.close())

/** A number of a legal person with its check digit, and not the same in any two worlds. */
function aNumber(): string {
  const digits = `556${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`
  const sum = [...digits].reduce((total, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return `${digits.slice(0, 6)}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`
}

test('an organisation that is there already is named in a warning, and one elsewhere, or kept by another, is not', async () => {
  const { territories, ids } = await api.world({
    things: { hyra: { kind: 'TENANTS_ASSOCIATION', name: 'Hyresgästföreningen i Påhittad', reach: ['T'] } },
  })
  const { T, T2 } = territories
  const mine = coordinatorOf(T)
  const added = { kind: 'TENANTS_ASSOCIATION', name: 'Hyresgastforeningen Påhitad' }
  const adding = (input: object, as = mine) => doing(api, { act: 'actorAdd', input }, as)
  const told = ({ warnings }: Awaited<ReturnType<typeof adding>>) =>
    warnings.map(({ code, path }) => [code, path?.at(-1)])

  const again = await adding({ ...added, municipality: T })
  expect(again.errors).toEqual([])
  expect(told(again)).toEqual([['ACTOR_LIKE_NAME', 'name']])
  expect(again.thing?.id).not.toBe(ids.hyra)
  expect(told(await adding({ ...added, municipality: T, name: 'Brottsofferjouren Påhittad' }))).toEqual([])
  expect(told(await adding({ ...added, municipality: T, name: '***' }))).toEqual([])
  expect(told(await adding({ ...added, municipality: T2 }, coordinatorOf(T2)))).toEqual([])

  const organisationNumber = aNumber()
  const numbered = { kind: 'HOUSING_COMPANY', organisationNumber }
  expect(told(await adding({ ...numbered, municipality: T, name: 'Ettan AB' }))).toEqual([])
  const elsewhere = await adding({ ...numbered, municipality: T2, name: 'Tvåan AB' }, coordinatorOf(T2))
  expect(told(elsewhere)).toEqual([['ACTOR_SAME_NUMBER', 'organisationNumber']])

  const kept = { kind: 'CIVIL_ASSOCIATION', name: 'Stiftelsen Hemlighet', municipality: T, lane: 'OWN' }
  expect(told(await adding(kept))).toEqual([])
  const { lane: _, ...open } = kept
  expect(told(await adding(open))).toEqual([['ACTOR_LIKE_NAME', 'name']])
})
