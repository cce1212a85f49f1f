// Opens what every command needs: the configuration, a Neo4j, the connection, the norms; and closes it again in order.

import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { type Config, loadConfig } from '../config.ts'
import type { Surroundings } from '../context.ts'
import type { Database } from '../database/driver.ts'
import type { Migration } from '../database/migrate.ts'
import type { Neo4jServer } from '../database/server.ts'
import { type Guard, guard } from './signals.ts'
import { type Stages, stagesOf } from './stages.ts'
import { processTerminal, type Terminal } from './terminal.ts'

export interface House {
  config: Config
  server: Pick<Neo4jServer, 'uri' | 'origin'>
  database: Database
  surroundings: Surroundings
  /** What opening it brought into the schema. */
  migrated: Migration[]
  terminal: Terminal
  /** Everything but the geography is. */
  invented: boolean
  stages: Stages
  guard: Guard
}

interface Options {
  demo?: boolean | undefined
  /** The command goes on until somebody ends it. */
  stays?: boolean
  /** The server must be this process's own: what `start` promises to stop. */
  owns?: boolean
}

/** The demonstration world lives beside the real one, never in it. */
export function configFor(demo: boolean | undefined): Config {
  const config = loadConfig()
  return demo ? { ...config, dataDir: join(config.dataDir, 'demo') } : config
}

export async function inHouse<T>(
  given: Terminal,
  options: Options,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const config = configFor(options.demo)
  const terminal = given.colors.isColorSupported || !config.color ? given : coloured(given, config)
  const signals = guard({ waits: options.stays ?? false })
  try {
    return await work(await open(config, terminal, signals, options))
  } finally {
    await signals.close()
  }
}

/** The process's own streams get their colours once the environment is known to allow them. */
const coloured = (given: Terminal, { color }: Config) => (given.process ? processTerminal(color) : given)

async function open(
  config: Config,
  terminal: Terminal,
  guard: Guard,
  { owns, demo }: Options,
): Promise<House> {
  // While Neo4j starts, which takes seconds, this process reads its own sources and the norms.
  const [server, { connect }, { migrate }, { loadPacks }] = await Promise.all([
    serverFor(config, terminal, owns ?? false),
    import('../database/driver.ts'),
    import('../database/migrate.ts'),
    import('../recommendations/packs.ts'),
  ])
  guard.before(() => server.stop())
  const database = connect(server)
  guard.before(() => database.close())
  const migrated = await migrate(database)
  const { packs, rules } = loadPacks()
  const surroundings = { database, clock: systemClock, packs, rules }
  const stages = await stagesOf(database, systemClock)
  const invented = demo ?? stages.was('demo') !== undefined
  return { config, server, database, migrated, stages, invented, terminal, guard, surroundings }
}

/** A server that another command has started on the same data is used, not refused, unless this one must own it. */
async function serverFor(config: Config, terminal: Terminal, owns: boolean): Promise<Neo4jServer> {
  if (!owns && !config.neo4j) {
    const { runningEmbedded } = await import('../database/embedded.ts')
    const running = runningEmbedded(config)
    if (running) return { ...running, stop: async () => {} }
  }
  const { openNeo4j } = await import('../database/open.ts')
  return openNeo4j(config, terminal.err)
}
