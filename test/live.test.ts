// What is told as it happens: to whom, once, from where a client was, between processes, and when Redis has been away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anonymous, type Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi, showing } from './support/api.ts'
import { openRedis, openReplica } from './support/replica.ts'
import { streaming } from './support/streaming.ts'
import { doing, mutationOf } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const api = openApi()
const redis = await openRedis()
let one: Awaited<ReturnType<typeof openReplica>>
let other: typeof one

beforeAll(async () => {
  one = await openReplica(redis.url)
  other = await openReplica(redis.url)
})
afterAll(async () => {
  await one.close()
  await other.close()
  await redis.stop()
  await api.close()
})

const question = `subscription ($filter: FlagsChangedFilter, $after: ID) { flagsChanged(filter: $filter, after: $after) {
  id opened { recommendation { id } certainty } closed { recommendation { id } cause } } }`

interface Told {
  id: string
  opened: { recommendation: { id: string }; certainty: string }[]
  closed: { recommendation: { id: string }; cause: string }[]
}

const following = (
  url: string,
  { filter = {}, after, as = anonymous }: { filter?: object; after?: string; as?: Viewer },
) => streaming<Told>(url, { query: question, variables: { filter, after }, field: 'flagsChanged', as })

const aCouncil = () =>
  api.world({
    things: {
      bra: { kind: 'CRIME_PREVENTION_COUNCIL', level: 'STRATEGIC' },
      polis: { kind: 'POLICE' },
      frivard: { kind: 'PROBATION' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'bra', role: 'CHAIR' },
      { fact: 'Inventory', of: 'T', to: 'bra', scope: 'FORUM_SEATS' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
    ],
  })

/** Done on this replica, over HTTP. */
async function seat(url: string, { ids, territories }: BuiltWorld, actor: string): Promise<void> {
  const variables = { id: ids.bra, input: { actor: ids[actor] } }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...showing(coordinatorOf(territories.T)) },
    body: JSON.stringify({ query: mutationOf('forumJoin', true), variables }),
  })
  const { data } = (await response.json()) as { data: { act: { errors: unknown[] } } }
  expect(data.act.errors).toEqual([])
}

const closedBy = ({ closed }: Told) => closed.map(({ recommendation }) => recommendation.id)

describe('Somebody who follows a municipality', () => {
  test('is told on one replica what was done on the other', async () => {
    const world = await aCouncil()
    const mine = following(other.url, { filter: { municipality: world.territories.T } })
    await mine.connected
    await seat(one.url, world, 'polis')
    const [told] = await mine.until(1)
    expect(told && closedBy(told)).toContain('S5.4-police')
    mine.close()
  })

  test('is not told of another municipality, nor of another norm', async () => {
    const [here, elsewhere] = [await aCouncil(), await aCouncil()]
    const mine = following(one.url, {
      filter: { municipality: here.territories.T, recommendations: ['S5.4-probation'] },
    })
    await mine.connected
    await seat(one.url, elsewhere, 'frivard')
    await seat(one.url, here, 'polis')
    await seat(one.url, here, 'frivard')
    expect((await mine.until(1)).map(closedBy)).toEqual([['S5.4-probation']])
    mine.close()
  })

  test('is told of nothing that was done before, also where others have been following for long', async () => {
    const others = following(one.url, {})
    await others.connected
    // Written by a process that rings at nobody's door, so that the reader of this replica has not seen it yet.
    const world = await aCouncil()
    const mine = following(one.url, { filter: { municipality: world.territories.T } })
    await mine.connected
    await seat(one.url, world, 'polis')
    expect((await mine.until(1)).map(({ opened }) => opened)).toEqual([[]])
    expect(mine.told.flatMap(closedBy)).toContain('S5.4-police')
    others.close()
    mine.close()
  })

  test('gets what was missed while away, in order and once, and then what happens', async () => {
    const world = await aCouncil()
    const filter = { municipality: world.territories.T }
    const first = following(one.url, { filter })
    await first.connected
    await seat(one.url, world, 'polis')
    const [seen] = await first.until(1)
    first.close()
    await seat(one.url, world, 'frivard')
    const second = following(other.url, { filter, after: seen?.id ?? '' })
    expect(closedBy((await second.until(1))[0] as Told)).toContain('S5.4-probation')
    const leaving = {
      act: 'forumLeave',
      id: world.ids.bra ?? '',
      input: { actor: world.ids.polis, on: '2026-11-22' },
    }
    await doing(api, leaving, coordinatorOf(world.territories.T))
    const told = await second.until(2)
    expect(told[1]?.opened.map(({ recommendation }) => recommendation.id)).toContain('S5.4-police')
    second.close()
  })

  test('loses nothing while Redis is away', async () => {
    const world = await aCouncil()
    const mine = following(other.url, { filter: { municipality: world.territories.T } })
    await mine.connected
    await redis.stop()
    await seat(one.url, world, 'polis')
    const [told] = await mine.until(1)
    expect(told && closedBy(told)).toContain('S5.4-police')
    await redis.start()
    await seat(one.url, world, 'frivard')
    expect((await mine.until(2)).flatMap(closedBy)).toContain('S5.4-probation')
    mine.close()
  })

  test('hears nothing of what a municipality keeps to itself, and its own people do', async () => {
    const world = await aCouncil()
    const { T } = world.territories
    const group = { municipality: T, kind: 'SSPF', name: 'Egen grupp', lane: 'OWN', openEnded: true }
    const { thing } = await doing(api, { act: 'forumAdd', input: group }, coordinatorOf(T))
    const mine = following(one.url, { filter: { municipality: T }, as: coordinatorOf(T) })
    const theirs = following(one.url, { filter: { municipality: T } })
    await Promise.all([mine.connected, theirs.connected])
    const input = { actor: world.ids.frivard, openEnded: true }
    const joined = await doing(api, { act: 'forumJoin', id: thing?.id ?? '', input }, coordinatorOf(T))
    expect(joined.errors).toEqual([])
    await seat(one.url, world, 'polis')
    const [own] = await mine.until(1)
    const [others] = await theirs.until(1)
    expect(own?.id).toBe(joined.act?.replace('act', 'event'))
    expect(others?.id).not.toBe(own?.id)
    mine.close()
    theirs.close()
  })

  test('is refused without the right to read, and with an id that is none', async () => {
    const nobody = following(one.url, { as: { role: 'PUBLIC', municipalities: [] } })
    await nobody.until(1)
    expect(JSON.stringify(nobody.failures)).toContain('UNAUTHENTICATED')
    const astray = following(one.url, { after: 'yesterday' })
    await astray.until(1)
    expect(JSON.stringify(astray.failures)).toContain('is not the id of an event')
  })
})

test('A stream carries the id of each event, and goes on after the one a client says it saw last', async () => {
  const world = await aCouncil()
  const ask = (headers: Record<string, string>, query = question) =>
    fetch(one.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'x-graphql-yoga-csrf': '1',
        ...headers,
      },
      body: JSON.stringify({ query, variables: { filter: { municipality: world.territories.T } } }),
    })
  const firstId = async (response: Response) => {
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    let text = ''
    for (let found = /^id: (event_\d+)$/m.exec(text); ; found = /^id: (event_\d+)$/m.exec(text)) {
      if (found) {
        await reader.cancel()
        return found[1]
      }
      const { value } = await reader.read()
      text += new TextDecoder().decode(value)
    }
  }
  const live = await ask({})
  await seat(one.url, world, 'polis')
  const seen = await firstId(live)
  await seat(one.url, world, 'frivard')
  // Also when nothing of the event is asked for but when it was.
  const bare = 'subscription ($filter: FlagsChangedFilter) { flagsChanged(filter: $filter) { at } }'
  const next = await firstId(await ask({ 'last-event-id': seen ?? '' }, bare))
  expect(Number(next?.slice(6))).toBeGreaterThan(Number(seen?.slice(6)))
})
