// Finds or starts a Neo4j: the one in NEO4J_URI, else one in Docker, else the embedded server.
import type { Config } from '../config.ts'
import type { Both } from '../days.ts'
import { CannotStart, Unavailable } from '../errors.ts'
import { openDocker, whyNotDocker } from './docker.ts'
import { type OpenOptions, openEmbedded } from './embedded.ts'
import { CannotEmbed } from './embedded-java.ts'
import type { Neo4jServer, Report } from './server.ts'

export class NoNeo4j extends CannotStart {
  constructor(docker: Both, java: Both) {
    super({
      en:
        'There is no Neo4j to use. Do one of three things: set NEO4J_URI and NEO4J_PASSWORD to a server that runs; ' +
        `install Docker with Compose and start it (${docker.en}); or install Java 17 or 21 and Maven (${java.en}).`,
      sv:
        'Det finns ingen Neo4j att använda. Gör något av detta: sätt NEO4J_URI och NEO4J_PASSWORD till en server som är igång; ' +
        `installera Docker med Compose och starta det (${docker.sv}); eller installera Java 17 eller 21 och Maven (${java.sv}).`,
    })
  }
}

export async function openNeo4j(
  config: Config,
  report: Report,
  options: OpenOptions = {},
): Promise<Neo4jServer> {
  if (config.neo4j) return openAddress(config, config.neo4j)
  const obstacle = await whyNotDocker()
  if (obstacle === undefined) return openDocker(config, report, options)
  try {
    return await openEmbedded(config, report, options)
  } catch (error) {
    throw error instanceof CannotEmbed ? new NoNeo4j(obstacle, error.said) : error
  }
}

async function openAddress(config: Config, neo4j: NonNullable<Config['neo4j']>): Promise<Neo4jServer> {
  const server = { ...neo4j, database: config.neo4jDatabase }
  const { connect } = await import('./driver.ts')
  const database = connect(server)
  try {
    await database.verify()
  } catch (error) {
    const { message: reason } = (error instanceof Unavailable ? error.cause : error) as Error
    const said = {
      en: `The Neo4j in NEO4J_URI (${neo4j.uri}) cannot be used: ${reason}`,
      sv: `Den Neo4j som NEO4J_URI pekar på (${neo4j.uri}) går inte att använda: ${reason}`,
    }
    throw new CannotStart(said, { cause: error })
  } finally {
    await database.close()
  }
  return { ...server, origin: 'uri', stop: async () => {} }
}
