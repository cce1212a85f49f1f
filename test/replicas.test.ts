// Several replicas over one Neo4j, which queue for nothing but its locks: many acts at once on one forum, each done once and counted once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../src/audit/verify.ts'
import { coordinatorOf, openApi, showing } from './support/api.ts'
import { openReplica } from './support/replica.ts'
import { type Answered, keptIsFresh, mutationOf } from './support/trials.ts'

const REPLICAS = 3
const CLIENTS = 9
const ACTS = 36

const api = openApi()
const replicas: Awaited<ReturnType<typeof openReplica>>[] = []

beforeAll(async () => {
  for (let i = 0; i < REPLICAS; i++) replicas.push(await openReplica())
})
afterAll(async () => {
  for (const replica of replicas) await replica.close()
  await api.close()
})

const numbers = (count: number) => [...Array(count).keys()]

test('every acknowledged act of three replicas is in the graph and in the audit once, and what is kept is fresh', async () => {
  const world = await api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'], level: 'STRATEGIC' },
      granne: { kind: 'SSPF', reach: ['T2'] },
      ...Object.fromEntries(
        numbers(ACTS).map((i) => [`klubb${i}`, { kind: 'SPORTS_CLUB', reach: ['T', 'T2'] }]),
      ),
    },
    facts: [{ fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' }],
  })
  const { T, T2, T3 } = world.territories
  const viewer = { ...coordinatorOf(T, T2, T3), subject: `rush-${T}` }

  /** Each act is asked of two replicas under the same key, as by a client whose first answer did not come in time. */
  async function ask(replica: number, i: number): Promise<Answered> {
    const id = i % 3 === 2 ? world.ids.granne : world.ids.bra
    const variables = { id, input: { actor: world.ids[`klubb${i}`] }, key: `rush-${i}` }
    const response = await fetch(replicas[replica % REPLICAS]?.url ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...showing(viewer) },
      body: JSON.stringify({ query: mutationOf('forumJoin', true), variables }),
    })
    const { data, errors } = (await response.json()) as { data: { act: Answered } | null; errors?: unknown[] }
    expect(errors ?? []).toEqual([])
    return data?.act as Answered
  }

  const waiting = numbers(ACTS)
  const done: Answered[] = []
  const began = performance.now()
  await Promise.all(
    numbers(CLIENTS).map(async (client) => {
      for (let i = waiting.shift(); i !== undefined; i = waiting.shift())
        done.push(...(await Promise.all([ask(client, i), ask(client + 1, i)])))
    }),
  )
  const seconds = (performance.now() - began) / 1000
  console.info(
    `${ACTS} acts, each asked of two of ${REPLICAS} replicas, by ${CLIENTS} clients: ${seconds.toFixed(1)} s`,
  )

  expect(done.flatMap(({ errors }) => errors)).toEqual([])
  expect(done.filter(({ replayed }) => replayed)).toHaveLength(ACTS)
  const acts = new Set(done.map(({ act }) => act))
  expect(acts.size).toBe(ACTS)
  const entries = await api.database.read((tx) =>
    tx.run(
      'test',
      `MATCH (m:AuditMark {code: $T2})
       MATCH (e:AuditEntry {seq: m.seq, subject: $subject})
       RETURN 'act_' + toString(e.seq) AS act, COUNT { (f:Seat) WHERE f.recordedSeq = e.seq } AS seats ORDER BY e.seq`,
      { T2, subject: viewer.subject },
    ),
  )
  expect(new Set(entries.map(({ act }) => act))).toEqual(acts)
  expect(entries.map(({ seats }) => seats)).toEqual(numbers(ACTS).map(() => 1))
  expect((await verify(api.database)).broken).toBeNull()
  await keptIsFresh(api, world)
}, 600_000)
