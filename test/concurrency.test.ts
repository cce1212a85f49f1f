// Many at once on one forum and its neighbours: nothing acknowledged is lost or done twice, and what is kept is what a fresh assessment says.
import { afterAll, expect, test } from 'vitest'
import { verify } from '../src/audit/verify.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { loadConfig } from '../src/config.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { type Answered, doing, keptIsFresh, type Trial } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const { acts, clients } = loadConfig().rush
const api = openApi()
afterAll(() => api.close())

const numbers = (count: number) => [...Array(count).keys()]

/** A forum of T and T2, one of T and one of T2 beside it, and clubs enough for each client to seat. */
const neighbours = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T', 'T2'], level: 'STRATEGIC' },
      sspf: { kind: 'SSPF' },
      granne: { kind: 'CRIME_PREVENTION_COUNCIL', reach: ['T2'] },
      polis: { kind: 'POLICE', reach: ['T', 'T2'] },
      ...Object.fromEntries(
        numbers(Math.ceil(acts / 5)).map((i) => [`klubb${i}`, { kind: 'SPORTS_CLUB', reach: ['T', 'T2'] }]),
      ),
    },
    facts: [{ fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' }],
  })

/** The i-th act: seats, meetings, and a list confirmed; each club is seated twice, and the second time is refused. */
function nth({ ids, territories: { T } }: BuiltWorld, i: number): Pick<Trial, 'act' | 'id' | 'input'> {
  const club = ids[`klubb${Math.floor(i / 5)}`] ?? ''
  const day = `2026-0${1 + (i % 9)}-1${i % 10}`
  const choices = [
    { act: 'forumJoin', id: ids.bra ?? '', input: { actor: club } },
    { act: 'forumJoin', id: ids.sspf ?? '', input: { actor: club } },
    { act: 'meetingRecord', id: ids.granne ?? '', input: { on: day, attendedBy: [ids.polis] } },
    { act: 'forumJoin', id: ids.bra ?? '', input: { actor: club } },
    { act: 'inventoryConfirm', input: { municipality: T, scopes: ['FORUMS'], observedOn: day } },
  ]
  return choices[i % 5] as (typeof choices)[0]
}

interface Done {
  asked: Pick<Trial, 'act' | 'input'>
  by: string
  answer: Answered
}

test(`${acts} acts by ${clients} clients are each in the graph and in the audit once`, async () => {
  const world = await neighbours()
  const { T, T2, T3 } = world.territories
  const waiting = numbers(acts)
  const done: Done[] = []
  const began = performance.now()
  await Promise.all(
    numbers(clients).map(async (client) => {
      const viewer: Viewer = { ...coordinatorOf(T, T2, T3), subject: `client-${client}-${T}` }
      for (let i = waiting.shift(); i !== undefined; i = waiting.shift()) {
        const asked = nth(world, i)
        const answer = await doing(api, { ...asked, key: `key-${i}` }, viewer)
        done.push({ asked, by: viewer.subject ?? '', answer })
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const acknowledged = done.filter(({ answer }) => answer.act !== null)
  console.info(
    `${acts} acts by ${clients} clients: ${acknowledged.length} done, ${acts - acknowledged.length} refused, ${seconds.toFixed(1)} s, ${(acts / seconds).toFixed(1)} a second`,
  )
  const refusals = done.flatMap(({ answer }) => answer.errors.map(({ code }) => code))
  expect(new Set(refusals)).toEqual(new Set(['ALREADY_SO']))
  expect(acknowledged.length + refusals.length).toBe(acts)

  const entries = await api.database.read((tx) =>
    tx.run(
      'test',
      `MATCH (m:AuditMark {code: $T})
       MATCH (e:AuditEntry {seq: m.seq}) WHERE e.subject STARTS WITH 'client-'
       RETURN 'act_' + toString(e.seq) AS act, e.act AS name, e.subject AS by,
         COUNT { (f:Fact) WHERE f.recordedSeq = e.seq } AS facts ORDER BY e.seq`,
      { T },
    ),
  )
  const others = acknowledged.filter(({ asked }) => asked.act === 'meetingRecord')
  const here = acknowledged.filter(({ asked }) => asked.act !== 'meetingRecord')
  const told = ({ asked, by, answer }: Done) => ({ act: answer.act, name: asked.act, by, facts: 1 })
  const inOrder = (each: Done[]) =>
    each.map(told).sort((a, b) => Number(a.act?.slice(4)) - Number(b.act?.slice(4)))
  expect(entries).toEqual(inOrder(here))
  const meetings = await api.database.read((tx) =>
    tx.run(
      'test',
      'MATCH (f:Meeting)-[:MEETING_OF]->(:Thing {id: $id}) RETURN f.recordedSeq AS seq ORDER BY seq',
      {
        id: world.ids.granne ?? '',
      },
    ),
  )
  expect(meetings.map(({ seq }) => `act_${seq}`)).toEqual(inOrder(others).map(({ act }) => act))
  expect((await verify(api.database)).broken).toBeNull()
  await keptIsFresh(api, world)
}, 1_200_000)

test('two people correct the same fact: the second is shown both', async () => {
  const world = await neighbours()
  const { T, T2 } = world.territories
  const seated = await doing(
    api,
    { act: 'forumJoin', id: world.ids.bra ?? '', input: { actor: world.ids.polis } },
    coordinatorOf(T),
  )
  const [row] = await api.database.read((tx) =>
    tx.run('test', 'MATCH (f:Seat) WHERE f.recordedSeq = $seq RETURN f.id AS id', {
      seq: Number(seated.act?.slice(4)),
    }),
  )
  const fact = row?.id as string
  const both = await Promise.all([
    doing(api, { act: 'factCorrect', id: fact, input: { level: 'LEADING' } }, coordinatorOf(T)),
    doing(api, { act: 'factCorrect', id: fact, input: { level: 'OPERATIVE' } }, coordinatorOf(T2)),
  ])
  const [first, second] = both.toSorted((a, b) => a.errors.length - b.errors.length)
  expect(first?.errors).toEqual([])
  expect(second?.errors.map(({ code }) => code)).toEqual(['CONFLICT'])
  expect(second?.conflict?.asked).toEqual({ id: fact })
  expect(second?.conflict?.now?.id).toMatch(/^fact_/)
  expect(second?.conflict?.now?.id).not.toBe(fact)
})

test('two people seat two members in one forum: neither is in conflict', async () => {
  const world = await neighbours()
  const { bra = '', polis, klubb0 } = world.ids
  const both = await Promise.all(
    [polis, klubb0].map((actor, i) =>
      doing(
        api,
        { act: 'forumJoin', id: bra, input: { actor } },
        coordinatorOf(i === 0 ? world.territories.T : world.territories.T2),
      ),
    ),
  )
  expect(both.map(({ errors }) => errors)).toEqual([[], []])
  await keptIsFresh(api, world)
})
