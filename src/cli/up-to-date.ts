// Brings an opened database up to the files beside us: its schema, and the norms that are published in it.
import type { Surroundings } from '../context.ts'
import type { Database } from '../database/driver.ts'
import { type Migration, migrate } from '../database/migrate.ts'
import { seedFolder } from '../package-folder.ts'
import { publish, rulesOn } from '../recommendations/publish.ts'
import { digestOf, migrationsFolder, type Stages, stagesOf } from './stages.ts'

/** What it took is told by the stages, and by the migrations that were due. */
export async function upToDate(surroundings: Surroundings) {
  const { database, clock } = surroundings
  const stages = await stagesOf(database, clock)
  const migrated = await schema(database, stages)
  await norms(surroundings, stages)
  return { stages, migrated }
}

/** Taking the lock to find that nothing is to be done would be most of a second start's work. */
async function schema(database: Database, stages: Stages): Promise<Migration[]> {
  const digest = digestOf(migrationsFolder)
  if (stages.isDone('schema', digest)) return []
  const migrated = await migrate(database)
  await stages.done('schema', digest)
  return migrated
}

/** Publishes the norms in the files, when they are others than those published before, and takes up what national staff have published. */
async function norms(surroundings: Surroundings, stages: Stages): Promise<void> {
  const { database, clock, rules: files } = surroundings
  const digest = digestOf(`${seedFolder}/recommendations`)
  if (!stages.isDone('norms', digest)) {
    await publish(database, clock, files)
    await stages.done('norms', digest)
  }
  surroundings.rulesOn = rulesOn(database, clock, surroundings.rules)
  await surroundings.renew?.()
}
