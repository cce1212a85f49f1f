// `neo4j start | stop | status`: a server for development that stays up between runs of the service.
import { defineCommand } from 'citty'
import { loadConfig } from '../config.ts'
import { runningDocker, stopDocker, whyNotDocker } from '../database/docker.ts'
import { runningEmbedded, stopEmbedded } from '../database/embedded.ts'
import { openNeo4j } from '../database/open.ts'

const say = (line: string) => console.info(line)

const start = defineCommand({
  meta: { name: 'start', description: 'Start a Neo4j server and leave it running' },
  async run() {
    const server = await openNeo4j(loadConfig(), say, { stay: true })
    say(described(server))
  },
})

const stop = defineCommand({
  meta: { name: 'stop', description: 'Stop the Neo4j server that was left running' },
  async run() {
    const config = loadConfig()
    if (config.neo4j) return say('NEO4J_URI names a server that somebody else runs; it is left alone.')
    const embedded = await stopEmbedded(config)
    const docker = (await whyNotDocker()) === undefined && (await stopDocker(config))
    say(embedded || docker ? 'Neo4j has stopped.' : 'No Neo4j was running.')
  },
})

const status = defineCommand({
  meta: { name: 'status', description: 'Say which Neo4j server runs, and how to reach it' },
  async run() {
    const config = loadConfig()
    if (config.neo4j) return say(described({ ...config.neo4j, origin: 'uri' }))
    const embedded = runningEmbedded(config)
    if (embedded) return say(described(embedded))
    const docker = (await whyNotDocker()) === undefined ? await runningDocker(config) : undefined
    say(docker ? described(docker) : 'No Neo4j is running.')
  },
})

/** The password is not shown: it stands in a file, or in the environment, that only its owner reads. */
const described = ({ uri, username, origin }: { uri: string; username: string; origin: string }) =>
  `Neo4j (${origin}) answers at ${uri} as ${username}; the password is ${passwordAt[origin] ?? 'not known'}.`

const passwordAt: Record<string, string> = {
  uri: 'in NEO4J_PASSWORD',
  docker: 'in DATA_DIR/docker/password',
  embedded: 'in DATA_DIR/neo4j/password',
}

export const neo4j = defineCommand({
  meta: { name: 'neo4j', description: 'A Neo4j server for development' },
  subCommands: { start, stop, status },
})
