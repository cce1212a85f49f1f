// The force graph of docs/clients/, served as its README says and looked at in a real Chromium.
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen } from '../../src/server.ts'
import { openApi } from '../support/api.ts'
import type { BuiltWorld } from '../support/world.ts'
import { openBrowser } from './chromium.ts'

const api = openApi()
let world: BuiltWorld
let server: Listening
let pages: ViteDevServer
let browser: Browser
beforeAll(async () => {
  world = await api.world({
    things: {
      council: { kind: 'CRIME_PREVENTION_COUNCIL', name: 'Rådet för trygghet och brottsförebyggande frågor' },
      police: { kind: 'POLICE' },
      iop: { kind: 'IOP' },
    },
    facts: [
      { fact: 'Seat', of: 'kommun', to: 'council', role: 'CHAIR' },
      { fact: 'Seat', of: 'police', to: 'council' },
      { fact: 'Party', of: 'kommun', to: 'iop' },
      { fact: 'Inventory', of: 'T', scope: 'FORUMS' },
      { fact: 'Inventory', of: 'T', to: 'council', scope: 'FORUM_SEATS' },
    ],
  })
  server = await listen(api.app, { host: '127.0.0.1', port: 0 })
  const root = fileURLToPath(new URL('../../docs/clients/force-graph', import.meta.url))
  const cacheDir = fileURLToPath(new URL('../../.cache/force-graph', import.meta.url))
  pages = await createServer({
    ...{ root, cacheDir, configFile: false, logLevel: 'error' },
    server: { host: '127.0.0.1', port: 0 },
  })
  await pages.listen()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await pages?.close()
  await server?.close()
  await api.close()
})

async function open(code: string) {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (each) => each.type() === 'error' && complaints.push(each.text()))
  const address = new URL(pages.resolvedUrls?.local[0] ?? '')
  address.search = String(new URLSearchParams({ code, endpoint: server.url }))
  await page.goto(String(address))
  await page.locator('[role=status]:not(:text-is("Hämtar …"))').waitFor()
  return { page, complaints }
}

test('draws who is there, and who is missing as ghosts with a dashed line to where they are wanted', async () => {
  const { page, complaints } = await open(world.territories.T)
  expect(await page.locator('.nodes .PRESENT').count()).toBe(5)
  const missing = page.locator('.nodes .MISSING', { hasText: 'frivård' })
  expect(await missing.locator('.shape').evaluate((each) => getComputedStyle(each).strokeDasharray)).not.toBe(
    'none',
  )
  expect(await page.locator('.ties .wanted').count()).toBeGreaterThan(0)
  expect(await page.locator('section').textContent()).toMatch(/Saknas: .*frivård/)
  expect(complaints).toEqual([])
})

test('whoever is pointed at stands out with those they are tied to', async () => {
  const { page } = await open(world.territories.T)
  const opacityOf = (name: string) =>
    page
      .locator('.nodes > g', { hasText: name })
      .first()
      .evaluate((each) => Number(getComputedStyle(each).opacity))
  await page.locator('.nodes > .PRESENT', { hasText: 'police' }).locator('.shape').hover()
  expect([await opacityOf('Rådet för'), await opacityOf('iop')]).toEqual([1, 0.15])
})

test('says so when there is no such municipality', async () => {
  const { page } = await open('9999')
  expect(await page.locator('[role=status]').textContent()).toBe(
    'Det gick inte: Det finns ingen sådan kommun.',
  )
})
