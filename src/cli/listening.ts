// Answers requests until the house is closed.

import { forgetKeys } from '../acts/idempotency.ts'
import { type App, createApp } from '../app.ts'
import { digestOf } from '../assessment/keep.ts'
import { catchUp } from '../assessment/midnight.ts'
import { anonymous } from '../auth/viewer.ts'
import type { Config } from '../config.ts'
import { contextOf, type Surroundings } from '../context.ts'
import { flags } from '../flags/flags-read.ts'
import { forgetOld } from '../outbox/outbox.ts'
import { closeDue } from '../proposals/proposals.ts'
import { listen } from '../server.ts'
import { deliver } from '../webhooks/deliver.ts'
import { post } from '../webhooks/post.ts'
import type { House } from './house.ts'
import { sentenceOf } from './sentence.ts'

/** Builds the schema and runs a first request through it, which needs no database and takes as long as the next hundred. */
export async function raise(surroundings: Surroundings, config: Config): Promise<App> {
  const app = createApp(surroundings, config)
  const body = JSON.stringify({ query: '{ viewer { role } }' })
  const headers = { 'content-type': 'application/json' }
  const answer = await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))
  await answer.text()
  return app
}

const FIRST = 10

/** Asks what is asked first, while nobody waits yet: a cold Neo4j takes a second to plan each statement. */
export async function prime(surroundings: Surroundings): Promise<void> {
  await flags(contextOf(surroundings, anonymous), { first: FIRST })
}

/** One replica at a time does the work, by lease; the others look whether there is any left. */
const EVERY_MS = 5 * 60_000
/** How long norms that are published through another replica may go unnoticed. */
const NORMS_EVERY_MS = 5_000

const WEBHOOKS_EVERY_MS = 5_000
const FORGET_EVERY_MS = 3_600_000

/** What is only kept for some days: keys of acts, and events. */
async function forgetting({ database, clock }: Surroundings) {
  await forgetKeys(database, clock.now())
  await forgetOld(database, clock.now())
}

/** Gives the address of the endpoint. Kept results follow the calendar for as long as it answers. */
export async function listening({ config, guard, surroundings, terminal }: House, app: App): Promise<string> {
  let ending = false
  // What was under way when the house was closed is done by the next start.
  const failing = (what: string) => (error: Error) => ending || terminal.err(`${what}: ${sentenceOf(error)}`)
  const follow = () =>
    catchUp(surroundings)
      .then(() => closeDue(surroundings))
      .catch(failing('Dagens utfall'))
  const tell = () => deliver({ ...surroundings, post }).catch(failing('Webhookar'))
  const forget = () => forgetting(surroundings).catch(failing('Städning'))
  const timers = [
    setInterval(follow, EVERY_MS),
    setInterval(tell, WEBHOOKS_EVERY_MS),
    setInterval(forget, FORGET_EVERY_MS),
    setInterval(watching(surroundings, follow, terminal), NORMS_EVERY_MS),
  ]
  const server = await listen(app, config)
  guard.before(() => app.close())
  guard.before(() => server.close())
  guard.before(async () => {
    ending = true
    timers.forEach(clearInterval)
  })
  return server.url
}

/** Results by other norms than before are brought up to date at once, whoever published them. */
function watching(surroundings: Surroundings, follow: () => Promise<unknown>, { err }: House['terminal']) {
  let by = digestOf(surroundings.rules)
  let said = ''
  return async () => {
    try {
      await surroundings.renew?.()
      said = ''
    } catch (error) {
      // The same trouble is told of once, not every five seconds.
      const trouble = `Normerna: ${sentenceOf(error)}`
      if (trouble !== said) err(trouble)
      said = trouble
    }
    const now = digestOf(surroundings.rules)
    if (now === by) return
    by = now
    await follow()
  }
}

/** What it means that nobody can be told apart, and the way out of it; nothing when somebody can. */
export const signingIn = ({ auth }: Pick<Config, 'auth'>): string[] =>
  auth
    ? []
    : [
        'Ingen inloggning är satt: bara den här datorn får svar, och alla är VIEWER, som läser det delade och inte ändrar något.',
        'För att kunna ändra: sätt AUTH_SECRET, starta om, och gör en token med samverkansgraf token; docs/identity.md visar hur.',
      ]
