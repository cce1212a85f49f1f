// The documented Sweden, brought in through the one write path: every act, each thing once, and a second run that writes nothing.
import { afterAll, describe, expect, inject, it } from 'vitest'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { seed, seedActs } from '../../src/seed/seed.ts'
import { TODAY } from '../support/day.ts'

const database = connect(inject('documented'))
const ctx = { database, clock: fixedClock(TODAY), viewer: anonymous, rules: [] }
afterAll(() => database.close())

describe('seeding a database', () => {
  it('finds every act of the seed there the second time, writes nothing and records no act', async () => {
    const reported: string[] = []
    const done = await seed(ctx, ({ act }) => reported.push(act))
    expect(reported).toEqual(seedActs().map((act) => act.name))
    for (const again of done) expect(again).toMatchObject({ seq: null, things: 0, facts: 0 })
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
