// The embedded server: who may read what, that data stays, and that no process does.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test, vi } from 'vitest'
import { inHouse } from '../src/cli/house.ts'
import { loadConfig } from '../src/config.ts'
import { connect } from '../src/database/driver.ts'
import { openEmbedded, runningEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { CannotEmbed } from '../src/database/embedded-java.ts'
import { readRecord, writeRecord } from '../src/database/embedded-record.ts'
import { whyNot } from '../src/database/embedded-start.ts'
import { NoNeo4j } from '../src/database/open.ts'
import { identify, isAlive, isGoneWithin, type ProcessIdentity } from '../src/database/process-identity.ts'
import type { Neo4jServer } from '../src/database/server.ts'
import { stubServer } from './support/environment.ts'
import { listen } from './support/terminal.ts'

// Several starts each; and the machine's very first server writes an archive of classes as it stops.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 90_000 })

const dataDir = mkdtempSync(join(tmpdir(), 'samverkansgraf embedded-'))
const config = { ...loadConfig(), dataDir }
const home = join(dataDir, 'neo4j')
const linux = process.platform === 'linux'
const said: string[] = []
const open = (options = {}) => openEmbedded(config, (line) => said.push(line), options)
const serverOn = (folder: string) => readRecord(folder)?.server as ProcessIdentity

// Each test takes over the folder as the one before left it; should one fail, nothing may be left running.
afterAll(async () => {
  const server = readRecord(home)?.server
  if (server && isAlive(server)) process.kill(-server.pid, 'SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
})

async function ask(server: Omit<Neo4jServer, 'stop'>, text: string) {
  const database = connect(server)
  return database.write((tx) => tx.run('test/embedded', text, {})).finally(() => database.close())
}

async function held(): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('support/hold-neo4j.ts', import.meta.url))
  const holder = spawn(process.execPath, ['--import', 'tsx', script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ready = once(holder.stdout, 'data').then(() => holder)
  const ended = once(holder, 'exit').then(() => Promise.reject(new Error('The other process ended at once.')))
  return Promise.race([ready, ended])
}

test('a server of one’s own: loopback, a private password, one instance, and gone when stopped', async () => {
  const server = await open()
  expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  expect(readFileSync(join(home, 'password'), 'utf8')).toBe(server.password)
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
  expect(statSync(home).mode & 0o777).toBe(0o700)
  await expect(ask({ ...server, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i)
  await ask(server, 'CREATE (:Kept {value: 1})')

  await expect(open()).rejects.toThrow(
    `The data in ${home} is in use by process ${process.pid}: stop that one, or set DATA_DIR to another folder.`,
  )
  const running = serverOn(home)
  if (linux) expect(readFileSync(`/proc/${running.pid}/cmdline`, 'utf8')).not.toContain(server.password)

  await server.stop()
  // The watcher ends by itself, as soon as it sees that the server has.
  await expect.poll(() => groupOf(running.pid), { timeout: 10_000 }).toEqual([])
  expect(readRecord(home)).toBeUndefined()
  expect(runningEmbedded(config)).toBeUndefined()
})

test('a second process is refused while the first one holds the data, and its death takes the server along', async () => {
  const holder = await held()
  await expect(open()).rejects.toThrow(`is in use by process ${holder.pid}`)
  const server = serverOn(home)
  holder.kill('SIGKILL')
  expect(await isGoneWithin(server, 20_000)).toBe(true)
  await expect.poll(() => groupOf(server.pid), { timeout: 10_000 }).toEqual([])
})

test('a server started to stay is reused; one that outlived its owner is stopped by the next start', async () => {
  const first = await open({ stay: true })
  const second = await open()
  expect(second.uri).toBe(first.uri)
  await second.stop()
  expect(runningEmbedded(config)?.uri).toBe(first.uri)

  const left = serverOn(home)
  writeRecord(home, { ...readRecord(home), owner: { pid: process.pid, started: 'at another time' } })
  const next = await open({ stay: true })
  expect(said).toContain('Stoppar en Neo4j-server vars ägare inte finns kvar.')
  expect(isAlive(left)).toBe(false)
  expect(await ask(next, 'MATCH (k:Kept) RETURN k.value AS value')).toEqual([{ value: 1 }])

  expect(await stopEmbedded(config)).toBe(true)
  expect(await stopEmbedded(config)).toBe(false)
})

test('what an older version left need not be readable before it has been migrated; any other trouble is told', async () => {
  const server = await open({ stay: true })
  stubServer(server)
  let asked = 0
  async function unreadableAtFirst() {
    if (asked++ === 0) throw new Error('A row unlike its handle’s.')
  }
  const migrated = () =>
    inHouse(listen(), { prime: unreadableAtFirst }, async (house) => house.migrated.length)
  try {
    expect(await migrated()).toBeGreaterThan(1)
    expect(asked).toBe(2)
    asked = 0
    await expect(migrated()).rejects.toThrow('A row unlike its handle’s.')
    expect(await migrated()).toBe(0)
  } finally {
    vi.unstubAllEnvs()
    await stopEmbedded(config)
  }
})

test('a start that fails says why and leaves nothing behind', async () => {
  const broken = { ...config, dataDir: join(dataDir, 'broken') }
  const inside = join(broken.dataDir, 'neo4j')
  mkdirSync(join(inside, 'data', 'databases', 'system'), { recursive: true })
  await expect(openEmbedded(broken, () => {})).rejects.toThrow('the file with its password is gone')
  writeFileSync(join(inside, 'password'), 'x')
  writeFileSync(join(inside, 'data', 'databases', 'store_lock'), '')
  writeFileSync(join(inside, 'data', 'transactions'), 'a file where a folder should be')
  await expect(openEmbedded(broken, () => {})).rejects.toThrow(/^Neo4j ended while it was starting: .+/)
  expect(readRecord(inside)).toBeUndefined()
})

test('a full disk and a damaged copy of Neo4j are told as such, with what to do', () => {
  const installation = { version: '5', folder: '/cache/neo4j/5', jars: [], mainClass: '' }
  const said = (words: string) => whyNot(words, { home: '/data/neo4j', installation }).en
  expect(said('Caused by: java.io.IOException: No space left on device')).toBe(
    'The disk that holds /data/neo4j is full: make room there, or set DATA_DIR to a folder on another disk.',
  )
  expect(said('Caused by: java.lang.ClassNotFoundException: org.neo4j.bolt.tx.TransactionManager')).toBe(
    'The Neo4j that was fetched to /cache/neo4j/5 is damaged: remove that folder, and the next start fetches it anew.',
  )
  expect(said('it left no log')).toBe('Neo4j ended while it was starting: it left no log.')
})

test('none of the three ways: one sentence that names them', async () => {
  const other = { ...config, dataDir: join(dataDir, 'other'), javaHome: join(dataDir, 'no-java') }
  const error = await openEmbedded(other, () => {}).catch((reason) => reason)
  expect(error).toBeInstanceOf(CannotEmbed)
  expect(
    new NoNeo4j({ en: 'no Docker engine answers', sv: 'Docker svarar inte' }, error.said).message,
  ).toMatch(/NEO4J_URI.*Docker.*Java 17 or 21 and Maven/)
})

test('a process is told from a later one with the same number', () => {
  const own = identify(process.pid) as ProcessIdentity
  expect(isAlive(own)).toBe(true)
  expect(isAlive({ ...own, started: 'earlier' })).toBe(false)
  expect(identify(2 ** 22 + 1)).toBeUndefined()
})

/** The processes of a group: the server, and the shell that watches over it. Only Linux lets us see them. */
function groupOf(group: number): string[] {
  if (!linux) return []
  return readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
      const [state, , pgrp] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return Number(pgrp) === group && state !== 'Z'
    } catch {
      return false // It ended while we looked.
    }
  })
}
