// Opens what every command needs: the configuration, a Neo4j, the connection, the norms; and closes it again in order.
// What Neo4j's start needs is imported here, all else once it has been launched.

import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { type Config, loadConfig } from '../config.ts'
import type { Surroundings } from '../context.ts'
import type { Database } from '../database/driver.ts'
import type { Migration } from '../database/migrate.ts'
import type { Neo4jServer, Report } from '../database/server.ts'
import { type Guard, guard } from './signals.ts'
import type { Stages } from './stages.ts'
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
  /** The server must be this process's own: what `start` promises to stop. */
  owns?: boolean
  /** Prepares what needs no database, while Neo4j starts. */
  meanwhile?: (surroundings: Surroundings, config: Config) => Promise<unknown>
  /** Asks the database something while it is still warming up. */
  prime?: (surroundings: Surroundings) => Promise<unknown>
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
  const signals = guard()
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
  { owns, demo, meanwhile, prime }: Options,
) {
  const { promise: underway, resolve: launched } = settled()
  const starting = serverFor(config, (line) => terminal.err(line), owns ?? false, launched)
  starting.then(launched, launched)
  // Neo4j takes seconds to start; sources and norms are read in that time, but not before it has been launched.
  const reading = underway.then(() => read(config, meanwhile))
  const server = await starting
  guard.before(() => server.stop())
  const { connect, upToDate, surroundings } = await reading
  const database = connect(server)
  guard.before(() => database.close())
  surroundings.database = database
  const primed = prime?.(surroundings).then(
    () => undefined,
    (error: Error) => error,
  )
  const { stages, migrated } = await upToDate(surroundings)
  const unread = await primed
  if (unread && migrated.length === 0) throw unread
  // What an older version left may not be readable before it has been migrated.
  if (unread) await prime?.(surroundings)
  const invented = demo || stages.was('demo') !== undefined
  return { config, server, database, migrated, stages, invented, terminal, guard, surroundings }
}

function settled() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}

async function read(config: Config, meanwhile: Options['meanwhile']) {
  const [{ connect }, { upToDate }, { norms }, { renewal }] = await Promise.all([
    import('../database/driver.ts'),
    import('./up-to-date.ts'),
    import('./norms.ts'),
    import('../recommendations/renewal.ts'),
  ])
  const surroundings: Surroundings = {
    database: absent,
    clock: systemClock,
    ...(await norms(config.cacheDir)),
  }
  surroundings.renew = renewal(surroundings)
  await meanwhile?.(surroundings, config)
  return { connect, upToDate, surroundings }
}

const refuse = () => Promise.reject(new Error('The database is not open yet.'))
/** Stands in its place until there is one. */
const absent: Database = {
  about: () => absent,
  read: refuse,
  write: refuse,
  rehearse: refuse,
  explain: refuse,
  verify: refuse,
  close: async () => {},
}

/** A server that another command has started on the same data is used, not refused, unless this one must own it. */
async function serverFor(
  config: Config,
  report: Report,
  owns: boolean,
  launched: () => void,
): Promise<Neo4jServer> {
  if (!owns && !config.neo4j) {
    const { runningEmbedded } = await import('../database/embedded.ts')
    const running = runningEmbedded(config)
    if (running) return { ...running, stop: async () => {} }
  }
  const { openNeo4j } = await import('../database/open.ts')
  return openNeo4j(config, report, { launched })
}
