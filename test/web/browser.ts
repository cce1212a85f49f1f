// A real Chromium before the explorer, served as it is served to people: one browser and one server per file of tests.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { createApp } from '../../src/app.ts'
import { mint } from '../../src/auth/mint.ts'
import type { Role } from '../../src/auth/viewer.ts'
import { fixedClock } from '../../src/clock.ts'
import type { Surroundings } from '../../src/context.ts'
import { connect } from '../../src/database/driver.ts'
import { loadPacks } from '../../src/recommendations/packs.ts'
import { renewal } from '../../src/recommendations/renewal.ts'
import { type Listening, listen } from '../../src/server.ts'
import { TODAY } from '../support/api.ts'
import { openBrowser } from './chromium.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

interface Opened {
  page: Page
  /** What the browser complained about. */
  complaints: string[]
  /** Addresses asked for that are not this server's. */
  strangers: string[]
}

interface Options extends BrowserContextOptions {
  lang?: 'sv' | 'en'
  /** The explanation for newcomers is shown. */
  newcomer?: boolean
  /** Already signed in with it. */
  token?: string
}

const identity = {
  kind: 'secret' as const,
  secret: 'a secret for tests of the explorer only',
  clockSkew: 60,
  claims: { role: 'role', municipalities: 'municipalities', roleMap: {} },
  pseudonyms: { key: 'a key of pseudonyms for these tests', file: '' },
}

/** A token such as the server accepts when it can tell people apart. */
export const tokenOf = (role: Role, municipalities: string[] = []) =>
  mint(identity, { role, municipalities, subject: `${role} ${municipalities}`, expires: '8h' })

/** Holds back what the page asks for at such addresses, all or some of it, until it is let go. */
export async function holding(page: Page, url: string, some: (request: Request) => boolean = () => true) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(url, async (route) => {
    if (some(route.request())) await released
    await route.continue()
  })
  return release
}

/** Opens views; everything opened in a test is closed after it. */
export function useExplorer({ signedIn = false } = {}) {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  let server: Listening
  let close: () => Promise<void>
  beforeAll(async () => {
    browser = await openBrowser()
    const database = connect(inject('neo4j'))
    const surroundings: Surroundings = { database, clock: fixedClock(TODAY), ...loadPacks() }
    surroundings.renew = renewal(surroundings)
    await surroundings.renew()
    const config = {
      logLevel: 'error' as const,
      embedOrigins: ['http://intranet.example'],
      ...(signedIn && { auth: identity }),
    }
    const app = createApp(surroundings, config)
    server = await listen(app, { host: '127.0.0.1', port: 0 })
    close = async () => {
      await app.close()
      await database.close()
    }
  })
  afterEach(async () => {
    for (const context of browser.contexts()) {
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    }
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await close?.()
  })

  async function blank({
    lang = 'sv',
    newcomer = false,
    token = '',
    ...options
  }: Options = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    await context.addInitScript(
      ([language, known, key]) => {
        localStorage.setItem('lang', String(language))
        if (known) localStorage.setItem('welcomed', 'yes')
        if (key) sessionStorage.setItem('token', key)
      },
      [lang, !newcomer, token] as const,
    )
    const page = await context.newPage()
    const complaints: string[] = []
    const strangers: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== address()) strangers.push(request.url())
    })
    return { page, complaints, strangers }
  }
  const address = () => new URL(server.url).origin

  return {
    address,
    blank,
    async open(path: string, options: Options = {}): Promise<Opened> {
      const opened = await blank(options)
      await opened.page.goto(address() + path)
      // The front page stands there before the explorer has taken it over.
      await opened.page.waitForSelector('#app:not([data-explorer]) > .frame')
      return opened
    },
  }
}

/** What axe-core finds wrong, in a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe: auditor } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Violation[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await auditor.run({ runOnly: tags })).violations
  })
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''}`,
  )
}
