// Following the last days of agreements: as days pass, by what acts do, on another replica, and only what the reader may see.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chain, next } from '../src/audit/audit.ts'
import type { Viewer } from '../src/auth/viewer.ts'
import { noChanges } from '../src/flags/flags.ts'
import { announce } from '../src/outbox/outbox.ts'
import { coordinatorOf, openApi } from './support/api.ts'
import { openRedis, openReplica } from './support/replica.ts'
import { streaming } from './support/streaming.ts'
import { doing } from './support/trials.ts'
import type { BuiltWorld } from './support/world.ts'

const redis = await openRedis()
const api = openApi({ redisUrl: redis.url })
let other: Awaited<ReturnType<typeof openReplica>>

beforeAll(async () => {
  other = await openReplica(redis.url)
})
afterAll(async () => {
  await other.close()
  await redis.stop()
  await api.close()
})

const query = `subscription ($filter: AgreementsEndingFilter, $withinDays: Int!, $after: ID) {
  agreementsEnding(filter: $filter, withinDays: $withinDays, after: $after) {
    id ending { agreement { id name } lastDay days } noLonger { agreement { id } lastDay days } } }`

interface Told {
  id: string
  ending: { agreement: { id: string; name: string } | null; lastDay: string; days: number }[]
  noLonger: { agreement: { id: string } | null; lastDay: string; days: number }[]
}

const following = (
  filter: object,
  { withinDays = 90, after, as }: { withinDays?: number; after?: string; as?: Viewer } = {},
) =>
  streaming<Told>(other.url, {
    query,
    variables: { filter, withinDays, after },
    field: 'agreementsEnding',
    ...(as && { as }),
  })

const aPlace = () => api.world({ things: { polis: { kind: 'POLICE' } } })

async function signed({ ids, territories: { T } }: BuiltWorld, until: string, more: object = {}) {
  const input = {
    municipality: T,
    kind: 'POLICE_AGREEMENT',
    name: `Överenskommelse till ${until}`,
    parties: [ids.kommun, ids.polis],
    from: '2026-01-01',
    until,
    ...more,
  }
  const { thing, errors } = await doing(api, { act: 'agreementSign', input }, coordinatorOf(T))
  expect(errors).toEqual([])
  return thing?.id ?? ''
}

/** As the midnight job tells it: nothing else has happened. */
const dayTurns = (since: string, day: string) =>
  api.database.write(async (tx) => {
    const head = await next(tx)
    const at = `${day}T00:00:05.000Z`
    const entry = { act: 'midnight', subject: 'system', correlation: '', territories: [], added: [] }
    await chain(tx, head, { ...entry, payload: { day }, at })
    await announce(tx, { seq: head.seq, at, places: [], changes: noChanges, turned: { since, day } })
  })

describe('Somebody who follows the last days of a municipality’s agreements', () => {
  test('is told when one is signed that ends soon, when it is moved, and when it no longer ends so soon', async () => {
    const [here, elsewhere] = [await aPlace(), await aPlace()]
    const { T } = here.territories
    const mine = following({ municipality: T })
    await mine.connected
    await signed(elsewhere, '2026-12-31')
    await signed(here, '2028-12-31')
    const id = await signed(here, '2026-12-31')
    const renewed = { act: 'agreementRenew', id, input: { from: '2027-01-01', until: '2028-12-31' } }
    expect((await doing(api, renewed, coordinatorOf(T))).errors).toEqual([])
    const [first, second] = await mine.until(2)
    expect(first?.ending).toMatchObject([{ agreement: { id }, lastDay: '2026-12-31', days: 38 }])
    expect(first?.noLonger).toEqual([])
    expect(second?.ending).toEqual([])
    expect(second?.noLonger).toEqual([{ agreement: { id }, lastDay: '2026-12-31', days: 38 }])
    mine.close()
  })

  test('is told once, on the day it comes so near, and of what was missed while away', async () => {
    const world = await aPlace()
    const filter = { municipality: world.territories.T }
    const id = await signed(world, '2027-03-01')
    const first = following(filter, { withinDays: 97 })
    await first.connected
    const later = await signed(world, '2026-12-01')
    const [seen] = await first.until(1)
    expect(seen?.ending[0]?.agreement?.id).toBe(later)
    first.close()
    await dayTurns('2026-11-23', '2026-11-24')
    await dayTurns('2026-11-24', '2026-11-25')
    const again = following(filter, { withinDays: 97, ...(seen && { after: seen.id }) })
    await signed(world, '2026-12-02')
    const told = await again.until(2)
    expect(told[0]?.ending).toMatchObject([{ agreement: { id }, lastDay: '2027-03-01', days: 97 }])
    expect(told[1]?.ending).toMatchObject([{ lastDay: '2026-12-02' }])
    again.close()
  })

  test('hears of one that was ended or taken back at once', async () => {
    const world = await aPlace()
    const { T } = world.territories
    const mine = following({ municipality: T })
    await mine.connected
    const id = await signed(world, '2028-12-31')
    await doing(api, { act: 'agreementEnd', id, input: { on: '2026-11-20' } }, coordinatorOf(T))
    const [ended] = await mine.until(1)
    expect(ended?.ending).toMatchObject([{ agreement: { id }, lastDay: '2026-11-20', days: -3 }])
    const input = { municipality: T, kind: 'IOP', name: 'Fel', parties: [world.ids.kommun, world.ids.polis] }
    const wrong = await doing(
      api,
      { act: 'agreementSign', input: { ...input, until: '2026-12-24' } },
      coordinatorOf(T),
    )
    await doing(api, { act: 'actUndo', id: wrong.act ?? '', input: { reason: 'Dubblett' } }, coordinatorOf(T))
    const told = await mine.until(3)
    expect(told[2]?.noLonger).toEqual([{ agreement: null, lastDay: '2026-12-24', days: 31 }])
    mine.close()
  })

  test('hears nothing of what a municipality keeps to itself, and its own people do', async () => {
    const world = await aPlace()
    const { T } = world.territories
    const mine = following({ municipality: T }, { as: coordinatorOf(T) })
    const theirs = following({ municipality: T })
    await Promise.all([mine.connected, theirs.connected])
    const kept = await signed(world, '2026-12-10', { lane: 'OWN' })
    const shared = await signed(world, '2026-12-11')
    const of = ({ ending }: Told) => ending.map(({ agreement }) => agreement?.id)
    expect((await mine.until(2)).map(of)).toEqual([[kept], [shared]])
    expect((await theirs.until(1)).map(of)).toEqual([[shared]])
    mine.close()
    theirs.close()
  })

  test('is refused without the right to read, and for days that are none', async () => {
    const nobody = following({}, { as: { role: 'PUBLIC', municipalities: [] } })
    await nobody.until(1)
    expect(JSON.stringify(nobody.failures)).toContain('UNAUTHENTICATED')
    const wrong = following({}, { withinDays: -1 })
    await wrong.until(1)
    expect(JSON.stringify(wrong.failures)).toContain('withinDays must be between')
  })
})
