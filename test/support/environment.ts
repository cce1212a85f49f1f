// The environment by which the product finds a database, for what is run as its user runs it.
import { vi } from 'vitest'
import type { connect } from '../../src/database/driver.ts'

type Server = Parameters<typeof connect>[0]

export const environmentOf = ({ uri, username, password, database }: Server) => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
})

/** For this process, until `vi.unstubAllEnvs()`. */
export function stubServer(server: Server) {
  for (const [name, value] of Object.entries(environmentOf(server))) vi.stubEnv(name, value)
}
