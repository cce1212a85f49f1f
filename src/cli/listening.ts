// Answers requests until the house is closed.

import { type App, createApp } from '../app.ts'
import { digestOf } from '../assessment/keep.ts'
import { catchUp } from '../assessment/midnight.ts'
import { stale } from '../assessment/queries.ts'
import type { Config } from '../config.ts'
import type { Surroundings } from '../context.ts'
import { listen } from '../server.ts'
import type { House } from './house.ts'

export interface Prepared {
  app: App
  /** No territory's kept results are missing or past their day. */
  current: boolean
}

/** Asks what everybody asks first, so that Neo4j has planned it by then: a cold server takes half a second for each statement. */
export async function prepare(surroundings: Surroundings, config: Config): Promise<Prepared> {
  const app = createApp(surroundings, config)
  const { database, clock, rules } = surroundings
  const [due] = await Promise.all([
    stale(database, { rules: digestOf(rules), day: clock.today() }),
    rehearse(app),
  ])
  return { app, current: due.length === 0 }
}

const usual = `{
  municipality(code: "0180") { name flags(first: 1) { nodes { id } } assessment { counts { state count } } }
}`

/** What comes back does not matter: on a first start there is nothing yet. */
async function rehearse(app: App): Promise<void> {
  const body = JSON.stringify({ query: usual })
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
  const answer = await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  await answer.text()
}

/** One replica at a time does the work, by lease; the others look whether there is any left. */
const EVERY_MS = 5 * 60_000

/** Gives the address of the endpoint. Kept results follow the calendar for as long as it answers. */
export async function listening({ config, guard, surroundings, terminal }: House, app: App): Promise<string> {
  const follow = () =>
    catchUp(surroundings).catch((error: Error) => terminal.err(`Dagens utfall: ${error.message}`))
  const timer = setInterval(follow, EVERY_MS)
  guard.before(async () => clearInterval(timer))
  const server = await listen(app, config)
  guard.before(() => app.close())
  guard.before(() => server.close())
  return server.url
}
