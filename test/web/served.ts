// A database of a project's own, filled once and assessed, before the explorer is shown on it.
import type { TestProject } from 'vitest/node'
import type { ActContext } from '../../src/acts/acts.ts'
import { catchUp } from '../../src/assessment/midnight.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { TODAY } from '../support/api.ts'
import { setup as neo4j } from '../support/neo4j.ts'
import { build } from './built.ts'

type Filling = ActContext & Pick<ReturnType<typeof loadPacks>, 'packs'>

/** Gives what stops it again. */
export async function served(project: TestProject, fill: (ctx: Filling) => Promise<unknown>) {
  build()
  let given: Parameters<typeof connect>[0] | undefined
  const provide = (_: 'neo4j', connection: Parameters<typeof connect>[0]) => {
    given = connection
    project.provide('neo4j', connection)
  }
  const stop = await neo4j({ name: project.name, provide } as TestProject)
  if (!given) throw new Error('No database was provided.')
  const database = connect(given)
  const { packs, rules } = loadPacks()
  const ctx = { database, clock: fixedClock(TODAY), packs, rules }
  try {
    await fill({ ...ctx, viewer: { role: 'ADMIN', municipalities: [] } })
    await catchUp(ctx)
  } finally {
    await database.close()
  }
  return stop
}
