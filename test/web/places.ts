// Small worlds written into real municipalities of which nothing is documented, so that the country keeps its 290.
import { perform } from '../../src/acts/acts.ts'
import { anonymous } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { territoryId } from '../../src/facts/ids.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { TODAY } from '../support/api.ts'
import { freshPrefix } from '../support/engine.ts'
import { buildWorld, type WorldAct } from '../support/world.ts'

/** Ids of the world's things, by key. */
export type Ids = Record<string, string>

export async function writeInto(
  neo4j: Parameters<typeof connect>[0],
  code: string,
  world: WorldAct,
): Promise<Ids> {
  const { things, facts, territories, ids } = buildWorld(world, {
    prefix: freshPrefix(),
    day: TODAY,
  })
  const elsewhere = new Set([ids.kommun2, ids.kommun3])
  const moved = (id: string) => (id === territoryId(territories.T) ? territoryId(code) : id)
  const database = connect(neo4j)
  try {
    await perform(
      { database, clock: fixedClock(TODAY), viewer: anonymous, rules: loadPacks().rules },
      {
        name: 'test.world',
        territories: [code],
        things: things.filter(({ id }) => !elsewhere.has(id)),
        facts: facts
          .filter(({ of }) => !elsewhere.has(of))
          .map((fact) => ({ ...fact, of: moved(fact.of), ...(fact.to && { to: moved(fact.to) }) })),
        invented: true,
      },
    )
  } finally {
    await database.close()
  }
  return ids
}
