// `neo4j start | stop | status`: a server for development that stays up between runs of the service.
import { defineCommand } from 'citty'
import { loadConfig } from '../config.ts'
import { runningDocker, stopDocker, whyNotDocker } from '../database/docker.ts'
import { runningEmbedded, stopEmbedded } from '../database/embedded.ts'
import { openNeo4j } from '../database/open.ts'

const say = (line: string) => console.info(line)

const start = defineCommand({
  meta: { name: 'start', description: 'Startar en Neo4j-server och låter den vara igång' },
  async run() {
    const server = await openNeo4j(loadConfig(), say, { stay: true })
    say(described(server))
  },
})

const stop = defineCommand({
  meta: { name: 'stop', description: 'Stoppar den Neo4j-server som är igång' },
  async run() {
    const config = loadConfig()
    if (config.neo4j) return say('NEO4J_URI pekar på en server som någon annan sköter; den får vara.')
    const embedded = await stopEmbedded(config)
    const docker = (await whyNotDocker()) === undefined && (await stopDocker(config))
    say(embedded || docker ? 'Neo4j är stoppad.' : 'Ingen Neo4j var igång.')
  },
})

const status = defineCommand({
  meta: { name: 'status', description: 'Säger vilken Neo4j-server som är igång och hur den nås' },
  async run() {
    const config = loadConfig()
    if (config.neo4j) return say(described({ ...config.neo4j, origin: 'uri' }))
    const embedded = runningEmbedded(config)
    if (embedded) return say(described(embedded))
    const docker = (await whyNotDocker()) === undefined ? await runningDocker(config) : undefined
    say(docker ? described(docker) : 'Ingen Neo4j är igång.')
  },
})

/** The password is not shown: it stands in a file, or in the environment, that only its owner reads. */
const described = ({
  uri,
  username,
  origin,
}: {
  uri: string
  username: string
  origin: keyof typeof wayTo
}) => `Neo4j (${wayTo[origin]}) svarar på ${uri} som ${username}; lösenordet finns i ${passwordAt[origin]}.`

const wayTo = { uri: 'NEO4J_URI', docker: 'Docker', embedded: 'egen process' }
const passwordAt = {
  uri: 'NEO4J_PASSWORD',
  docker: 'DATA_DIR/docker/password',
  embedded: 'DATA_DIR/neo4j/password',
}

export const neo4j = defineCommand({
  meta: { name: 'neo4j', description: 'En Neo4j-server för utveckling' },
  subCommands: { start, stop, status },
})
