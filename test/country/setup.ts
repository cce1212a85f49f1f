// The two Swedens of these tests, each on a server of its own and brought in once, side by side: the documented one and the invented one.
import type { TestProject } from 'vitest/node'
import { anonymous } from '../../src/auth/viewer.ts'
import { assessAll, furnish } from '../../src/cli/setup.ts'
import { stagesOf } from '../../src/cli/stages.ts'
import { fixedClock } from '../../src/clock.ts'
import { type Connection, connect } from '../../src/database/driver.ts'
import { TODAY } from '../support/day.ts'
import { openServer, type Server } from '../support/neo4j.ts'
import { allPacks, allRules } from '../support/rules.ts'
import { listen } from '../support/terminal.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What public pages show, as `npm start` reads it. */
    documented: Connection
    /** The demonstration world. */
    invented: Connection
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const opened = await Promise.allSettled([openWorld('documented'), openWorld('invented')])
  const servers = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const close = async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
  for (const each of opened) {
    if (each.status === 'fulfilled') continue
    await close()
    throw each.reason
  }
  for (const [i, name] of (['documented', 'invented'] as const).entries())
    project.provide(name, connectionOf(servers[i] as Server))
  return close
}

const connectionOf = ({ uri, username, password, database }: Connection): Connection => ({
  ...{ uri, username, password, database },
})

/** As the command line does it, on the day of the tests. */
async function openWorld(name: 'documented' | 'invented'): Promise<Server> {
  const server = await openServer(name)
  const database = connect(server)
  try {
    const clock = fixedClock(TODAY)
    const surroundings = { database, clock, rules: allRules, packs: allPacks, viewer: anonymous }
    const house = { surroundings, database, terminal: listen(), stages: await stagesOf(database, clock) }
    await furnish(house, { demo: name === 'invented' })
    await assessAll(house)
    return server
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    await database.close()
  }
}
