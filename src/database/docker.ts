// Neo4j in a container, through the repository's compose file.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Config } from '../config.ts'
import type { Both } from '../days.ts'
import { packaged } from '../package-folder.ts'
import { keptPassword } from './password.ts'
import type { Neo4jServer, Report } from './server.ts'

const composeFile = packaged('docker-compose.yml')

/** Why Docker cannot be used, or undefined when it can. */
export async function whyNotDocker(): Promise<Both | undefined> {
  try {
    await docker(['info', '--format', '{{.ServerVersion}}'], 5_000)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? { en: 'Docker is not on the PATH', sv: 'Docker finns inte i PATH' }
      : { en: 'no Docker engine answers', sv: 'Docker är installerat men svarar inte' }
  }
  try {
    await docker(['compose', 'version'])
    return undefined
  } catch {
    return { en: 'Docker is without Compose', sv: 'Docker saknar Compose' }
  }
}

/** `stay`: the container outlives this process, until `neo4j stop`. */
export async function openDocker(
  config: Config,
  report: Report,
  { stay = false } = {},
): Promise<Neo4jServer> {
  const compose = composeFor(config)
  const wasRunning = await isRunning(compose)
  if (!wasRunning) report('Startar Neo4j i Docker; första gången hämtas avbildningen.')
  await compose('up', '--detach', '--wait', 'neo4j')
  return {
    ...(await connectionOf(config, compose)),
    stop: async () => {
      if (!wasRunning && !stay) await compose('stop', 'neo4j')
    },
  }
}

export async function runningDocker(config: Config): Promise<Omit<Neo4jServer, 'stop'> | undefined> {
  const compose = composeFor(config)
  return (await isRunning(compose)) ? connectionOf(config, compose) : undefined
}

/** Stops the container and keeps its data; false when it was not running. */
export async function stopDocker(config: Config): Promise<boolean> {
  const compose = composeFor(config)
  const running = await isRunning(compose)
  if (running) await compose('stop', 'neo4j')
  return running
}

type Compose = ReturnType<typeof composeFor>

async function isRunning(compose: Compose): Promise<boolean> {
  return (await compose('ps', '--status', 'running', '--quiet', 'neo4j')) !== ''
}

async function connectionOf(config: Config, compose: Compose): Promise<Omit<Neo4jServer, 'stop'>> {
  const uri = `bolt://${await compose('port', 'neo4j', '7687')}`
  const password = passwordOf(config)
  return { uri, username: 'neo4j', password, database: config.neo4jDatabase, origin: 'docker' }
}

const folderOf = (config: Config) => join(config.dataDir, 'docker')
const passwordOf = (config: Config) => keptPassword(folderOf(config))

/** Each data folder has its own project, and so its own container, volume and password. */
function composeFor(config: Config) {
  const project = `samverkansgraf-${createHash('sha256').update(config.dataDir).digest('hex').slice(0, 8)}`
  // In a file, not in the environment or the arguments, which other processes may read.
  const settings = join(folderOf(config), 'compose.env')
  writeFileSync(settings, `NEO4J_PASSWORD=${passwordOf(config)}\n`, { mode: 0o600 })
  const fixed = ['compose', '--file', composeFile, '--env-file', settings, '--project-name', project]
  return (...args: string[]) => docker([...fixed, ...args])
}

async function docker(args: string[], timeout = 0): Promise<string> {
  const { stdout } = await promisify(execFile)('docker', args, { timeout })
  return stdout.trim()
}
