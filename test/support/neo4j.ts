// The database of a test run: NEO4J_URI, else a container, else the embedded server in a folder of its own.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Config, loadConfig } from '../../src/config.ts'
import { whyNotDocker } from '../../src/database/docker.ts'
import { type Connection, connect } from '../../src/database/driver.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openNeo4j } from '../../src/database/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server this test file may use: `connect(inject('neo4j'))`. */
    neo4j: Connection
  }
}

export type Server = Connection & { stop(): Promise<void> }

/** Vitest calls it once per project that has tests to run, so the second server starts only when it is asked for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer(project.name)
  const { uri, username, password, database } = server
  project.provide('neo4j', { uri, username, password, database })
  return () => server.stop()
}

/** A server with our schema and nothing else; the shared one may be one that somebody else runs. */
export async function openServer(name: string): Promise<Server> {
  const server = await start(name)
  const database = connect(server)
  await migrate(database).finally(() => database.close())
  return server
}

async function start(name: string): Promise<Server> {
  const { neo4j: given, ...config } = loadConfig()
  // Questions about the whole country, and its days, need a server where nobody else writes.
  if (given && name === 'shared') return openNeo4j({ ...config, neo4j: given }, () => {})
  return (await whyNotDocker()) === undefined ? container() : embedded(config, name)
}

async function container(): Promise<Server> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const password = randomBytes(12).toString('hex')
  const running = await new Neo4jContainer('neo4j:5.26-community').withPassword(password).start()
  return {
    uri: running.getBoltUri(),
    username: 'neo4j',
    password,
    database: 'neo4j',
    stop: async () => {
      await running.stop()
    },
  }
}

async function embedded(config: Config, name: string): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), `samverkansgraf-${name}-`))
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  try {
    const server = await openNeo4j({ ...config, dataDir }, (line) => console.info(line), { brief: true })
    return { ...server, stop: () => server.stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}
