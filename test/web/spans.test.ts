// What the time axis holds of lists: one of each forum and of the same kinds, the newest of them.
import { expect, test } from 'vitest'
import { spansOf } from '../../web/src/municipality/timeline/spans.ts'

type Place = Parameters<typeof spansOf>[0]

const list = (scope: string, day: string, forum: string | null, kinds: string[] = []) => ({
  ...{ scope, day, kinds, basis: 'CONFIRMED' },
  forum: forum && { id: forum, name: `Forum ${forum}` },
})

const placeWith = (inventories: ReturnType<typeof list>[]) =>
  ({ inventories, agreements: { nodes: [] }, documents: [], functions: [] }) as unknown as Place

test('each forum has its own list, and kinds theirs; of lists of the same the newest is kept', () => {
  const spans = spansOf(
    placeWith([
      list('FORUM_SEATS', '2025-03-01', 'a'),
      list('FORUM_SEATS', '2026-03-01', 'a'),
      list('FORUM_SEATS', '2025-01-01', 'b'),
      list('ACTORS', '2025-02-01', null, ['SCHOOL']),
      list('ACTORS', '2025-02-01', null, ['FAITH_COMMUNITY']),
    ]),
  )
  expect(spans.map(({ name, about, holdsUntil }) => ({ name, about, holdsUntil }))).toEqual([
    { name: 'FORUM_SEATS', about: ['Forum a'], holdsUntil: '2028-03-01' },
    { name: 'FORUM_SEATS', about: ['Forum b'], holdsUntil: '2027-01-01' },
    { name: 'ACTORS', about: ['SCHOOL'], holdsUntil: '2027-02-01' },
    { name: 'ACTORS', about: ['FAITH_COMMUNITY'], holdsUntil: '2027-02-01' },
  ])
})
