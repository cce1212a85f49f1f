// The seed through the one write path: all of Sweden, and a second run that writes nothing.
import { afterAll, describe, expect, inject, it } from 'vitest'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { seed, seedActs } from '../../src/seed/seed.ts'

const database = connect(inject('neo4j'))
const ctx = { database, clock: fixedClock('2026-11-23'), viewer: anonymous, rules: [] }
afterAll(() => database.close())

describe('seeding a database', () => {
  it('writes every act of the seed, or finds it there', async () => {
    const reported: string[] = []
    await seed(ctx, ({ act }) => reported.push(act))
    expect(reported).toEqual(seedActs().map((act) => act.name))
  })

  it('writes nothing the second time, and records no act', async () => {
    for (const again of await seed(ctx)) expect(again).toMatchObject({ seq: null, things: 0, facts: 0 })
  })

  it('leaves each thing once, with its facts tied to it and to their source', async () => {
    const acts = seedActs()
    const ids = (of: 'things' | 'facts') => acts.flatMap((act) => act[of].map((each) => each.id as string))
    const [{ things } = { things: 0 }] = await database.read((tx) =>
      tx.run('test', 'MATCH (n:Thing) WHERE n.id IN $ids RETURN count(n) AS things', { ids: ids('things') }),
    )
    const [{ facts } = { facts: 0 }] = await database.read((tx) =>
      tx.run('test', 'MATCH (f:Fact)-[:SOURCED]->(:Source) WHERE f.id IN $ids RETURN count(f) AS facts', {
        ids: ids('facts'),
      }),
    )
    expect([things, facts]).toEqual([ids('things').length, ids('facts').length])
  })
})
