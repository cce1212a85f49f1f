// Answers requests, and keeps results in step with the calendar, until the house is closed.

import { createApp } from '../app.ts'
import { listen } from '../server.ts'
import type { House } from './house.ts'

/** Gives the address of the endpoint. */
export async function listening({ config, surroundings, guard }: House): Promise<string> {
  const app = createApp(surroundings, config)
  const server = await listen(app, config)
  guard.before(() => server.close())
  return server.url
}
