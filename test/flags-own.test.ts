// What a municipality keeps to itself changes what it sees of a flag, and takes nothing from the lists of anybody.
import { afterAll, expect, test } from 'vitest'
import { anonymous, type Viewer } from '../src/auth/viewer.ts'
import { coordinatorOf, openApi, TODAY } from './support/api.ts'
import { doing } from './support/trials.ts'
import type { WorldAct } from './support/world.ts'

const api = openApi()
const earlier = openApi({ today: '2026-11-20' })
afterAll(() => Promise.all([api.close(), earlier.close()]))

const NORM = 'S5.4-probation'
/** An old public list without the probation service: to all who know no more, something to ask about. */
const oldList = {
  fact: 'Inventory',
  of: 'T',
  to: 'sspf',
  scope: 'FORUM_SEATS',
  basis: 'PUBLISHED',
  observedOn: '2022-05-01',
}
const aGroup = (facts: NonNullable<WorldAct['facts']>) =>
  api.world({ things: { sspf: { kind: 'SSPF' }, frivard: { kind: 'PROBATION' } }, facts })

const query = `query ($filter: FlagFilter, $order: FlagOrder, $last: Int) {
  flags(filter: $filter, orderBy: $order, last: $last) {
    totalCount nodes { id certainty open openedOn episodes { opened closed cause certainty } } } }`
const pages = [{}, { last: 9 }, { order: 'TERRITORY' }, { order: 'OPENED' }, { order: 'OPENED', last: 9 }]

/** The same in every order and from both ends. */
async function listed(municipality: string, as: Viewer, more: object = {}) {
  const filter = { municipality, recommendations: [NORM], ...more }
  const lists = await Promise.all(pages.map((page) => api.answer(query, { filter, ...page }, as)))
  for (const { flags } of lists) {
    expect(flags.totalCount).toBe(flags.nodes.length)
    expect(flags).toEqual(lists[0].flags)
  }
  return lists[0].flags.nodes
}

test('the sign of a gap that an own fact leads away from is a flag to nobody, though nobody knows either way', async () => {
  const { territories } = await aGroup([
    oldList,
    { fact: 'Seat', of: 'frivard', to: 'sspf', lane: 'OWN', owner: 'T', observedOn: '2023-01-01' },
  ])
  const { T = '', T2 = '' } = territories
  for (const as of [coordinatorOf(T), coordinatorOf(T2), anonymous])
    for (const open of [true, false]) expect(await listed(T, as, { open })).toEqual([])
})

test('a group that a municipality keeps to itself closes a flag for everybody, and undoing it opens it again', async () => {
  const { territories, ids } = await aGroup([oldList])
  const { T = '' } = territories
  const mine = coordinatorOf(T)
  const [before] = await listed(T, anonymous)
  expect(before).toMatchObject({ certainty: 'INDICATED', open: true })
  expect(await listed(T, mine)).toEqual([before])

  const period = { from: '2026-01-01', openEnded: true }
  const input = { municipality: T, kind: 'SSPF', name: 'SSPF Påhittad', lane: 'OWN', ...period }
  const group = await doing(api, { act: 'forumAdd', input }, mine)
  const seat = { act: 'forumJoin', id: group.thing?.id ?? '', input: { actor: ids.frivard, ...period } }
  const done = await doing(api, seat, mine)
  expect(done.flags.closed).toContainEqual({
    recommendation: { id: NORM },
    certainty: 'INDICATED',
    cause: 'MET',
  })
  for (const as of [mine, anonymous]) expect(await listed(T, as)).toEqual([])
  expect(await listed(T, mine, { open: false })).toMatchObject([
    { id: before.id, certainty: null, open: false, episodes: [{ certainty: 'INDICATED', cause: 'MET' }] },
  ])
  expect(await listed(T, anonymous, { open: false })).toEqual([])

  const back = await doing(api, { act: 'actUndo', id: done.act ?? '', input: {} }, mine)
  expect(back.flags.opened).toContainEqual({
    recommendation: { id: NORM },
    certainty: 'INDICATED',
    cause: null,
  })
  const [again] = await listed(T, mine)
  expect(again.episodes.map(({ closed }: { closed: string | null }) => closed === null)).toEqual([
    true,
    false,
  ])
  expect(await listed(T, anonymous)).toEqual([{ ...before, episodes: [] }])
})

test('others are told the day from which they could see it, not the day from which the municipality could', async () => {
  const { territories } = await earlier.world({
    things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' } },
    facts: [{ fact: 'Inventory', of: 'T', scope: 'AGREEMENTS', lane: 'OWN', observedOn: '2026-11-01' }],
  })
  const { T = '' } = territories
  const mine = coordinatorOf(T)
  const seen = { recommendations: ['L9.1'] }
  expect(await listed(T, mine, seen)).toMatchObject([{ certainty: 'ESTABLISHED', openedOn: '2026-11-20' }])
  expect(await listed(T, anonymous, seen)).toEqual([])
  const input = { municipality: T, scopes: ['AGREEMENTS'] }
  expect((await doing(api, { act: 'inventoryConfirm', input }, mine)).errors).toEqual([])
  expect(await listed(T, mine, seen)).toMatchObject([{ certainty: 'ESTABLISHED', openedOn: '2026-11-20' }])
  expect(await listed(T, anonymous, seen)).toMatchObject([{ certainty: 'ESTABLISHED', openedOn: TODAY }])
})
