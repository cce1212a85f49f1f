// From an installation and a data folder to a server that answers Bolt.
import { type ChildProcess, execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Both } from '../days.ts'
import { CannotStart, Unavailable } from '../errors.ts'
import type { Connection, Database } from './driver.ts'
import {
  archiveFlags,
  archiveFor,
  claimRecording,
  endRecording,
  handRecordingTo,
} from './embedded-archive.ts'
import type { Installation } from './embedded-install.ts'
import type { Java } from './embedded-java.ts'
import { freePort, isListening, lastWords, launch, stopProcess } from './embedded-process.ts'
import { type ServerRecord, writeRecord } from './embedded-record.ts'
import { quickly, writeArguments, writeConfiguration } from './embedded-settings.ts'
import { keptPassword } from './password.ts'
import { identify, type ProcessIdentity } from './process-identity.ts'

const patience = 120_000

export interface Started {
  child: ChildProcess
  record: ServerRecord & { server: ProcessIdentity; port: number }
}

interface Place {
  home: string
  installation: Installation
  java: Java
}

export const connectionTo = (home: string, port: number, database: string): Connection => ({
  uri: `bolt://127.0.0.1:${port}`,
  username: 'neo4j',
  password: keptPassword(home),
  database,
})

interface Wish {
  owner: ProcessIdentity
  database: string
  /** The server ends when this process does. */
  tied: boolean
  brief: boolean
  /** Called as soon as the server is a process of its own. */
  launched?: (() => void) | undefined
}

/** A port that was free a moment ago may be taken by the time Java asks for it: then another is tried, twice. */
export async function start(place: Place, wish: Wish, triesLeft = 2): Promise<Started> {
  try {
    return await attempt(place, wish)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new CannotStart(whyNot('No space left on device', place), { cause: error })
    if (triesLeft === 0 || !/Address already in use/.test((error as Error).message)) throw error
    return start(place, wish, triesLeft - 1)
  }
}

async function attempt(place: Place, { owner, database, tied, brief, launched }: Wish): Promise<Started> {
  const { home, installation, java } = place
  const log = join(home, 'logs', 'console.log')
  const port = await freePort()
  await mkdir(join(home, 'logs'), { recursive: true, mode: 0o700 })
  await writeConfiguration(home, port)
  await setPassword(place)
  const archive = archiveFor(installation, java)
  const recording = claimRecording(archive, owner)
  const rest = [...archiveFlags(archive, recording), installation.mainClass, ...commandLine(home)]
  await writeArguments(join(home, 'server.args'), installation, rest, brief ? quickly : [])

  const child = launch(java.command, [`@${join(home, 'server.args')}`], { log, tied })
  const died = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', () => resolve(lastWords(log)))
  })
  const server = child.pid === undefined ? undefined : identify(child.pid)
  if (!server) throw new CannotStart(whyNot(await died, place))
  launched?.()
  const record = { server, port, owner, ...(recording && { recording }) }
  if (recording) handRecordingTo(server, recording)
  writeRecord(home, record)
  try {
    await answers(connectionTo(home, port, database), port, { place, died, log })
  } catch (error) {
    await stopProcess(server)
    if (recording) endRecording(recording, false)
    writeRecord(home, { owner })
    throw error
  }
  return { child, record }
}

const commandLine = (home: string) => [
  `--home-dir=${home}`,
  `--config-dir=${join(home, 'conf')}`,
  '--console-mode',
]

/** Before the first start there is no server whose door could stand open meanwhile. */
async function setPassword({ home, installation, java }: Place): Promise<void> {
  const initialised = existsSync(join(home, 'data', 'databases', 'system'))
  if (initialised && !existsSync(join(home, 'password'))) {
    throw new CannotStart({
      en: `The data in ${home} is kept, but the file with its password is gone: put it back.`,
      sv: `Uppgifterna i ${home} finns kvar, men filen med lösenordet är borta: lägg tillbaka den.`,
    })
  }
  const password = keptPassword(home)
  if (initialised) return
  const args = join(home, 'setup.args')
  await writeArguments(args, installation, [
    ...archiveFlags(archiveFor(installation, java)),
    ...['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password],
  ])
  try {
    const env = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    await promisify(execFile)(java.command, [`@${args}`], { env })
  } finally {
    await rm(args)
  }
}

/** Why it did not start, from its last words: what somebody can do something about is said plainly. */
export function whyNot(words: string, { home, installation }: Pick<Place, 'home' | 'installation'>): Both {
  if (outOfRoom.test(words))
    return {
      en: `The disk that holds ${home} is full: make room there, or set DATA_DIR to a folder on another disk.`,
      sv: `Disken med ${home} är full: gör plats där, eller sätt DATA_DIR till en mapp på en annan disk.`,
    }
  if (
    /ClassNotFound|NoClassDefFound|Could not find or load main class|corrupt jarfile|ZipException/.test(words)
  )
    return {
      en: `The Neo4j that was fetched to ${installation.folder} is damaged: remove that folder, and the next start fetches it anew.`,
      sv: `Den Neo4j som hämtats till ${installation.folder} är skadad: ta bort mappen, så hämtar nästa start den på nytt.`,
    }
  return {
    en: `Neo4j ended while it was starting: ${words}.`,
    sv: `Neo4j avslutades medan den startade: ${words}.`,
  }
}

const tooLate = {
  en: `Neo4j did not answer within ${patience / 1000} seconds.`,
  sv: `Neo4j svarade inte inom ${patience / 1000} sekunder.`,
}

const outOfRoom = /No space left on device/

interface Waiting {
  place: Place
  died: Promise<string>
  log: string
}

async function answers(connection: Connection, port: number, { place, died, log }: Waiting): Promise<void> {
  const dead = died.then((words): never => {
    throw new CannotStart(whyNot(words, place))
  })
  // It may well end later, when nobody waits here any more.
  dead.catch(() => {})
  const deadline = Date.now() + patience
  // Loaded while Neo4j starts.
  const { connect } = await import('./driver.ts')
  const database = connect(connection)
  const answered = async () => (await isListening(port)) && (await letsUsIn(database))
  try {
    while (!(await Promise.race([dead, answered()]))) {
      // Without room it neither answers nor ends.
      const words = lastWords(log)
      if (outOfRoom.test(words)) throw new CannotStart(whyNot(words, place))
      if (Date.now() > deadline) throw new CannotStart(tooLate)
      await later(50)
    }
  } finally {
    await database.close()
  }
}

async function letsUsIn(database: Database): Promise<boolean> {
  try {
    await database.verify()
    return true
  } catch (error) {
    // It listens a moment before its databases are open.
    if (error instanceof Unavailable) return false
    throw error
  }
}
