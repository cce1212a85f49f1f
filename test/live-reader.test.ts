// What one replica does for those who follow: when the database was away, when somebody reads slowly, and when a token lasts long.
import { afterAll, expect, test } from 'vitest'
import { createBell } from '../src/live/bell.ts'
import { createLine } from '../src/live/line.ts'
import { createLive, type Live } from '../src/live/live.ts'
import { type Event, latestSeq } from '../src/outbox/outbox.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { doing } from './support/trials.ts'

const api = openApi()
const lives: Live[] = []
afterAll(() => {
  for (const live of lives) live.close()
  return api.close()
})

const kinds = ['POLICE', 'PROBATION', 'SCHOOL', 'SPORTS_CLUB', 'REGION']
const aForum = () =>
  api.world({
    things: { rad: { kind: 'SSPF' }, ...Object.fromEntries(kinds.map((kind) => [kind, { kind }])) },
    facts: [],
  })
type Forum = Awaited<ReturnType<typeof aForum>>

/** Somebody joins; gives the event's number. */
async function joined({ ids, territories }: Forum, kind: string): Promise<number> {
  const input = { actor: ids[kind], openEnded: true }
  const act = { act: 'forumJoin', id: ids.rad ?? '', input }
  const done = await doing(api, act, coordinatorOf(territories.T))
  expect(done.errors).toEqual([])
  return Number(done.act?.slice('act_'.length))
}

const only =
  ({ territories }: Forum) =>
  ({ seq, places }: Event) =>
    places.some(({ code }) => code === territories.T) ? seq : null

test('Nobody could follow while the database was away; when it is back, they can', async () => {
  let away = true
  const reported: unknown[] = []
  const bell = createBell()
  const live = createLive(
    () => {
      if (away) throw new Error('The database is away.')
      return api.database
    },
    bell,
    (error) => reported.push(error),
  )
  lives.push(live)
  const world = await aForum()
  const following = { seen: only(world) }
  const refused = await Promise.allSettled([live.follow(following), live.follow(following)])
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  away = false
  const events = await live.follow(following)
  const seq = await joined(world, 'POLICE')
  bell.ring()
  expect(await events.next()).toEqual({ done: false, value: seq })
  // It fails while somebody reads: that stream ends, and a new one goes on where it was.
  const slow = await live.follow({ ...following, after: seq })
  away = true
  await expect(slow.next()).rejects.toThrow('away')
  away = false
  const second = await joined(world, 'REGION')
  const again = await live.follow({ ...following, after: seq })
  expect(await again.next()).toEqual({ done: false, value: second })
  live.close()
  expect(await events.next()).toMatchObject({ done: true })
  expect(reported).toEqual([])
})

test('Whoever reads slowly gets everything, in order and once, however little may wait', async () => {
  const bell = createBell()
  const live = createLive(() => api.database, bell, console.error, { mostWaiting: 1 })
  lives.push(live)
  const world = await aForum()
  const [slow, quick] = await Promise.all([0, 1].map(() => live.follow({ seen: only(world) })))
  if (!slow || !quick) throw new Error('Both follow.')
  const seqs: number[] = []
  for (const kind of kinds.slice(1)) {
    seqs.push(await joined(world, kind))
    bell.ring()
    expect(await quick.next()).toEqual({ done: false, value: seqs.at(-1) })
  }
  for (const seq of seqs) expect(await slow.next()).toEqual({ done: false, value: seq })
  const fifth = await joined(world, 'POLICE')
  bell.ring()
  expect(await slow.next()).toEqual({ done: false, value: fifth })
})

test('A stream that ends while it catches up has ended', async () => {
  const line = createLine(() => api.database, await latestSeq(api.database), 1)
  const next = line.next()
  line.end()
  expect(await next).toBeNull()
})

test('A stream lasts as long as its token, also one of many weeks', async () => {
  const bell = createBell()
  const live = createLive(() => api.database, bell, console.error)
  lives.push(live)
  const world = await aForum()
  const after = await latestSeq(api.database)
  const long = await live.follow({ after, until: Date.now() + 40 * 86_400_000, seen: only(world) })
  const short = await live.follow({ after, until: Date.now() + 5, seen: only(world) })
  expect(await short.next()).toMatchObject({ done: true })
  const seq = await joined(world, 'POLICE')
  bell.ring()
  expect(await long.next()).toEqual({ done: false, value: seq })
})
