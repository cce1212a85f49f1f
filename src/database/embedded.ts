// The real Neo4j Community server as a child of this process, or one that was started to stay.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { CannotStart } from '../errors.ts'
import { endRecording } from './embedded-archive.ts'
import { install } from './embedded-install.ts'
import { findJava } from './embedded-java.ts'
import { stopProcess } from './embedded-process.ts'
import { claim, readRecord, removeRecord, writeRecord } from './embedded-record.ts'
import { connectionTo, type Started, start } from './embedded-start.ts'
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts'
import type { Neo4jServer, Report } from './server.ts'

export class DataInUse extends CannotStart {
  constructor(home: string, { pid }: ProcessIdentity) {
    super({
      en: `The data in ${home} is in use by process ${pid}: stop that one, or set DATA_DIR to another folder.`,
      sv: `Uppgifterna i ${home} används redan av process ${pid}: stoppa den, eller sätt DATA_DIR till en annan mapp.`,
    })
  }
}

const homeOf = (config: Config) => join(config.dataDir, 'neo4j')

export interface OpenOptions {
  /** The server outlives this process, until `neo4j stop`. */
  stay?: boolean
  /** It is to live for minutes only: Java then compiles quickly rather than well, which costs a third less until then. */
  brief?: boolean
  /** Called when the server has been launched and what remains is to wait for it. */
  launched?: () => void
}

export async function openEmbedded(
  config: Config,
  report: Report,
  { stay = false, brief = false, launched }: OpenOptions = {},
): Promise<Neo4jServer> {
  const home = homeOf(config)
  const staying = await settle(home, report)
  if (staying) return reuse(config, staying)
  const java = await findJava(config.javaHome)
  const installation = await install(config.cacheDir, report)
  const own = identify(process.pid)
  if (!own) throw new Error('This process is not to be found among the processes of the machine.')

  await mkdir(home, { recursive: true, mode: 0o700 })
  while (!claim(home, { owner: own })) {
    // Somebody else was first while the jars were fetched; theirs is reused, refused or cleared away.
    const other = await settle(home, report)
    if (other) return reuse(config, other)
  }
  try {
    report('Startar Neo4j.')
    const started = await start(
      { home, installation, java },
      { owner: own, database: config.neo4jDatabase, tied: !stay, brief, launched },
    )
    return stay ? leave(config, started) : keep(config, started, report)
  } catch (error) {
    removeRecord(home)
    throw error
  }
}

/** Stops the server that was started to stay; false when there is none. */
export async function stopEmbedded(config: Config): Promise<boolean> {
  const home = homeOf(config)
  const record = readRecord(home)
  if (record?.owner && isAlive(record.owner)) throw new DataInUse(home, record.owner)
  const running = record?.server && isAlive(record.server)
  if (running) await stopProcess(record.server as ProcessIdentity, record.recording)
  removeRecord(home)
  return running ?? false
}

/** The server that runs on this data, whoever started it. */
export function runningEmbedded(config: Config): Omit<Neo4jServer, 'stop'> | undefined {
  const home = homeOf(config)
  const record = readRecord(home)
  if (!record?.server || record.port === undefined || !isAlive(record.server)) return undefined
  return { ...connectionTo(home, record.port, config.neo4jDatabase), origin: 'embedded' }
}

/** The port of a server that may be reused; anything else is in use, or a remnant and cleared away. */
async function settle(home: string, report: Report): Promise<number | undefined> {
  const record = readRecord(home)
  if (!record) return undefined
  const { server, owner } = record
  const running = server !== undefined && isAlive(server)
  if (running && !owner) return record.port
  if (owner && isAlive(owner) && (running || !server)) throw new DataInUse(home, owner)
  if (running) {
    report('Stoppar en Neo4j-server vars ägare inte finns kvar.')
    await stopProcess(server, record.recording)
  }
  removeRecord(home)
  return undefined
}

async function reuse(config: Config, port: number): Promise<Neo4jServer> {
  const connection = connectionTo(homeOf(config), port, config.neo4jDatabase)
  const { connect } = await import('./driver.ts')
  const database = connect(connection)
  await database.verify().finally(() => database.close())
  return { ...connection, origin: 'embedded', stop: async () => {} }
}

function leave(config: Config, { record: { owner: _, ...record } }: Started): Neo4jServer {
  writeRecord(homeOf(config), record)
  const connection = connectionTo(homeOf(config), record.port, config.neo4jDatabase)
  return { ...connection, origin: 'embedded', stop: async () => {} }
}

function keep(config: Config, { child, record }: Started, report: Report): Neo4jServer {
  const home = homeOf(config)
  let stopping: Promise<void> | undefined
  child.once('exit', (code) => {
    if (stopping) return
    report(`Neo4j avslutades av sig själv (kod ${code}); se ${join(home, 'logs')}.`)
    if (record.recording) endRecording(record.recording, false)
    removeRecord(home)
  })
  const stop = async () => {
    await stopProcess(record.server, record.recording)
    removeRecord(home)
  }
  return {
    ...connectionTo(home, record.port, config.neo4jDatabase),
    origin: 'embedded',
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}
