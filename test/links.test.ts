// Neighbours that each keep something to themselves, assessed in one question: each is told of its own, and of nothing that is another’s.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorOf, openApi } from './support/api.ts'
import type { BuiltWorld, WorldAct } from './support/world.ts'

const api = openApi()

/** Three municipalities whose joint authority coordinates for all of them, and what each of them says of its seats in the networks of the country. */
const neighbours = (facts: NonNullable<WorldAct['facts']>): WorldAct => ({
  things: {
    forbund: { kind: 'JOINT_AUTHORITY', reach: ['T', 'T2', 'T3'] },
    samordning: { kind: 'COORDINATOR_EXTREMISM', reach: ['T', 'T2', 'T3'] },
    natverk: { kind: 'COORDINATOR_NETWORK', reach: 'SE' },
    expertnatverk: { kind: 'EXPERT_NETWORK', reach: 'SE' },
  },
  facts: [
    ...['kommun', 'kommun2', 'kommun3'].map((of) => ({ fact: 'PartOf', of, to: 'forbund' })),
    { fact: 'Holding', of: 'forbund', to: 'samordning' },
    ...facts,
  ],
})

const seat = (to: string, more: Record<string, string>) => ({ fact: 'Seat', of: 'forbund', to, ...more })
const ownOf = (owner: string) => ({ lane: 'OWN', owner })
const seen = '2023-05-02'

const worlds = {
  /** What each knows of the same seat, which the third does not know of but of another forum. */
  seats: neighbours([
    seat('natverk', { until: '2027-03-31', key: 'sin', ...ownOf('T') }),
    seat('natverk', { until: '2027-09-30', key: 'deras', ...ownOf('T2') }),
    seat('expertnatverk', { until: '2025-12-31', key: 'slut', ...ownOf('T3') }),
  ]),
  /** A seat that everybody knows was last seen long ago, and that two of them have confirmed for themselves. */
  lists: neighbours([
    seat('natverk', { observedOn: seen, key: 'plats' }),
    ...['T', 'T2'].map((owner, i) => ({
      ...{ fact: 'Inventory', of: owner, to: 'natverk', scope: 'FORUM_SEATS' },
      ...{ observedOn: `2026-0${2 + i}-01`, key: `lista ${owner}`, ...ownOf(owner) },
    })),
    seat('expertnatverk', { until: '2025-12-31', ...ownOf('T3') }),
  ]),
  /** Two seats that everybody knows, of which two dispute one each. */
  disputes: neighbours([
    seat('natverk', { until: '2027-03-31', key: 'plats' }),
    seat('expertnatverk', { until: '2027-09-30', key: 'plats 2' }),
    { fact: 'Dispute', of: 'T', to: 'plats', ...ownOf('T') },
    { fact: 'Dispute', of: 'T2', to: 'plats 2', ...ownOf('T2') },
  ]),
}
let built: Record<keyof typeof worlds, BuiltWorld>
beforeAll(async () => {
  built = await api.worlds(worlds)
})
afterAll(() => api.close())

const query = `query ($T: String!, $T2: String!, $T3: String!) {
  T: municipality(code: $T) { ...told } T2: municipality(code: $T2) { ...told } T3: municipality(code: $T3) { ...told } }
  fragment told on Municipality { assessment { results(recommendations: ["S3.2-national"]) {
    state reason lapsesOn indication { towards day } evidence { id } } } }`

/** What somebody who works for these municipalities is told of each of the three, all of them assessed at once. */
async function told(name: keyof typeof worlds, ...municipalities: ('T' | 'T2' | 'T3')[]) {
  const { territories, ids } = built[name]
  const viewer = coordinatorOf(...municipalities.map((key) => territories[key]))
  const data = await api.answer(query, territories, viewer)
  const keyOf = new Map(Object.entries(ids).map(([key, id]) => [id, key]))
  return Object.fromEntries(
    Object.entries<typeof data.T>(data).map(([key, { assessment }]) => {
      const [{ evidence, ...result }] = assessment.results
      return [key, { ...result, on: evidence.map(({ id }: { id: string }) => keyOf.get(id)) }]
    }),
  )
}

const met = (lapsesOn: string, ...on: string[]) => ({
  ...{ state: 'MET', reason: null, indication: null, lapsesOn, on: expect.arrayContaining(on) },
})
/** What each of the three is told, and that the first two are not told of this, which is the other's. */
async function eachIsTold(name: keyof typeof worlds, expected: object, not: { T: string; T2: string }) {
  const all = await told(name, 'T', 'T2', 'T3')
  expect(all).toEqual(expected)
  expect(all.T.on).not.toContain(not.T)
  expect(all.T2.on).not.toContain(not.T2)
}

const unknown = (reason: string, towards?: string, day?: string) => ({
  ...{ state: 'UNKNOWN', reason, lapsesOn: null, on: expect.anything() },
  indication: towards ? { towards, day } : null,
})

test('A seat in a national network that is one’s own counts for oneself, until its own end', async () => {
  const expected = {
    T: met('2027-04-01', 'sin'),
    T2: met('2027-10-01', 'deras'),
    T3: unknown('LAPSED', 'NOT_MET', '2025-12-31'),
  }
  await eachIsTold('seats', expected, { T: 'deras', T2: 'sin' })
})

test('A neighbour who asks of all of them is told of its own alone', async () => {
  const { T, T2, T3 } = await told('seats', 'T2')
  expect(T2).toEqual(met('2027-10-01', 'deras'))
  for (const other of [T, T3]) expect(other).toEqual({ ...unknown('ABSENT'), on: [] })
})

test('A list of a national network that is one’s own confirms its seats for oneself', async () => {
  const all = await told('lists', 'T', 'T2', 'T3')
  expect(all).toEqual({
    T: met('2028-02-02', 'plats'),
    T2: met('2028-03-02', 'plats'),
    T3: unknown('STALE', 'MET', seen),
  })
})

test('A dispute that is one’s own touches oneself', async () => {
  const expected = {
    T: met('2027-10-01', 'plats 2'),
    T2: met('2027-04-01', 'plats'),
    T3: met('2027-10-01', 'plats', 'plats 2'),
  }
  await eachIsTold('disputes', expected, { T: 'plats', T2: 'plats 2' })
})
