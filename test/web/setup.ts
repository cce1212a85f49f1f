// The world that the explorer is shown in: a server of its own with the documented networks, read and assessed once, and the pages built anew.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { catchUp } from '../../src/assessment/midnight.ts'
import { fixedClock } from '../../src/clock.ts'
import { connect } from '../../src/database/driver.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { seed } from '../../src/seed/seed.ts'
import { TODAY } from '../support/api.ts'
import { setup as neo4j } from '../support/neo4j.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The explorer could not be built; what vite says stands above.')
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
    await seed({ ...ctx, viewer: { role: 'ADMIN', municipalities: [] }, rules: [] })
    await catchUp(ctx)
  } finally {
    await database.close()
  }
  return stop
}
