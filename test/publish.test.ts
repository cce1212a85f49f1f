// Published norms: new ones are added, changed ones refused, and an earlier day is judged by the version valid then.
import { afterAll, expect, inject, test } from 'vitest'
import { fixedClock } from '../src/clock.ts'
import { connect } from '../src/database/driver.ts'
import { publish, rulesOn } from '../src/recommendations/publish.ts'
import { versions } from '../src/recommendations/queries.ts'
import type { Rule } from '../src/recommendations/rule.ts'
import { freshPrefix, resultsOf, writeWorlds } from './support/engine.ts'
import { testRules } from './support/rules.ts'
import { buildWorld } from './support/world.ts'

const database = connect(inject('neo4j'))
afterAll(() => database.close())

/** A norm of this test's own, so that others' are left alone. */
function aNorm(version: string, more: Partial<Rule> = {}): Rule {
  const [police] = testRules('S5.4-police')
  if (!police) throw new Error('There is no S5.4-police.')
  return { ...police, id: `S99-${prefix}`, version, ...more }
}
const prefix = freshPrefix().replace(/\d/g, 'a')

test('an earlier day is judged by the version that was valid then, today by the newest', async () => {
  const first = aNorm('1.0.0')
  await publish(database, fixedClock('2026-01-10'), [first])
  const second = aNorm('2.0.0', {
    with: { ...first.with, actorKinds: ['PROBATION'] },
    actorKinds: ['PROBATION'],
  })
  await publish(database, fixedClock('2026-06-01'), [second])
  const world = buildWorld(
    {
      things: { bra: { kind: 'CRIME_PREVENTION_COUNCIL' }, polis: { kind: 'POLICE' } },
      facts: [{ fact: 'Seat', of: 'polis', to: 'bra', from: '2025-01-01', observedOn: '2026-01-01' }],
    },
    { prefix: freshPrefix(), day: '2026-11-23' },
  )
  await writeWorlds(database, [world])
  const on = rulesOn(database, fixedClock('2026-11-23'), [second])
  const stateOn = async (day: string) =>
    (await resultsOf(database, await on(day), [world.territories.T], day))
      .get(world.territories.T)
      ?.get(first.id)?.state
  expect(await stateOn('2026-03-01')).toBe('MET')
  expect(await stateOn('2026-11-23')).toBe('UNKNOWN')
})

test('what is published stays as it is: a change without a new version is refused', async () => {
  const norm = { ...aNorm('1.0.0'), id: `S98-${prefix}` }
  await publish(database, fixedClock('2026-01-10'), [norm])
  await publish(database, fixedClock('2026-01-11'), [norm])
  const changed = { ...norm, severity: 'HIGH' as const }
  await expect(publish(database, fixedClock('2026-01-12'), [changed])).rejects.toThrow(
    /published and cannot change; raise the version/,
  )
})

test('processes that start on the same new database publish each norm once, and none of them fails', async () => {
  const norms = ['1', '2', '3'].map((n) => ({ ...aNorm('1.0.0'), id: `S97-${prefix}${n}` }))
  await Promise.all([1, 2, 3, 4].map(() => publish(database, fixedClock('2026-01-10'), norms)))
  const ids = norms.map(({ id }) => id)
  const rows = (await versions(database)).filter(({ id }) => ids.includes(id))
  expect(rows.map(({ id }) => id).sort()).toEqual(ids)
})
